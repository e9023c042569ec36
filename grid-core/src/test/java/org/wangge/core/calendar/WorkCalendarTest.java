package org.wangge.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private static final WorkCalendar CN = Calendars.CN;

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Nested
    class Counting {

        @ParameterizedTest
        @CsvSource({
            "2026-09-30,1,2026-10-08",
            "2026-09-30,3,2026-10-10",
            "2026-10-03,1,2026-10-08",
            "2026-10-09,0,2026-10-09",
            "2026-10-03,0,2026-10-03",
            "2026-10-08,-1,2026-09-30",
            "2026-10-03,-1,2026-09-30",
            "2026-10-11,-1,2026-10-10",
            "2026-12-31,1,2027-01-01",
            "2027-01-04,-2,2026-12-31",
            "2007-01-04,-1,2006-12-29",
            "2006-12-28,2,2007-01-04"
        })
        void goesNWorkingDays(LocalDate start, int n, LocalDate expected) {
            assertThat(CN.plusWorkdays(start, n)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-09-30,2026-10-10,3",
            "2026-10-10,2026-09-30,-3",
            "2026-10-01,2026-10-07,0",
            "2026-12-30,2027-01-04,3",
            "2030-06-07,2030-06-10,1",
            "1999-12-31,2000-01-03,1"
        })
        void countsBetween(LocalDate start, LocalDate end, int workdays) {
            assertThat(CN.workdaysBetween(start, end)).isEqualTo(workdays);
        }

        @ParameterizedTest
        @CsvSource({"2026-10-01,2026-10-08", "2026-10-10,2026-10-10", "2026-10-11,2026-10-12", "2027-01-02,2027-01-04"})
        void findsTheWorkdayOnOrAfter(LocalDate date, LocalDate expected) {
            assertThat(CN.workdayOnOrAfter(date)).isEqualTo(expected);
        }

        @Test
        void answersForTheYears1To9999() {
            assertThat(CN.isWorkday(day("0001-01-01"))).isTrue();
            assertThat(CN.isWorkday(day("9999-12-31"))).isTrue();
            assertThatThrownBy(() -> CN.isWorkday(LocalDate.MAX)).isInstanceOf(DateTimeException.class);
            assertThatThrownBy(() -> CN.plusWorkdays(LocalDate.MIN, 1)).isInstanceOf(DateTimeException.class);
            assertThatThrownBy(() -> CN.workdaysBetween(LocalDate.MIN, LocalDate.MAX))
                    .isInstanceOf(DateTimeException.class);
        }

        @ParameterizedTest
        @CsvSource({
            "2007-01-01,2006-12-31,false",
            "2008-02-29,2008-02-28,true",
            "2024-01-31,2024-01-30,true",
            "2026-12-31,2026-12-30,true",
            "2027-01-01,2026-12-31,true",
            "2026-02-28,2026-02-27,true",
            "2026-01-31,2026-01-30,false"
        })
        void countsAcrossTheEndsOfMonthsAndYears(LocalDate date, LocalDate before, boolean worked) {
            assertThat(CN.isWorkday(date)).isEqualTo(worked);
            assertThat(CN.workdaysBetween(before, date)).isEqualTo(worked ? 1 : 0);
            assertThat(CN.workdaysBefore(date)).isEqualTo(CN.workdaysBefore(before) + (CN.isWorkday(before) ? 1 : 0));
        }
    }

    @Nested
    class Overlaid {

        private final CalendarOverlay guangxi =
                CalendarOverlay.named("guangxi").closed(day("2026-04-20"), "壮族三月三", "桂政发1号");
        private final CalendarOverlay office =
                CalendarOverlay.named("office").closed(day("2026-10-10"), "停电").worked(day("2026-10-06"), "值班");

        @Test
        void composesWithoutCopying() {
            WorkCalendar local = CN.with(guangxi).with(office);
            assertThat(local.edition().id()).isEqualTo("cn-2026+guangxi+office");
            assertThat(local.day(day("2026-04-20")).kind()).isEqualTo(DayKind.CLOSURE);
            assertThat(local.day(day("2026-04-20")).notice()).contains("桂政发1号");
            assertThat(local.isWorkday(day("2026-10-10"))).isFalse();
            assertThat(local.isWorkday(day("2026-10-06"))).isTrue();
            assertThat(local.plusWorkdays(day("2026-09-30"), 3)).isEqualTo("2026-10-09");
            assertThat(CN.isWorkday(day("2026-10-10"))).isTrue();
        }

        @Test
        void goesBeyondTheHorizonWithoutBecomingOfficial() {
            WorkCalendar closed = CN.with(CalendarOverlay.named("fair").closed(day("2028-03-01"), "庙会"));
            assertThat(closed.isWorkday(day("2028-03-01"))).isFalse();
            assertThat(closed.day(day("2028-03-01")).official()).isFalse();
            assertThat(closed.workdaysBetween(day("2028-02-28"), day("2028-03-03")))
                    .isEqualTo(3);
        }

        @Test
        void namesWhatDiffers() {
            assertThat(CN.changesTo(CN.with(office), day("2026-01-01"), day("2026-12-31")))
                    .extracting(CalendarChange::date)
                    .containsExactly(day("2026-10-06"), day("2026-10-10"));
        }

        @Test
        void refusesADayTwiceAndABlankName() {
            assertThatThrownBy(() -> office.worked(day("2026-10-10"), "值班"))
                    .isInstanceOf(CalendarFormatException.class);
            assertThatThrownBy(() -> CalendarOverlay.named(" ")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class BuiltInCode {

        private final CalendarEdition edition = new CalendarEdition(
                CalendarId.of("town"), "town-1", day("2026-01-01"), day("2026-12-31"), day("2025-11-04"));

        @Test
        void holdsWhatItWasGiven() {
            WorkCalendar town = WorkCalendar.builder(edition)
                    .holiday(day("2026-10-01"), "国庆节", "一号")
                    .shiftedRestDay(day("2026-10-05"), "国庆节", "一号")
                    .makeUpWorkday(day("2026-10-10"), "国庆节", "一号")
                    .build();
            assertThat(town.specialDays(day("2026-10-02"), day("2026-10-10")))
                    .extracting(CalendarDay::kind)
                    .containsExactly(DayKind.SHIFTED_REST_DAY, DayKind.MAKE_UP_WORKDAY);
            assertThat(town).isNotEqualTo(CN).hasToString("town-1");
        }

        @Test
        void takesDaysInAnyOrder() {
            List<LocalDate> sundays = Stream.iterate(day("2026-01-04"), date -> date.plusWeeks(1))
                    .limit(50)
                    .toList();
            List<LocalDate> closed = Stream.concat(
                            sundays.stream(), sundays.stream().map(date -> date.plusDays(1)))
                    .toList();
            WorkCalendar.Builder mixed = WorkCalendar.builder(edition);
            closed.forEach(date -> mixed.holiday(date, "节", "一号"));
            WorkCalendar.Builder ordered = WorkCalendar.builder(edition);
            closed.stream().sorted().forEach(date -> ordered.holiday(date, "节", "一号"));
            WorkCalendar calendar = mixed.build();
            assertThat(calendar).isEqualTo(ordered.build()).hasSameHashCodeAs(ordered.build());
            assertThat(calendar.specialDays(day("2026-01-01"), day("2026-12-31")))
                    .extracting(CalendarDay::date)
                    .containsExactlyElementsOf(closed.stream().sorted().toList());
            assertThat(calendar.plusWorkdays(day("2026-01-01"), 2)).isEqualTo("2026-01-06");
        }

        @Test
        void staysAsItIsWhenItsBuilderGoesOn() {
            WorkCalendar.Builder builder = WorkCalendar.builder(edition).holiday(day("2026-10-01"), "国庆节", "一号");
            WorkCalendar before = builder.build();
            builder.holiday(day("2026-01-01"), "元旦", "一号");
            assertThat(before.isWorkday(day("2026-01-01"))).isTrue();
            assertThat(before.specialDays(day("2026-01-01"), day("2026-12-31"))).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-10-01,2026-10-01,1",
            "2026-10-02,2026-10-03,0",
            "2026-10-02,2026-10-01,0",
            "-999999999-01-01,+999999999-12-31,1",
            "+10000-01-01,+999999999-12-31,0"
        })
        void namesTheSpecialDaysOfASpan(LocalDate from, LocalDate until, int found) {
            WorkCalendar town = WorkCalendar.builder(edition)
                    .holiday(day("2026-10-01"), "国庆节", "一号")
                    .build();
            assertThat(town.specialDays(from, until)).hasSize(found);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-10-09,MAKE_UP_WORKDAY,MAKE_UP_ON_WEEKDAY",
            "2026-10-04,SHIFTED_REST_DAY,SHIFTED_REST_ON_WEEKEND",
            "2026-10-04,REST_DAY,PLAIN_DAY_LISTED",
            "2027-10-01,PUBLIC_HOLIDAY,OUTSIDE_OFFICIAL_DAYS",
            "2026-01-01,PUBLIC_HOLIDAY,DUPLICATE_DAY"
        })
        void refusesBadDays(LocalDate date, DayKind kind, CalendarMessage code) {
            WorkCalendar.Builder builder = WorkCalendar.builder(edition).holiday(day("2026-01-01"), "元旦", "一号");
            CalendarFormatException refused = catchThrowableOfType(
                    CalendarFormatException.class, () -> builder.day(date, kind, Optional.empty(), Optional.empty()));
            assertThat(refused.problem().code()).isEqualTo(code);
            assertThat(refused.problem().attributes()).containsEntry("date", date);
        }

        @Test
        void refusesABadEdition() {
            CalendarId id = CalendarId.of("town");
            LocalDate day = day("2026-01-02");
            assertThatThrownBy(() -> new CalendarEdition(id, " ", day, day, day))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new CalendarEdition(id, "x", day, day.minusDays(2), day))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new CalendarHistory(List.of())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void hasNothingOfficialInAPlainWeek() {
        WorkCalendar plain = WorkCalendar.plainWeek(CalendarId.of("plain"));
        assertThat(plain.isOfficial(LocalDate.EPOCH)).isFalse();
        assertThat(plain.day(day("2026-10-01"))).satisfies(day -> {
            assertThat(day.kind()).isEqualTo(DayKind.WORKDAY);
            assertThat(day.official()).isFalse();
        });
    }
}
