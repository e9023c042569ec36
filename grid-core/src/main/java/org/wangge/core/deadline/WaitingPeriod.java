package org.wangge.core.deadline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.wangge.core.explain.Explanation;
import org.wangge.core.explain.Message;

/**
 * A waiting period (等待期、公示期): at least so long must pass before a step may be done.
 *
 * <p>A public notice of at least 7 working days that is put up on 2026-09-21 is over when 2026-09-30 ends; the step that
 * waits for it may be done from 2026-10-01 00:00 on. Immutable.
 *
 * @param clock the clock of the least time
 */
public record WaitingPeriod(DeadlineClock clock) {

    /**
     * Begins a waiting period.
     *
     * @param atLeast the least time
     * @param rule how it is counted
     * @param zone the zone of its days
     * @param startedAt when it begins
     * @return the waiting period
     */
    public static WaitingPeriod start(TimeLimit atLeast, CountingRule rule, ZoneId zone, Instant startedAt) {
        return new WaitingPeriod(DeadlineClock.start(atLeast, rule, zone, startedAt));
    }

    /**
     * When the step may be done at the earliest.
     *
     * @param base the calendar and the hours to compute with
     * @return the first instant after the period, or nothing if its length is open
     */
    public Optional<Instant> endsAt(TimeBase base) {
        return clock.deadline(base).map(Deadline::dueExclusive);
    }

    /**
     * Whether the step may be done.
     *
     * @param base the calendar and the hours to compute with
     * @param now when it would be done
     * @return true from the end of the period on; false if its length is open
     */
    public boolean isOver(TimeBase base, Instant now) {
        return endsAt(base).filter(end -> !now.isBefore(end)).isPresent();
    }

    /**
     * Why it ends when it ends.
     *
     * @param base the calendar and the hours to compute with
     * @return the explanation
     */
    public Explanation explain(TimeBase base) {
        Explanation counted = clock.explain(base);
        return endsAt(base)
                .map(end -> Explanation.of(
                        Message.of(
                                DeadlineMessage.WAITING_ENDS,
                                "limit",
                                clock.limit().text(),
                                "moment",
                                DeadlineExplanation.moment(
                                        end.atZone(clock.zone()).toLocalDateTime())),
                        List.of(),
                        counted.steps()))
                .orElse(counted);
    }
}
