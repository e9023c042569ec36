package org.wangge.core.procedure;

import java.util.Optional;
import org.wangge.core.deadline.TimeLimit;

/**
 * What a row of a clock's table decides: the limit, or that no clock runs. Immutable.
 *
 * @param limit the limit, possibly open; empty if no clock runs for what the row matches
 */
public record ClockTerm(Optional<TimeLimit> limit) {

    /** No clock runs. */
    public static final ClockTerm NONE = new ClockTerm(Optional.empty());

    /**
     * A clock runs with a limit.
     *
     * @param limit the limit
     * @return the term
     */
    public static ClockTerm within(TimeLimit limit) {
        return new ClockTerm(Optional.of(limit));
    }

    @Override
    public String toString() {
        return limit.map(TimeLimit::toString).orElse("none");
    }
}
