package org.wangge.core.procedure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.deadline.TimeBase;

/**
 * What a clock says by itself (时限信号): a warning, that its limit ran out, or that it ended as a waiting period.
 *
 * <p>Each is said once: a clock on which it is recorded says it no more. A clock that warns at 0.8 of five working days from
 * Monday, 28 September 2026 warns when four of them have passed. Immutable.
 */
public sealed interface ClockSignal {

    /**
     * Which clock speaks.
     *
     * @return the clock, also one that runs for a task
     */
    ClockId clock();

    /**
     * Since when it is true.
     *
     * @return the instant
     */
    Instant at();

    /**
     * Whether the clock is due with it, so that what it triggers is done.
     *
     * @return true for a limit that ran out and a waiting period that ended
     */
    boolean isDue();

    /**
     * The clock once this is recorded.
     *
     * @param before the clock that speaks
     * @return the same clock, which does not say it again
     */
    RunningClock recordedOn(RunningClock before);

    /**
     * A share of the budget is used up; the whole one for a waiting period that ended.
     *
     * @param clock the clock
     * @param share the share, above 0 and at most 1
     * @param at since when
     */
    record Warned(ClockId clock, BigDecimal share, Instant at) implements ClockSignal {
        @Override
        public boolean isDue() {
            return share.compareTo(BigDecimal.ONE) == 0;
        }

        @Override
        public RunningClock recordedOn(RunningClock before) {
            return before.warned(share);
        }
    }

    /**
     * The limit ran out.
     *
     * @param clock the clock
     * @param lastDay the last day of the limit
     * @param at the first instant after it
     */
    record RanOut(ClockId clock, LocalDate lastDay, Instant at) implements ClockSignal {
        @Override
        public boolean isDue() {
            return true;
        }

        @Override
        public RunningClock recordedOn(RunningClock before) {
            return before.ranOutNow();
        }
    }

    /**
     * What a clock has still to say, if nobody does anything about it.
     *
     * @param clock a clock of a case, or of whatever else runs through the procedure
     * @param procedure the procedure; a clock that it does not know says nothing
     * @param time the calendar and the hours to compute with
     * @return the signals that are not recorded yet, warnings in their order and then the end; none of a clock that was
     *     stopped or stands still
     */
    static List<ClockSignal> upcoming(RunningClock clock, Procedure procedure, TimeBase time) {
        Optional<ClockRule> rule = procedure.findClock(clock.id());
        if (rule.isEmpty() || clock.ranOut() || !clock.isOpen() || clock.clock().isSuspended()) {
            return List.of();
        }
        Optional<Deadline> end = clock.clock().deadline(time);
        BigDecimal warned = clock.warnedAt().orElse(BigDecimal.ZERO);
        List<ClockSignal> signals = new ArrayList<>();
        if (rule.get().isWaitingPeriod()) {
            end.filter(due -> warned.compareTo(BigDecimal.ONE) < 0)
                    .ifPresent(due -> signals.add(new Warned(clock.id(), BigDecimal.ONE, due.dueExclusive())));
            return signals;
        }
        rule.get().warnAt().stream()
                .filter(share -> share.compareTo(warned) > 0)
                .forEach(share -> clock.clock()
                        .instantAtShare(time, share)
                        .ifPresent(at -> signals.add(new Warned(clock.id(), share, at))));
        end.ifPresent(due -> signals.add(new RanOut(clock.id(), due.lastDay(), due.dueExclusive())));
        return signals;
    }
}
