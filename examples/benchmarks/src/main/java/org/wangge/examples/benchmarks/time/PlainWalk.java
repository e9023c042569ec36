package org.wangge.examples.benchmarks.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The plainest way: day after day, session after session. Slow, but there is nothing in it that could be wrong. */
final class PlainWalk {

    /**
     * A span of a day in which work is done.
     *
     * @param opens when it opens
     * @param closes when it closes
     */
    record Session(LocalTime opens, LocalTime closes) {}

    private final Set<LocalDate> off = new HashSet<>(InventedHolidays.daysOff());
    private final Set<LocalDate> worked = new HashSet<>(InventedHolidays.daysWorked());

    boolean isWorkday(LocalDate date) {
        return worked.contains(date) || (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !off.contains(date));
    }

    LocalDate plus(LocalDate start, int days) {
        LocalDate date = start;
        for (int left = days; left > 0; ) {
            date = date.plusDays(1);
            left -= isWorkday(date) ? 1 : 0;
        }
        return date;
    }

    int between(LocalDate startExclusive, LocalDate endInclusive) {
        int count = 0;
        for (LocalDate date = startExclusive.plusDays(1); !date.isAfter(endInclusive); date = date.plusDays(1)) {
            count += isWorkday(date) ? 1 : 0;
        }
        return count;
    }

    LocalDateTime plusMinutes(LocalDateTime from, int minutes, Function<LocalDate, List<Session>> sessionsOn) {
        long left = minutes;
        LocalTime time = from.toLocalTime();
        for (LocalDate date = from.toLocalDate(); ; date = date.plusDays(1), time = LocalTime.MIDNIGHT) {
            for (Session session : isWorkday(date) ? sessionsOn.apply(date) : List.<Session>of()) {
                LocalTime begins = time.isAfter(session.opens()) ? time : session.opens();
                long room =
                        Math.max(0, Duration.between(begins, session.closes()).toMinutes());
                if (left <= room) {
                    return date.atTime(begins.plusMinutes(left));
                }
                left -= room;
            }
        }
    }
}
