package org.wangge.testkit.law;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.DailySessions;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.calendar.WorkingHours;
import org.wangge.core.deadline.TimeBase;
import org.wangge.rules.calendar.BuiltInCalendars;

/** Counting of days and minutes, broken on purpose: each in a way that has been seen, and each by itself. */
final class BrokenCounting {

    private static final WorkCalendar PLAIN_WEEK = WorkCalendar.plainWeek(CalendarId.of("broken"));

    private BrokenCounting() {}

    /** Takes 250 working days for a year. */
    static class LosesADayAYear extends WorkdayLaws {
        @Override
        protected LocalDate plus(WorkCalendar calendar, LocalDate day, int n) {
            return super.plus(calendar, day, n - n / 250);
        }
    }

    /** Counts the first day as well. */
    static class CountsTheStartBetween extends WorkdayLaws {
        @Override
        protected int between(WorkCalendar calendar, LocalDate startExclusive, LocalDate endInclusive) {
            return super.between(calendar, startExclusive.minusDays(1), endInclusive);
        }
    }

    /** Begins on the Friday before when asked on a Sunday. */
    static class BeginsBeforeTheWeekend extends WorkdayLaws {
        @Override
        protected LocalDate plus(WorkCalendar calendar, LocalDate day, int n) {
            return super.plus(calendar, day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(3) : day, n);
        }
    }

    /** Knows Monday to Friday alone. */
    static class KnowsNoHolidays extends WorkdayLaws {
        @Override
        protected LocalDate plus(WorkCalendar calendar, LocalDate day, int n) {
            return PLAIN_WEEK.plusWorkdays(day, n);
        }
    }

    /** Asks the nation and forgets the province. */
    static class ForgetsTheOverlay extends WorkdayLaws {
        @Override
        protected LocalDate onOrAfter(WorkCalendar calendar, LocalDate day) {
            return BuiltInCalendars.cn().workdayOnOrAfter(day);
        }
    }

    /** Adds a minute of its own to what is long. */
    static class RoundsUpWhatIsLong extends WorkingTimeLaws {
        @Override
        protected LocalDateTime plus(TimeBase base, LocalDateTime from, long minutes) {
            return super.plus(base, from, minutes > 600 ? minutes + 1 : minutes);
        }
    }

    /** Measures in quarters of an hour. */
    static class MeasuresInQuarters extends WorkingTimeLaws {
        @Override
        protected Duration between(TimeBase base, LocalDateTime from, LocalDateTime until) {
            return Duration.ofMinutes(super.between(base, from, until).toMinutes() / 15 * 15);
        }
    }

    /** Takes the afternoon for the morning. */
    static class TakesAfternoonForMorning extends WorkingTimeLaws {
        @Override
        protected LocalDateTime plus(TimeBase base, LocalDateTime from, long minutes) {
            return super.plus(base, from.minusHours(from.getHour() / 12 * 12), minutes);
        }
    }

    /** Cuts the start to the minute. */
    static class CutsTheStart extends WorkingTimeLaws {
        @Override
        protected LocalDateTime plus(TimeBase base, LocalDateTime from, long minutes) {
            return super.plus(base, from.truncatedTo(ChronoUnit.MINUTES), minutes);
        }
    }

    /** Measures by Monday to Friday alone. */
    static class MeasuresThroughHolidays extends WorkingTimeLaws {
        @Override
        protected Duration between(TimeBase base, LocalDateTime from, LocalDateTime until) {
            return super.between(base.with(PLAIN_WEEK), from, until);
        }
    }

    /** Lets the first of several ranges win. */
    static class HearsTheFirstRange extends WorkingTimeLaws {
        @Override
        protected WorkingHours told(DailySessions usual, List<Range> ranges) {
            List<Range> reversed = new ArrayList<>(ranges);
            Collections.reverse(reversed);
            return super.told(usual, reversed);
        }
    }
}
