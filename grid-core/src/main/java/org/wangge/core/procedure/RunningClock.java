package org.wangge.core.procedure;

import java.math.BigDecimal;
import java.util.Optional;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.explain.RuleId;

/**
 * A clock of a subject: which rule chose its limit, and the budget itself. It stays with its subject after it was
 * stopped, so that its history can be told. Immutable.
 *
 * @param id the clock
 * @param row the row of the table that chose the limit
 * @param clock the budget
 * @param extensions how often it was extended
 * @param warnedAt the highest share of the budget at which it has warned; empty if it has not
 * @param ranOut whether its running out was recorded
 */
public record RunningClock(
        ClockId id, RuleId row, DeadlineClock clock, int extensions, Optional<BigDecimal> warnedAt, boolean ranOut) {

    /**
     * A clock that begins.
     *
     * @param id the clock
     * @param row the row that chose the limit
     * @param clock the budget
     * @return the clock, neither extended nor warned
     */
    public static RunningClock begun(ClockId id, RuleId row, DeadlineClock clock) {
        return new RunningClock(id, row, clock, 0, Optional.empty(), false);
    }

    /**
     * The same clock with another budget.
     *
     * @param changed the budget after a stop, a suspension or a resumption
     * @return the changed clock
     */
    public RunningClock with(DeadlineClock changed) {
        return new RunningClock(id, row, changed, extensions, warnedAt, ranOut);
    }

    /**
     * The same clock, extended once more. Warnings and a running out that no longer hold are forgotten.
     *
     * @param changed the budget with the extension
     * @return the changed clock
     */
    public RunningClock extended(DeadlineClock changed) {
        return new RunningClock(id, row, changed, extensions + 1, Optional.empty(), false);
    }

    /**
     * The clock after a change.
     *
     * @param change what happens to it
     * @return the changed clock; the one that begins, if the change is a beginning
     * @throws IllegalArgumentException if the change concerns another clock
     */
    public RunningClock after(ClockChange change) {
        if (!change.clock().equals(id)) {
            throw new IllegalArgumentException("Clock '" + id + "' cannot take a change of '" + change.clock() + "'");
        }
        if (change instanceof ClockChange.Started started) {
            return started.begun();
        }
        if (change instanceof ClockChange.Stopped stopped) {
            return with(clock.stop(stopped.at()));
        }
        if (change instanceof ClockChange.Suspended suspended) {
            return with(clock.suspend(suspended.at()));
        }
        if (change instanceof ClockChange.Resumed resumed) {
            return with(clock.resume(resumed.at()));
        }
        return change instanceof ClockChange.Extended extended ? extended(clock.extend(extended.extension())) : this;
    }

    /**
     * The same clock after a warning.
     *
     * @param share the share of the budget at which it warned
     * @return the changed clock
     */
    public RunningClock warned(BigDecimal share) {
        return new RunningClock(id, row, clock, extensions, Optional.of(share), ranOut);
    }

    /**
     * The same clock after it ran out.
     *
     * @return the changed clock
     */
    public RunningClock ranOutNow() {
        return new RunningClock(id, row, clock, extensions, warnedAt, true);
    }

    /**
     * Whether the clock counts, or stands suspended, but was not stopped.
     *
     * @return true if it is still open
     */
    public boolean isOpen() {
        return clock.stoppedAt().isEmpty();
    }
}
