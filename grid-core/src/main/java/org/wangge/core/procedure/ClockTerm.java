package org.wangge.core.procedure;

import java.util.Optional;
import org.wangge.core.deadline.TimeLimit;

/**
 * What a row of a clock's table decides: the limit, that the command sets it, or that no clock runs. Immutable.
 *
 * @param limit the limit, possibly open; empty if the command sets it, or if no clock runs
 * @param fromCommand what the command may set; empty if the row sets the limit, or if no clock runs
 */
public record ClockTerm(Optional<TimeLimit> limit, Optional<CommandLimit> fromCommand) {

    /** No clock runs. */
    public static final ClockTerm NONE = new ClockTerm(Optional.empty(), Optional.empty());

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if both the row and the command would set the limit
     */
    public ClockTerm {
        if (limit.isPresent() && fromCommand.isPresent()) {
            throw new IllegalArgumentException(
                    "A limit is set by the row or by the command, got " + limit.get() + " and " + fromCommand.get());
        }
    }

    /**
     * A clock runs with a limit.
     *
     * @param limit the limit
     * @return the term
     */
    public static ClockTerm within(TimeLimit limit) {
        return new ClockTerm(Optional.of(limit), Optional.empty());
    }

    /**
     * A clock runs with a limit that the command sets.
     *
     * @param atMost the longest that may be set; empty if there is no bound
     * @return the term
     */
    public static ClockTerm setByCommand(Optional<TimeLimit> atMost) {
        return setByCommand(new CommandLimit(atMost));
    }

    /**
     * A clock runs with a limit that the command sets, or may set.
     *
     * @param limit what it may set
     * @return the term
     */
    public static ClockTerm setByCommand(CommandLimit limit) {
        return new ClockTerm(Optional.empty(), Optional.of(limit));
    }

    /**
     * Whether a clock runs.
     *
     * @return false if no clock runs for what the row matches
     */
    public boolean runs() {
        return limit.isPresent() || fromCommand.isPresent();
    }

    @Override
    public String toString() {
        return limit.map(TimeLimit::toString)
                .or(() -> fromCommand.map(CommandLimit::toString))
                .orElse("none");
    }
}
