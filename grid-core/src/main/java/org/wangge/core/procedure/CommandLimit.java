package org.wangge.core.procedure;

import java.util.Optional;
import org.wangge.core.deadline.TimeLimit;

/**
 * A limit that whoever starts the clock sets, in the field {@code limit} of the command: until when a case is shelved, or
 * how long a promise holds. Immutable.
 *
 * @param atMost the longest that may be set; empty if the rule sets no bound
 */
public record CommandLimit(Optional<TimeLimit> atMost) {

    @Override
    public String toString() {
        return "set by the command" + atMost.map(limit -> ", at most " + limit).orElse("");
    }
}
