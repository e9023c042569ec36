package org.wangge.examples.benchmarks.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;

/**
 * The floor for working minutes with seasons: the minutes worked before each working day, summed up beforehand and
 * searched, and the two afternoons told apart by month.
 */
final class SeasonalMinutes {

    private static final int OPENS = 8 * 60 + 30;
    private static final int MORNING = 12 * 60 - OPENS;
    private static final int AFTERNOON = 13 * 60 + 30;
    private static final int SUMMER_AFTERNOON = 14 * 60 + 30;

    private final RankedDays days;
    /** By the number of a working day, the minutes worked before it. */
    private final int[] before;

    SeasonalMinutes(RankedDays days) {
        this.days = days;
        before = new int[days.count() + 2];
        for (int number = 1; number <= days.count(); number++) {
            before[number + 1] = before[number] + MORNING + (isSummer(days.workday(number)) ? 210 : 240);
        }
    }

    private static boolean isSummer(LocalDate date) {
        int month = date.getMonthValue();
        return month >= 6 && month <= 9;
    }

    LocalDateTime plus(LocalDateTime from, int minutes) {
        int index = days.index(from.toLocalDate());
        int number = days.rank(index - 1) + 1;
        int worked = days.rank(index) < number ? 0 : worked(from);
        int wanted = before[number] + worked + minutes - 1;
        int found = Arrays.binarySearch(before, number, before.length, wanted);
        int place = found < 0 ? -found - 2 : found;
        LocalDate date = days.workday(place);
        int moment = moment(date, wanted - before[place] + 1);
        return LocalDateTime.of(date, LocalTime.of(moment / 60, moment % 60));
    }

    private static int worked(LocalDateTime from) {
        int minute = from.getHour() * 60 + from.getMinute();
        int reopens = isSummer(from.toLocalDate()) ? SUMMER_AFTERNOON : AFTERNOON;
        int length = reopens == SUMMER_AFTERNOON ? 210 : 240;
        return Math.max(0, Math.min(minute - OPENS, MORNING)) + Math.max(0, Math.min(minute - reopens, length));
    }

    private static int moment(LocalDate date, int worked) {
        if (worked <= MORNING) {
            return OPENS + worked;
        }
        return (isSummer(date) ? SUMMER_AFTERNOON : AFTERNOON) + worked - MORNING;
    }
}
