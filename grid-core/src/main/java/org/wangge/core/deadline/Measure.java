package org.wangge.core.deadline;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.wangge.core.calendar.DailySessions;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.calendar.WorkingHours;

/**
 * What a clock measures: plain time, the hours of working days, or the time within sessions.
 *
 * <p>Whole days are measured as 24 hours of the days that count, so that one arithmetic serves all units. Pauses are
 * left out; they stand in order and apart from each other.
 */
record Measure(Kind kind, TimeBase base) {

    private static final WorkingHours ALL_DAY = WorkingHours.daily(DailySessions.parse("00:00-00:00"));

    enum Kind {
        NATURAL,
        WORKING_DAYS,
        WORKING_TIME
    }

    /** A stretch of local time that is not measured. */
    record Pause(LocalDateTime from, LocalDateTime until) {}

    static Measure of(LimitUnit unit, TimeBase base) {
        return switch (unit.family()) {
            case WORKING_DAYS -> new Measure(Kind.WORKING_DAYS, base);
            case WORKING_TIME -> new Measure(Kind.WORKING_TIME, base);
            default -> new Measure(Kind.NATURAL, base);
        };
    }

    LocalDateTime plus(LocalDateTime from, Duration amount) {
        return switch (kind) {
            case NATURAL -> from.plus(amount);
            case WORKING_DAYS -> ALL_DAY.plus(calendar(), from, amount);
            case WORKING_TIME -> base.hours().plus(calendar(), from, amount);
        };
    }

    Duration between(LocalDateTime from, LocalDateTime until) {
        return switch (kind) {
            case NATURAL -> Duration.ofNanos(ChronoUnit.NANOS.between(from, until));
            case WORKING_DAYS -> ALL_DAY.between(calendar(), from, until);
            case WORKING_TIME -> base.hours().between(calendar(), from, until);
        };
    }

    /** The moment at which the amount has run off, pauses left out. */
    LocalDateTime plus(LocalDateTime from, Duration amount, List<Pause> pauses) {
        LocalDateTime cursor = from;
        Duration left = amount;
        for (Pause pause : pauses) {
            if (pause.until().isAfter(cursor)) {
                Duration room = pause.from().isAfter(cursor) ? between(cursor, pause.from()) : Duration.ZERO;
                if (left.compareTo(room) <= 0) {
                    break;
                }
                left = left.minus(room);
                cursor = pause.until();
            }
        }
        return plus(cursor, left);
    }

    /** What ran off between two moments, pauses left out; nothing if the end lies before the start. */
    Duration between(LocalDateTime from, LocalDateTime until, List<Pause> pauses) {
        if (!until.isAfter(from)) {
            return Duration.ZERO;
        }
        Duration elapsed = between(from, until);
        for (Pause pause : pauses) {
            LocalDateTime begin = pause.from().isAfter(from) ? pause.from() : from;
            LocalDateTime end = pause.until().isBefore(until) ? pause.until() : until;
            if (end.isAfter(begin)) {
                elapsed = elapsed.minus(between(begin, end));
            }
        }
        return elapsed;
    }

    private WorkCalendar calendar() {
        return base.calendar();
    }
}
