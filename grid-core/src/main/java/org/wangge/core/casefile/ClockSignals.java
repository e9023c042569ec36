package org.wangge.core.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.ClockSignal;
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
        return upcoming(clock).stream().map(Signal::at).min(Instant::compareTo);
    }

    private List<Signal> upcoming(RunningClock clock) {
        return ClockSignal.upcoming(clock, rules.procedure(), time).stream()
                .map(signal -> new Signal(eventOf(signal), signal.at()))
                .toList();
    }

    private static CaseEvent eventOf(ClockSignal signal) {
        return signal instanceof ClockSignal.RanOut ranOut
                ? new CaseEvent.ClockRanOut(ranOut.clock(), ranOut.lastDay())
                : new CaseEvent.ClockWarned(signal.clock(), ((ClockSignal.Warned) signal).share());
    }
}
