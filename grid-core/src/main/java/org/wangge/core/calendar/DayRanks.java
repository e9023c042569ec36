package org.wangge.core.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.IntPredicate;

/**
 * The working days of whole years, counted once: a question is then one array read, and no allocation.
 *
 * <p>A month is one number: in its lower half a bit for each day that is worked, from the first of the month at bit 30
 * downwards, so that a shift leaves the days up to any other; in its upper half how many working days lie before the
 * month. So a date is found by its own year and month, which costs less than computing its epoch day, and fifteen years
 * take less than two kilobytes. {@code workdays} holds the day of each number. The numbers continue those of the
 * {@link PlainWeek} to either side.
 */
final class DayRanks {

    private static final int LAST = 31;

    private final int firstYear;
    private final int years;
    private final int firstEpochDay;
    private final long[] months;
    private final int firstRank;
    private final LocalDate[] workdays;
    /** How far the numbers behind the last day differ from those of the plain week. */
    private final int shiftBehind;

    /** Asks for each day of the years in order, by its epoch day, whether it is worked. */
    DayRanks(int firstYear, int lastYear, IntPredicate worked) {
        this.firstYear = firstYear;
        years = lastYear - firstYear + 1;
        firstEpochDay = (int) LocalDate.of(firstYear, 1, 1).toEpochDay();
        firstRank = PlainWeek.rank(firstEpochDay - 1) + 1;
        months = months(worked);
        int lastEpochDay = (int) LocalDate.of(lastYear, 12, 31).toEpochDay();
        int lastRank = upTo(months[months.length - 1], LAST);
        workdays = workdays(lastRank - firstRank + 1);
        shiftBehind = lastRank - PlainWeek.rank(lastEpochDay);
    }

    private long[] months(IntPredicate worked) {
        long[] counted = new long[years * 12];
        int epochDay = firstEpochDay;
        long before = firstRank - 1L;
        for (int month = 0; month < counted.length; month++) {
            int length = lengthOf(month);
            int days = 0;
            for (int day = 1; day <= length; day++) {
                days |= worked.test(epochDay++) ? 1 << LAST - day : 0;
            }
            counted[month] = before << 32 | Integer.toUnsignedLong(days);
            before += Integer.bitCount(days);
        }
        return counted;
    }

    private int lengthOf(int month) {
        return YearMonth.of(firstYear + month / 12, month % 12 + 1).lengthOfMonth();
    }

    private LocalDate[] workdays(int count) {
        LocalDate[] selected = new LocalDate[count];
        int next = 0;
        for (int month = 0; month < months.length; month++) {
            for (int days = (int) months[month]; days != 0; days &= ~Integer.highestOneBit(days)) {
                int day = Integer.numberOfLeadingZeros(days);
                selected[next++] = LocalDate.of(firstYear + month / 12, month % 12 + 1, day);
            }
        }
        return selected;
    }

    private boolean isCounted(LocalDate date) {
        int year = date.getYear() - firstYear;
        return year >= 0 && year < years;
    }

    private long month(LocalDate date) {
        return months[(date.getYear() - firstYear) * 12 + date.getMonthValue() - 1];
    }

    /** The working days up to and including a day of a month. */
    private static int upTo(long month, int day) {
        return before(month) + Integer.bitCount((int) month >>> LAST - day);
    }

    private static int before(long month) {
        return (int) (month >> 32);
    }

    boolean isWorkday(LocalDate date) {
        return isCounted(date)
                ? ((int) month(date) >>> LAST - date.getDayOfMonth() & 1) != 0
                : PlainWeek.isWorkday(PlainWeek.supported(date));
    }

    /** The working days up to and including a day. */
    int rank(LocalDate date) {
        return isCounted(date) ? upTo(month(date), date.getDayOfMonth()) : rankOutside(PlainWeek.supported(date));
    }

    /** The working days before a day. */
    int rankBefore(LocalDate date) {
        return isCounted(date)
                ? upTo(month(date), date.getDayOfMonth() - 1)
                : rankOutside(PlainWeek.supported(date) - 1);
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
