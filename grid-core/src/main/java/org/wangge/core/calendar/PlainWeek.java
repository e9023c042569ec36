package org.wangge.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The plain week from Monday to Friday, in closed form: what holds where nothing was published.
 *
 * <p>Working days are numbered from 1 on Monday 1969-12-29, backwards into zero and below, so that the number of a day
 * says how many working days lie up to and including it.
 */
final class PlainWeek {

    /** The first day of the years for which calendars answer. */
    static final int FIRST_DAY = (int) LocalDate.of(1, 1, 1).toEpochDay();

    /** The last day of the years for which calendars answer. */
    static final int LAST_DAY = (int) LocalDate.of(9999, 12, 31).toEpochDay();

    /** 1970-01-01 was a Thursday: the week began three days before. */
    private static final int MONDAY_OFFSET = 3;

    private PlainWeek() {}

    static int supported(LocalDate date) {
        long epochDay = date.toEpochDay();
        if (epochDay < FIRST_DAY || epochDay > LAST_DAY) {
            throw new DateTimeException("A working calendar answers for the years 1 to 9999, got " + date);
        }
        return (int) epochDay;
    }

    static boolean isWorkday(int epochDay) {
        return Math.floorMod(epochDay + MONDAY_OFFSET, 7) < 5;
    }

    /** The working days up to and including a day. */
    static int rank(int epochDay) {
        int day = epochDay + MONDAY_OFFSET;
        return Math.floorDiv(day, 7) * 5 + Math.min(Math.floorMod(day, 7) + 1, 5);
    }

    /** The day of the working day with a number. */
    static int workday(int rank) {
        return Math.floorDiv(rank - 1, 5) * 7 + Math.floorMod(rank - 1, 5) - MONDAY_OFFSET;
    }
}
