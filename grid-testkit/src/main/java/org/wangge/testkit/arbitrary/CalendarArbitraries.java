package org.wangge.testkit.arbitrary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Shrinkable;
import org.wangge.core.calendar.CalendarDay;
import org.wangge.core.calendar.CalendarEdition;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.CalendarOverlay;
import org.wangge.core.calendar.DayKind;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.rules.calendar.BuiltInCalendars;

/** Generators of calendars (日历). */
public final class CalendarArbitraries {

    private static final CalendarId ID = CalendarId.of("arbitrary");
    private static final int MOST_SPECIAL_DAYS = 60;
    private static final int MOST_OVERLAID_DAYS = 10;
    private static final int DAYS_OF_A_YEAR = 365;
    private static final LocalDate FIRST_COUNTED = LocalDate.of(2006, 6, 1);
    private static final LocalDate LAST_COUNTED = LocalDate.of(2030, 12, 31);
    private static final int DAYS_AROUND = 3;
    private static final int HUNDRED = 100;

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
     * The national calendar as it was known at any time, amendments included; the newest edition more often.
     *
     * @return the generator
     */
    public static Arbitrary<WorkCalendar> nationalCalendars() {
        List<WorkCalendar> editions = BuiltInCalendars.cnHistory().editions();
        return Evenly.below(2 * editions.size())
                .map(place -> place < editions.size() ? editions.get(place) : BuiltInCalendars.cn());
    }

    /**
     * A hundred calendars, the same ones in every run, because to build one takes longer than to count with it: editions of
     * the national calendar, as it is and with overlays, plain weeks and invented years.
     *
     * @return the generator
     */
    public static Arbitrary<WorkCalendar> hundredCalendars() {
        return Evenly.below(HUNDRED).map(place -> Hundred.CALENDARS.get(place));
    }

    /** Made when first asked for. */
    private static final class Hundred {
        static final List<WorkCalendar> CALENDARS = Stream.of(
                        some(25, nationalCalendars()), some(50, overlaidNational()), some(25, calendars()))
                .flatMap(calendars -> calendars)
                .toList();

        private static Stream<WorkCalendar> some(int count, Arbitrary<WorkCalendar> any) {
            return any.generator(count).stream(new Random(count)).limit(count).map(Shrinkable::value);
        }

        private static Arbitrary<WorkCalendar> overlaidNational() {
            return Combinators.combine(nationalCalendars(), differingDays(BuiltInCalendars.cn()))
                    .as((calendar, days) -> calendar.with(overlay(days)));
        }
    }

    /**
     * Days from 2006 to 2030 on which a calendar is put to the test: half of them lie around its special days, such as
     * the borders of the Spring Festival and make-up workdays, around its first and last official day, around the turns
     * of years and leap days; the others anywhere.
     *
     * @param calendar the calendar
     * @return the generator
     */
    public static Arbitrary<LocalDate> daysAround(WorkCalendar calendar) {
        List<LocalDate> turning = Stream.of(specialDays(calendar), officialEnds(calendar), turnsOfYears())
                .flatMap(days -> days)
                .toList();
        int counted = (int) (LAST_COUNTED.toEpochDay() - FIRST_COUNTED.toEpochDay()) + 1;
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Evenly.of(turning),
                        Evenly.below(2 * DAYS_AROUND + 1),
                        Evenly.below(counted))
                .as((isAround, turn, away, anywhere) ->
                        isAround ? turn.plusDays(away - DAYS_AROUND) : FIRST_COUNTED.plusDays(anywhere));
    }

    private static Stream<LocalDate> specialDays(WorkCalendar calendar) {
        return calendar.specialDays(FIRST_COUNTED, LAST_COUNTED).stream().map(CalendarDay::date);
    }

    private static Stream<LocalDate> officialEnds(WorkCalendar calendar) {
        return Stream.of(
                calendar.edition().firstOfficialDay(), calendar.edition().lastOfficialDay());
    }

    private static Stream<LocalDate> turnsOfYears() {
        return IntStream.rangeClosed(FIRST_COUNTED.getYear(), LAST_COUNTED.getYear())
                .boxed()
                .flatMap(year -> Stream.of(
                        LocalDate.of(year, 1, 31), LocalDate.of(year, 3, 1).minusDays(1), LocalDate.of(year, 12, 31)));
    }

    /**
     * Days that differ from a calendar, as overlays are made of: closed or worked, each on a day of {@link #daysAround}.
     *
     * @param calendar the calendar below
     * @return the generator of at most ten days, each with whether it is worked
     */
    public static Arbitrary<Map<LocalDate, Boolean>> differingDays(WorkCalendar calendar) {
        Arbitrary<Map.Entry<LocalDate, Boolean>> differing = Combinators.combine(
                        daysAround(calendar), Arbitraries.of(true, false))
                .as(Map::entry);
        return differing.list().ofMaxSize(MOST_OVERLAID_DAYS).map(CalendarArbitraries::lastOfEach);
    }

    private static Map<LocalDate, Boolean> lastOfEach(List<Map.Entry<LocalDate, Boolean>> days) {
        Map<LocalDate, Boolean> last = new TreeMap<>();
        days.forEach(day -> last.put(day.getKey(), day.getValue()));
        return last;
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

    /**
     * The overlay of days that differ.
     *
     * @param days the days, each with whether it is worked
     * @return the overlay {@code arbitrary}
     */
    public static CalendarOverlay overlay(Map<LocalDate, Boolean> days) {
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
        int days = (int) (LocalDate.of(2059, 12, 31).toEpochDay() - first.toEpochDay()) + 1;
        return Evenly.below(days).map(first::plusDays);
    }
}
