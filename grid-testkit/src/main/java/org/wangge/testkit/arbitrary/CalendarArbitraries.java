package org.wangge.testkit.arbitrary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wangge.core.calendar.CalendarEdition;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.CalendarOverlay;
import org.wangge.core.calendar.DayKind;
import org.wangge.core.calendar.WorkCalendar;

/** Generators of calendars (日历). */
public final class CalendarArbitraries {

    private static final CalendarId ID = CalendarId.of("arbitrary");
    private static final int MOST_SPECIAL_DAYS = 60;
    private static final int MOST_OVERLAID_DAYS = 10;
    private static final int DAYS_OF_A_YEAR = 365;

    private CalendarArbitraries() {}

    /**
     * Calendars of every kind: plain weeks, official years, and either with an overlay.
     *
     * @return the generator
     */
    public static Arbitrary<WorkCalendar> calendars() {
        Arbitrary<WorkCalendar> below =
                Arbitraries.oneOf(Arbitraries.just(WorkCalendar.plainWeek(ID)), officialYears());
        Arbitrary<WorkCalendar> overlaid =
                Combinators.combine(below, overlays()).as(WorkCalendar::with);
        return Arbitraries.oneOf(below, overlaid);
    }

    /**
     * Calendars of one to three official years with holidays, shifted rest days and make-up workdays in any place.
     *
     * @return the generator
     */
    public static Arbitrary<WorkCalendar> officialYears() {
        Arbitrary<Integer> first = Arbitraries.integers().between(2000, 2050);
        return Combinators.combine(first, Arbitraries.integers().between(1, 3))
                .flatAs((year, years) -> specialDays(years * DAYS_OF_A_YEAR)
                        .map(days -> official(LocalDate.of(year, 1, 1), LocalDate.of(year + years - 1, 12, 31), days)));
    }

    private static Arbitrary<Map<Integer, Boolean>> specialDays(int days) {
        return Arbitraries.maps(Arbitraries.integers().between(0, days - 1), Arbitraries.of(true, false))
                .ofMaxSize(MOST_SPECIAL_DAYS);
    }

    private static WorkCalendar official(LocalDate first, LocalDate last, Map<Integer, Boolean> days) {
        WorkCalendar.Builder calendar = WorkCalendar.builder(
                new CalendarEdition(ID, "arbitrary-" + first.getYear(), first, last, first.minusDays(50)));
        days.forEach((offset, choice) -> {
            LocalDate date = first.plusDays(offset);
            calendar.day(date, kindOf(date, choice), Optional.of("arbitrary"), Optional.empty());
        });
        return calendar.build();
    }

    private static DayKind kindOf(LocalDate date, boolean choice) {
        if (isWeekend(date)) {
            return choice ? DayKind.MAKE_UP_WORKDAY : DayKind.PUBLIC_HOLIDAY;
        }
        return choice ? DayKind.SHIFTED_REST_DAY : DayKind.PUBLIC_HOLIDAY;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /**
     * Overlays that close and open days anywhere.
     *
     * @return the generator
     */
    public static Arbitrary<CalendarOverlay> overlays() {
        return Arbitraries.maps(dates(), Arbitraries.of(true, false))
                .ofMaxSize(MOST_OVERLAID_DAYS)
                .map(CalendarArbitraries::overlay);
    }

    private static CalendarOverlay overlay(Map<LocalDate, Boolean> days) {
        CalendarOverlay overlay = CalendarOverlay.named("arbitrary");
        for (Map.Entry<LocalDate, Boolean> day : days.entrySet()) {
            overlay = day.getValue()
                    ? overlay.worked(day.getKey(), "arbitrary")
                    : overlay.closed(day.getKey(), "arbitrary");
        }
        return overlay;
    }

    /**
     * Dates from 2000-01-01 to 2059-12-31.
     *
     * @return the generator
     */
    public static Arbitrary<LocalDate> dates() {
        LocalDate first = LocalDate.of(2000, 1, 1);
        return Arbitraries.longs()
                .between(0, LocalDate.of(2059, 12, 31).toEpochDay() - first.toEpochDay())
                .map(first::plusDays);
    }
}
