package org.wangge.examples.benchmarks.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Random;
import org.wangge.core.calendar.DailySessions;
import org.wangge.core.calendar.WorkingHours;
import org.wangge.examples.benchmarks.Nanoseconds;

/** What the benchmarks of minutes are asked: minutes of twelve years, any of them, and up to 15 days of work ahead. */
final class MinuteInputs {

    static final List<PlainWalk.Session> USUAL = List.of(session("08:30", "12:00"), session("13:30", "17:30"));
    static final List<PlainWalk.Session> SUMMER = List.of(session("08:30", "12:00"), session("14:30", "18:00"));
    static final MonthDay SUMMER_BEGINS = MonthDay.of(6, 1);
    static final MonthDay SUMMER_ENDS = MonthDay.of(9, 30);

    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int MOST = 15 * 450;

    private final LocalDateTime[] from = new LocalDateTime[Nanoseconds.INPUTS];
    private final int[] minutes = new int[Nanoseconds.INPUTS];

    MinuteInputs() {
        Random random = new Random(2);
        LocalDate first = LocalDate.of(2015, 1, 1);
        int span = (int) (LocalDate.of(2027, 1, 1).toEpochDay() - first.toEpochDay()) * MINUTES_OF_DAY;
        for (int k = 0; k < from.length; k++) {
            from[k] = first.atStartOfDay().plusMinutes(random.nextInt(span));
            minutes[k] = 1 + random.nextInt(MOST);
        }
    }

    private static PlainWalk.Session session(String opens, String closes) {
        return new PlainWalk.Session(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    /** The sessions of a day where summer has its own. */
    static List<PlainWalk.Session> bySeason(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        return day.isBefore(SUMMER_BEGINS) || day.isAfter(SUMMER_ENDS) ? USUAL : SUMMER;
    }

    /** The library's hours without seasons. */
    static WorkingHours hours() {
        return WorkingHours.daily(DailySessions.parse("08:30-12:00,13:30-17:30"));
    }

    /** The library's hours with a summer in every year. */
    static WorkingHours seasonalHours() {
        return WorkingHours.builder(DailySessions.parse("08:30-12:00,13:30-17:30"))
                .everyYear(
                        SUMMER_BEGINS,
                        SUMMER_ENDS,
                        InventedHolidays.FIRST_YEAR,
                        InventedHolidays.LAST_YEAR,
                        DailySessions.parse("08:30-12:00,14:30-18:00"))
                .build();
    }

    LocalDateTime from(int k) {
        return from[k];
    }

    int minutes(int k) {
        return minutes[k];
    }
}
