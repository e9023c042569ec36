package org.wangge.examples.quickstart.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.wangge.core.deadline.TimeBase;
import org.wangge.examples.quickstart.input.LoggedCase;

/**
 * When the steps between report and closing take place: each some working hours after the one before, squeezed in where
 * the log says that the case was closed sooner.
 */
record StepTimes(TimeBase time, ZoneId zone) {

    /** So long before the closing the work was done, if there was so much time. */
    static final Duration BEFORE_CLOSING = Duration.ofMinutes(10);

    /**
     * The instants of the steps after the report, one for each delay.
     *
     * <p>A step of a closed case comes at the latest when its even share of the time between report and closing is gone: the
     * k-th of n steps when k parts of n + 1 are.
     */
    List<Instant> after(LoggedCase logged, List<Duration> delays) {
        List<Instant> times = new ArrayList<>();
        Instant last = logged.reportedAt();
        for (int place = 0; place < delays.size(); place++) {
            Instant planned = workingTimeAfter(last, delays.get(place));
            Instant latest = share(logged, place + 1, delays.size() + 1);
            last = planned.isBefore(latest) ? planned : latest;
            times.add(last);
        }
        return times;
    }

    /** When the work on a closed case was done: shortly before the closing, but in the second half of what is left. */
    Instant done(Instant taken, Instant closed) {
        Instant half = between(taken, closed, 1, 2);
        Instant shortly = closed.minus(BEFORE_CLOSING);
        return shortly.isAfter(half) ? shortly : half;
    }

    private Instant workingTimeAfter(Instant instant, Duration workingTime) {
        LocalDateTime from = LocalDateTime.ofInstant(instant, zone);
        return time.hours()
                .plus(time.calendar(), from, workingTime)
                .atZone(zone)
                .toInstant();
    }

    private static Instant share(LoggedCase logged, int part, int parts) {
        return logged.closedAt()
                .map(closed -> between(logged.reportedAt(), closed, part, parts))
                .orElse(Instant.MAX);
    }

    private static Instant between(Instant from, Instant until, int part, int parts) {
        long seconds = ChronoUnit.SECONDS.between(from, until);
        return from.plusSeconds(seconds * part / parts);
    }
}
