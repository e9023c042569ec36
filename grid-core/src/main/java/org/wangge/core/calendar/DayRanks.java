package org.wangge.core.calendar;

import java.time.LocalDate;
import java.util.function.IntPredicate;

/**
 * The working days of whole years, counted once: every question is then two array reads and no allocation.
 *
 * <p>{@code rank} holds for each day the number of working days up to and including it, {@code workdays} the day of each
 * number. Both continue the numbers of the {@link PlainWeek} to either side. A day is found through its own year, month
 * and day-of-month, which costs less than computing its epoch day.
 */
final class DayRanks {

    private final int firstEpochDay;
    private final int lastEpochDay;
    private final long firstMonth;
    /** Per month, the index of the day before its first. */
    private final int[] monthIndex;
    /** From the day before the first day on, so that a day can be compared with the one before it. */
    private final int[] rank;

    private final int firstRank;
    private final LocalDate[] workdays;
    /** How far the numbers behind the last day differ from those of the plain week. */
    private final int shiftBehind;

    DayRanks(int firstYear, int lastYear, IntPredicate worked) {
        LocalDate first = LocalDate.of(firstYear, 1, 1);
        firstEpochDay = (int) first.toEpochDay();
        lastEpochDay = (int) LocalDate.of(lastYear, 12, 31).toEpochDay();
        firstMonth = firstYear * 12L + 1;
        monthIndex = new int[(lastYear - firstYear + 1) * 12];
        for (int month = 0; month < monthIndex.length; month++) {
            monthIndex[month] = (int) first.plusMonths(month).toEpochDay() - firstEpochDay;
        }
        rank = ranks(worked);
        firstRank = rank[0] + 1;
        workdays = selectWorkdays();
        shiftBehind = rank[rank.length - 1] - PlainWeek.rank(lastEpochDay);
    }

    private int[] ranks(IntPredicate worked) {
        int[] ranks = new int[lastEpochDay - firstEpochDay + 2];
        ranks[0] = PlainWeek.rank(firstEpochDay - 1);
        for (int index = 1; index < ranks.length; index++) {
            ranks[index] = ranks[index - 1] + (worked.test(firstEpochDay + index - 1) ? 1 : 0);
        }
        return ranks;
    }

    private LocalDate[] selectWorkdays() {
        LocalDate[] selected = new LocalDate[rank[rank.length - 1] - rank[0]];
        for (int index = 1, next = 0; index < rank.length; index++) {
            if (rank[index] != rank[index - 1]) {
                selected[next++] = LocalDate.ofEpochDay(firstEpochDay + index - 1L);
            }
        }
        return selected;
    }

    /** The place of a day in {@code rank}, from 1, or 0 if it lies outside the counted years. */
    private int index(LocalDate date) {
        long month = date.getYear() * 12L + date.getMonthValue() - firstMonth;
        return month < 0 || month >= monthIndex.length ? 0 : monthIndex[(int) month] + date.getDayOfMonth();
    }

    boolean isWorkday(LocalDate date) {
        int index = index(date);
        return index > 0 ? rank[index] != rank[index - 1] : PlainWeek.isWorkday(PlainWeek.supported(date));
    }

    /** The working days up to and including a day. */
    int rank(LocalDate date) {
        int index = index(date);
        return index > 0 ? rank[index] : rankOutside(PlainWeek.supported(date));
    }

    /** The working days before a day. */
    int rankBefore(LocalDate date) {
        int index = index(date);
        return index > 0 ? rank[index - 1] : rankOutside(PlainWeek.supported(date) - 1);
    }

    private int rankOutside(int epochDay) {
        return PlainWeek.rank(epochDay) + (epochDay < firstEpochDay ? 0 : shiftBehind);
    }

    /** The day of the working day with a number. */
    LocalDate workday(int number) {
        int place = number - firstRank;
        return place >= 0 && place < workdays.length ? workdays[place] : workdayOutside(number);
    }

    private LocalDate workdayOutside(int number) {
        return LocalDate.ofEpochDay(PlainWeek.workday(number < firstRank ? number : number - shiftBehind));
    }
}
