package org.wangge.testkit.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import org.wangge.core.calendar.WorkCalendar;

/**
 * Working days counted day by day (逐日计算工作日), beside a calendar that counts them fast.
 *
 * <p>One working day after Wednesday 2026-09-30 it looks at eight days, of which seven are off, and answers 2026-10-08.
 * Immutable if the predicate is.
 *
 * @param worked which days are worked
 */
public record NaiveDays(Predicate<LocalDate> worked) {

    /**
     * The days of a calendar, each asked for its kind.
     *
     * @param calendar the calendar
     * @return its days
     */
    public static NaiveDays of(WorkCalendar calendar) {
        return new NaiveDays(date -> calendar.day(date).isWorkday());
    }

    /**
     * The plain week from Monday to Friday.
     *
     * @return the days
     */
    public static NaiveDays plainWeek() {
        return new NaiveDays(date -> date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    }

    /**
     * These days with others on top, as an overlay puts them.
     *
     * @param differing the days that differ, and whether each is worked
     * @return the days
     */
    public NaiveDays with(Map<LocalDate, Boolean> differing) {
        Map<LocalDate, Boolean> own = Map.copyOf(differing);
        return new NaiveDays(date -> own.containsKey(date) ? own.get(date) : worked.test(date));
    }

    /**
     * Whether a day is worked.
     *
     * @param date the day
     * @return true if it is
     */
    public boolean isWorked(LocalDate date) {
        return worked.test(date);
    }

    /**
     * The n-th working day after a day, or before it; the day itself is never counted.
     *
     * @param start the day from which to count
     * @param n how many working days to go; backwards if negative; the start itself if zero
     * @return the n-th working day
     */
    public LocalDate plus(LocalDate start, int n) {
        LocalDate date = start;
        for (int left = Math.abs(n); left > 0; ) {
            date = date.plusDays(Integer.signum(n));
            left -= isWorked(date) ? 1 : 0;
        }
        return date;
    }

    /**
     * How many working days lie between two days.
     *
     * @param startExclusive the day after which to count
     * @param endInclusive the last day to count
     * @return the number of working days; negative, as the number of the way back, if the end lies before the start
     */
    public int between(LocalDate startExclusive, LocalDate endInclusive) {
        if (endInclusive.isBefore(startExclusive)) {
            return -between(endInclusive, startExclusive);
        }
        int count = 0;
        for (LocalDate date = startExclusive; date.isBefore(endInclusive); ) {
            date = date.plusDays(1);
            count += isWorked(date) ? 1 : 0;
        }
        return count;
    }

    /**
     * The first working day from a day on.
     *
     * @param date the day
     * @return the day itself if it is worked, else the next one that is
     */
    public LocalDate onOrAfter(LocalDate date) {
        LocalDate found = date;
        while (!isWorked(found)) {
            found = found.plusDays(1);
        }
        return found;
    }
}
