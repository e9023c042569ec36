package org.wangge.examples.benchmarks.time;

import java.time.LocalDateTime;
import java.time.LocalTime;

/** The floor for working minutes: two fixed sessions, so that a day is a division and a moment a comparison. */
final class CountedMinutes {

    private static final int OPENS = 8 * 60 + 30;
    private static final int NOON = 12 * 60;
    private static final int REOPENS = 13 * 60 + 30;
    private static final int CLOSES = 17 * 60 + 30;
    private static final int MORNING = NOON - OPENS;
    private static final int DAY = MORNING + CLOSES - REOPENS;

    private final RankedDays days;

    CountedMinutes(RankedDays days) {
        this.days = days;
    }

    LocalDateTime plus(LocalDateTime from, int minutes) {
        int index = days.index(from.toLocalDate());
        int before = days.rank(index - 1);
        int worked = days.rank(index) == before ? 0 : worked(from.getHour() * 60 + from.getMinute());
        int wanted = before * DAY + worked + minutes - 1;
        int fullDays = wanted / DAY;
        int moment = moment(wanted - fullDays * DAY + 1);
        return LocalDateTime.of(days.workday(fullDays + 1), LocalTime.of(moment / 60, moment % 60));
    }

    private static int worked(int minute) {
        return Math.max(0, Math.min(minute, NOON) - OPENS) + Math.max(0, Math.min(minute, CLOSES) - REOPENS);
    }

    private static int moment(int worked) {
        return worked <= MORNING ? OPENS + worked : REOPENS + worked - MORNING;
    }
}
