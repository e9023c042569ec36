package org.wangge.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.DateTimes;
import net.jqwik.time.api.Dates;

/** The laws of counting, and the agreement of the fast engine with counting day by day. */
class WorkCalendarProperties {

    private static final int TRIES = 10_000;
    private static final LocalDate FIRST = LocalDate.of(2006, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    /** Days by the published table and an overlay, without any of the engine. */
    record Oracle(Map<LocalDate, Boolean> worked) {

        static final Oracle CN = new Oracle(table());

        private static Map<LocalDate, Boolean> table() {
            Map<LocalDate, Boolean> worked = new HashMap<>();
            for (String line : Calendars.lines("/org/wangge/core/calendar/cn-workdays.csv")) {
                worked.put(LocalDate.parse(line.substring(0, 10)), line.startsWith("WORK", 11));
            }
            return worked;
        }

        boolean isWorkday(LocalDate date) {
            return worked.getOrDefault(date, date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
        }

        LocalDate plus(LocalDate start, int n) {
            LocalDate date = start;
            for (int left = Math.abs(n); left > 0; ) {
                date = date.plusDays(Integer.signum(n));
                left -= isWorkday(date) ? 1 : 0;
            }
            return date;
        }

        int between(LocalDate startExclusive, LocalDate endInclusive) {
            int count = 0;
            for (LocalDate date = startExclusive; date.isBefore(endInclusive); ) {
                date = date.plusDays(1);
                count += isWorkday(date) ? 1 : 0;
            }
            return count;
        }
    }

    /** A calendar beside the naive days that it must agree with. */
    record Pair(WorkCalendar calendar, Oracle oracle) {}

    record Difference(LocalDate date, boolean worked) {}

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(FIRST, LAST);
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return DateTimes.dateTimes().between(FIRST.atStartOfDay(), LAST.atStartOfDay());
    }

    @Provide
    Arbitrary<Pair> calendars() {
        Arbitrary<Difference> exception =
                Combinators.combine(days(), Arbitraries.of(true, false)).as(Difference::new);
        return exception.list().ofMaxSize(20).uniqueElements(Difference::date).map(WorkCalendarProperties::overlaid);
    }

    private static Pair overlaid(List<Difference> exceptions) {
        Map<LocalDate, Boolean> worked = new HashMap<>(Oracle.CN.worked());
        CalendarOverlay overlay = CalendarOverlay.named("random");
        for (Difference exception : exceptions) {
            worked.put(exception.date(), exception.worked());
            overlay = exception.worked()
                    ? overlay.worked(exception.date(), "值班")
                    : overlay.closed(exception.date(), "停办");
        }
        return new Pair(Calendars.CN.with(overlay), new Oracle(worked));
    }

    private static final WorkingHours SEASONAL = WorkingHours.builder(DailySessions.parse("08:30-12:00,13:30-17:30"))
            .everyYear(
                    MonthDay.of(6, 1), MonthDay.of(9, 30), 2007, 2030, DailySessions.parse("08:00-12:00,15:00-18:00"))
            .between(LocalDate.of(2020, 2, 10), LocalDate.of(2020, 2, 20), DailySessions.parse("10:00-11:30"))
            .build();

    @Property(tries = TRIES)
    void agreesWithCountingDayByDay(
            @ForAll("calendars") Pair pair,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = -60, max = 60) int n) {
        LocalDate end = pair.calendar().plusWorkdays(start, n);
        assertThat(end).isEqualTo(pair.oracle().plus(start, n));
        assertThat(pair.calendar().isWorkday(start)).isEqualTo(pair.oracle().isWorkday(start));
        if (n >= 0) {
            assertThat(pair.calendar().workdaysBetween(start, end))
                    .isEqualTo(pair.oracle().between(start, end))
                    .isEqualTo(n);
        }
    }

    @Property(tries = TRIES)
    void adds(
            @ForAll("days") LocalDate start, @ForAll @IntRange(max = 2000) int a, @ForAll @IntRange(max = 2000) int b) {
        WorkCalendar cn = Calendars.CN;
        assertThat(cn.plusWorkdays(cn.plusWorkdays(start, a), b)).isEqualTo(cn.plusWorkdays(start, a + b));
    }

    @Property(tries = TRIES)
    void isMonotone(@ForAll("days") LocalDate a, @ForAll("days") LocalDate b, @ForAll @IntRange(max = 300) int n) {
        LocalDate earlier = a.isBefore(b) ? a : b;
        LocalDate later = a.isBefore(b) ? b : a;
        assertThat(Calendars.CN.plusWorkdays(earlier, n)).isBeforeOrEqualTo(Calendars.CN.plusWorkdays(later, n));
        assertThat(Calendars.CN.plusWorkdays(a, n)).isBefore(Calendars.CN.plusWorkdays(a, n + 1));
    }

    @Property(tries = TRIES)
    void workingMinutesInvertAndAdd(
            @ForAll("calendars") Pair pair,
            @ForAll("moments") LocalDateTime from,
            @ForAll @IntRange(max = 40_000) int a,
            @ForAll @IntRange(max = 40_000) int b) {
        WorkCalendar calendar = pair.calendar();
        LocalDateTime mid = SEASONAL.plusMinutes(calendar, from, a);
        LocalDateTime end = SEASONAL.plusMinutes(calendar, mid, b);
        assertThat(SEASONAL.minutesBetween(calendar, from, mid)).isEqualTo(a);
        assertThat(end).isEqualTo(SEASONAL.plusMinutes(calendar, from, (long) a + b));
        assertThat(mid).isBeforeOrEqualTo(end);
    }

    @Property(tries = TRIES)
    void workingMinutesAgreeWithWalkingAlongTheSessions(
            @ForAll("calendars") Pair pair,
            @ForAll("moments") LocalDateTime from,
            @ForAll @IntRange(min = 1, max = 20_000) int minutes) {
        LocalDateTime start = from.withSecond(0).withNano(0);
        assertThat(SEASONAL.plusMinutes(pair.calendar(), start, minutes))
                .isEqualTo(walk(pair.oracle(), start, minutes));
    }

    private static LocalDateTime walk(Oracle oracle, LocalDateTime start, int minutes) {
        long left = minutes;
        for (LocalDateTime day = start; ; day = day.toLocalDate().plusDays(1).atStartOfDay()) {
            if (oracle.isWorkday(day.toLocalDate())) {
                for (WorkSession session : SEASONAL.on(day.toLocalDate()).sessions()) {
                    LocalTime begin =
                            session.opensAt().isAfter(day.toLocalTime()) ? session.opensAt() : day.toLocalTime();
                    long room = Math.max(
                            0, Duration.between(begin, session.closesAt()).toMinutes());
                    if (left <= room) {
                        return day.toLocalDate().atTime(begin.plusMinutes(left));
                    }
                    left -= room;
                }
            }
        }
    }
}
