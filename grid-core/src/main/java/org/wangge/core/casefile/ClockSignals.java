package org.wangge.core.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.RunningClock;

/**
 * What the clocks of a case have to say by themselves: warnings, that they ran out, and that a waiting period ended. Pure. Immutable.
 *
 * @param file the case
 * @param rules the rules to which it is pinned
 * @param time the calendar and the hours to compute with
 */
public record ClockSignals(CaseFile file, CaseRules rules, TimeBase time) {

    /**
     * A signal and when it became true.
     *
     * @param event the warning or the running out
     * @param at since when it holds
     */
    public record Signal(CaseEvent event, Instant at) {

        /**
         * The clock that is due with this signal: its limit ran out, or its waiting period ended.
         *
         * @return the clock, or empty for a warning before its time
         */
        public Optional<ClockId> dueClock() {
            if (event instanceof CaseEvent.ClockRanOut ranOut) {
                return Optional.of(ranOut.clock());
            }
            return event instanceof CaseEvent.ClockWarned warned
                            && warned.share().compareTo(WHOLE) == 0
                    ? Optional.of(warned.clock())
                    : Optional.empty();
        }
    }

    /** The share of a waiting period that ended. */
    private static final BigDecimal WHOLE = BigDecimal.ONE;

    /**
     * The signals that hold at an instant and are not recorded yet.
     *
     * @param now the instant
     * @return the signals, clock by clock
     */
    public List<Signal> pending(Instant now) {
        List<Signal> signals = new ArrayList<>();
        file.clocks().values().stream()
                .filter(ClockSignals::counts)
                .forEach(clock -> upcoming(clock).stream()
                        .filter(signal -> !signal.at().isAfter(now))
                        .forEach(signals::add));
        return signals;
    }

    /**
     * When a clock has to be looked at next.
     *
     * @param clock a clock of the case
     * @return the instant of its first signal that is not recorded yet, or empty if none is left
     */
    public Optional<Instant> wakeAt(RunningClock clock) {
        return counts(clock) ? upcoming(clock).stream().map(Signal::at).min(Instant::compareTo) : Optional.empty();
    }

    private static boolean counts(RunningClock clock) {
        return clock.isOpen() && !clock.clock().isSuspended();
    }

    private List<Signal> upcoming(RunningClock clock) {
        List<Signal> signals = new ArrayList<>();
        Optional<ClockRule> rule = rules.procedure().findClock(clock.id());
        if (rule.isEmpty() || clock.ranOut()) {
            return signals;
        }
        if (rule.get().isWaitingPeriod()) {
            return ended(clock);
        }
        BigDecimal warned = clock.warnedAt().orElse(BigDecimal.ZERO);
        rule.get().warnAt().stream()
                .filter(share -> share.compareTo(warned) > 0)
                .forEach(share -> clock.clock()
                        .instantAtShare(time, share)
                        .ifPresent(at -> signals.add(new Signal(new CaseEvent.ClockWarned(clock.id(), share), at))));
        Optional<Deadline> deadline = clock.clock().deadline(time);
        deadline.ifPresent(due ->
                signals.add(new Signal(new CaseEvent.ClockRanOut(clock.id(), due.lastDay()), due.dueExclusive())));
        return signals;
    }

    /** A waiting period says nothing before its end, and its end once. */
    private List<Signal> ended(RunningClock clock) {
        boolean isRecorded =
                clock.warnedAt().filter(share -> share.compareTo(WHOLE) >= 0).isPresent();
        Optional<Deadline> end = isRecorded ? Optional.empty() : clock.clock().deadline(time);
        return end.map(due -> new Signal(new CaseEvent.ClockWarned(clock.id(), WHOLE), due.dueExclusive()))
                .map(List::of)
                .orElse(List.of());
    }
}
