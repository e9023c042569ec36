package org.wangge.core.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.RunningClock;

/**
 * What the clocks of a case have to say by themselves: warnings, and that they ran out. Pure. Immutable.
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
    public record Signal(CaseEvent event, Instant at) {}

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
        Optional<ClockRule> rule =
                rules.procedure().findClock(clock.id()).filter(candidate -> !candidate.isWaitingPeriod());
        if (rule.isEmpty() || clock.ranOut()) {
            return signals;
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
}
