package org.wangge.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.DateTimes;
import net.jqwik.time.api.Dates;

/**
 * The first laws of counting, quickly, so that this module does not build with a broken calendar; grid-testkit has them
 * all, with more tries and an oracle that counts day by day.
 */
class WorkCalendarProperties {

    private static final int TRIES = 1_000;
    private static final LocalDate FIRST = LocalDate.of(2006, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(FIRST, LAST);
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return DateTimes.dateTimes().between(FIRST.atStartOfDay(), LAST.atStartOfDay());
    }

    private static final WorkingHours SEASONAL = WorkingHours.builder(DailySessions.parse("08:30-12:00,13:30-17:30"))
            .everyYear(
                    MonthDay.of(6, 1), MonthDay.of(9, 30), 2007, 2030, DailySessions.parse("08:00-12:00,15:00-18:00"))
            .between(LocalDate.of(2020, 2, 10), LocalDate.of(2020, 2, 20), DailySessions.parse("10:00-11:30"))
            .build();

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
            @ForAll("moments") LocalDateTime from,
            @ForAll @IntRange(max = 40_000) int a,
            @ForAll @IntRange(max = 40_000) int b) {
        WorkCalendar calendar = Calendars.CN;
        LocalDateTime mid = SEASONAL.plusMinutes(calendar, from, a);
        LocalDateTime end = SEASONAL.plusMinutes(calendar, mid, b);
        assertThat(SEASONAL.minutesBetween(calendar, from, mid)).isEqualTo(a);
        assertThat(end).isEqualTo(SEASONAL.plusMinutes(calendar, from, (long) a + b));
        assertThat(mid).isBeforeOrEqualTo(end);
    }
}
