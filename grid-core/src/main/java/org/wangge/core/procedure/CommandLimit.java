package org.wangge.core.procedure;

import java.util.Optional;
import org.wangge.core.deadline.TimeLimit;

/**
 * A limit that whoever starts the clock sets (自定期限), in the field {@code limit} of the command: until when a case is
 * shelved, how long a promise holds, or how long a task may take unless the usual limit will do. Immutable.
 *
 * @param atMost the longest that may be set; empty if the rule sets no bound
 * @param orElse the limit that holds where the command sets none; empty if it must set one
 */
public record CommandLimit(Optional<TimeLimit> atMost, Optional<TimeLimit> orElse) {

    /**
     * A limit that the command must set.
     *
     * @param atMost the longest that may be set; empty if the rule sets no bound
     */
    public CommandLimit(Optional<TimeLimit> atMost) {
        this(atMost, Optional.empty());
    }

    @Override
    public String toString() {
        return "set by the command"
                + atMost.map(limit -> ", at most " + limit).orElse("")
                + orElse.map(limit -> ", else " + limit).orElse("");
    }
}
