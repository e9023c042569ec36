package org.wangge.examples.benchmarks.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The floor for days: for each day the number of working days up to it, for each number its day. No check, no horizon, no
 * reason; a date outside the years breaks it.
 */
final class RankedDays {

    private static final int FIRST_MONTH = InventedHolidays.FIRST_YEAR * 12 + 1;

    /** Per month, the index of the day before its first. */
    private final int[] months;

    private final int[] ranks;
    private final LocalDate[] workdays;

    RankedDays() {
        PlainWalk walk = new PlainWalk();
        LocalDate first = LocalDate.of(InventedHolidays.FIRST_YEAR, 1, 1);
        LocalDate end = LocalDate.of(InventedHolidays.LAST_YEAR + 1, 1, 1);
        months = new int[(InventedHolidays.LAST_YEAR - InventedHolidays.FIRST_YEAR + 1) * 12];
        for (int month = 0; month < months.length; month++) {
            months[month] = (int) (first.plusMonths(month).toEpochDay() - first.toEpochDay());
        }
        ranks = new int[(int) (end.toEpochDay() - first.toEpochDay()) + 1];
        List<LocalDate> found = new ArrayList<>(List.of(first.minusDays(1)));
        for (int index = 1; index < ranks.length; index++) {
            LocalDate date = first.plusDays(index - 1L);
            if (walk.isWorkday(date)) {
                found.add(date);
            }
            ranks[index] = found.size() - 1;
        }
        workdays = found.toArray(LocalDate[]::new);
    }

    int index(LocalDate date) {
        return months[date.getYear() * 12 + date.getMonthValue() - FIRST_MONTH] + date.getDayOfMonth();
    }

    /** The working days up to a day. */
    int rank(int index) {
        return ranks[index];
    }

    /** The working day with a number, from 1. */
    LocalDate workday(int number) {
        return workdays[number];
    }

    int count() {
        return workdays.length - 1;
    }

    LocalDate plus(LocalDate date, int days) {
        return workdays[ranks[index(date)] + days];
    }

    int between(LocalDate startExclusive, LocalDate endInclusive) {
        return ranks[index(endInclusive)] - ranks[index(startExclusive)];
    }
}
