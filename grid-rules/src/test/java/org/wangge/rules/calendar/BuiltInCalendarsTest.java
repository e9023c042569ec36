package org.wangge.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.core.calendar.CalendarDay;
import org.wangge.core.calendar.CalendarHistory;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.DayKind;
import org.wangge.core.calendar.WorkCalendar;

class BuiltInCalendarsTest {

    private static final WorkCalendar CN = BuiltInCalendars.cn();
    private static final CalendarHistory HISTORY = BuiltInCalendars.cnHistory();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Nested
    class TheNewestEdition {

        @ParameterizedTest
        @CsvSource({
            "2007,249", "2008,251", "2009,250", "2010,250", "2011,250", "2012,249", "2013,250", "2014,250", "2015,249",
            "2016,250", "2017,249", "2018,250", "2019,250", "2020,249", "2021,250", "2022,249", "2023,249", "2024,251",
            "2025,248", "2026,248"
        })
        void hasTheWorkingDaysOfTheYear(int year, int workdays) {
            assertThat(CN.workdaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                    .isEqualTo(workdays);
        }

        @Test
        void isOfficialFrom2007To2026() {
            assertThat(CN.edition().id()).isEqualTo("cn-2026");
            assertThat(CN.edition().knownSince()).isEqualTo("2025-11-04");
            assertThat(CN.isOfficial(day("2006-12-31"))).isFalse();
            assertThat(CN.isOfficial(day("2007-01-01"))).isTrue();
            assertThat(CN.isOfficial(day("2026-12-31"))).isTrue();
            assertThat(CN.isOfficial(day("2027-01-01"))).isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "2026-09-25,PUBLIC_HOLIDAY,中秋节",
            "2026-10-03,PUBLIC_HOLIDAY,国庆节",
            "2026-10-05,SHIFTED_REST_DAY,国庆节",
            "2026-10-10,MAKE_UP_WORKDAY,国庆节",
            "2024-02-09,WORKDAY,",
            "2025-01-28,PUBLIC_HOLIDAY,春节",
            "2020-02-01,REST_DAY,",
            "2020-01-31,SHIFTED_REST_DAY,春节",
            "2026-10-09,WORKDAY,",
            "2026-10-04,REST_DAY,"
        })
        void tellsStatutoryHolidaysFromShiftedDays(LocalDate date, DayKind kind, String name) {
            CalendarDay day = CN.day(date);
            assertThat(day.kind()).isEqualTo(kind);
            assertThat(day.name()).isEqualTo(Optional.ofNullable(name));
            assertThat(day.official()).isTrue();
        }

        @Test
        void namesTheNotice() {
            assertThat(CN.day(day("2026-10-10")).notice()).contains("国办发明电〔2025〕7号");
        }

        @Test
        void hasAllStatutoryDays() {
            long holidays = CN.specialDays(day("2007-01-01"), day("2026-12-31")).stream()
                    .filter(special -> special.kind() == DayKind.PUBLIC_HOLIDAY)
                    .count();
            // 2020 has one less: Mid-Autumn fell on National Day; 2015 has one more, the anniversary.
            assertThat(holidays).isEqualTo(10 + 17 * 11 + 2 * 13 + 1 - 1 - 1);
        }
    }

    @Nested
    class TheHistory {

        @Test
        void hasAnEditionForEachNotice() {
            assertThat(HISTORY.editions()).hasSize(23);
            assertThat(HISTORY.latest()).isSameAs(CN);
        }

        @Test
        @DisplayName("国发明电〔2015〕1号")
        void knowsTheAnniversaryOf2015OnlySinceMay() {
            WorkCalendar before = HISTORY.asKnownOn(day("2015-05-12")).orElseThrow();
            WorkCalendar after = HISTORY.asKnownOn(day("2015-05-13")).orElseThrow();
            assertThat(before.edition().id()).isEqualTo("cn-2015");
            assertThat(after.edition().id()).isEqualTo("cn-2015a");
            assertThat(before.changesTo(after, day("2015-01-01"), day("2015-12-31")))
                    .extracting(change -> change.date() + " " + change.after().kind())
                    .containsExactly(
                            "2015-09-03 PUBLIC_HOLIDAY", "2015-09-04 SHIFTED_REST_DAY", "2015-09-06 MAKE_UP_WORKDAY");
        }

        @Test
        @DisplayName("国办发明电〔2019〕3号")
        void knowsTheLongLabourDayOf2019OnlySinceMarch() {
            WorkCalendar before = HISTORY.before("cn-2019a").orElseThrow();
            WorkCalendar after = HISTORY.byId("cn-2019a").orElseThrow();
            assertThat(before.day(day("2019-05-01")).notice()).contains("国办发明电〔2018〕15号");
            assertThat(after.day(day("2019-05-01")).notice()).contains("国办发明电〔2019〕3号");
            assertThat(before.changesTo(after, day("2019-01-01"), day("2019-12-31")))
                    .extracting(change -> change.date().toString())
                    .containsExactly("2019-04-28", "2019-05-02", "2019-05-03", "2019-05-05");
        }

        @Test
        @DisplayName("国办发明电〔2020〕1号")
        void knowsTheProlongedSpringFestivalOf2020OnlySinceItBegan() {
            WorkCalendar before = HISTORY.asKnownOn(day("2020-01-26")).orElseThrow();
            WorkCalendar after = HISTORY.asKnownOn(day("2020-01-27")).orElseThrow();
            assertThat(before.day(day("2020-02-01")).kind()).isEqualTo(DayKind.MAKE_UP_WORKDAY);
            assertThat(before.isWorkday(day("2020-01-31"))).isTrue();
            assertThat(after.day(day("2020-02-01")).kind()).isEqualTo(DayKind.REST_DAY);
            assertThat(after.isWorkday(day("2020-01-31"))).isFalse();
        }

        @Test
        void seesTheDecemberBeforeOnlyWithTheNextNotice() {
            assertThat(HISTORY.byId("cn-2018").orElseThrow().isWorkday(day("2018-12-31")))
                    .isTrue();
            assertThat(HISTORY.byId("cn-2019").orElseThrow().isWorkday(day("2018-12-31")))
                    .isFalse();
            assertThat(HISTORY.byId("cn-2018").orElseThrow().edition().awaitsNextNotice(day("2018-12-29")))
                    .isTrue();
        }

        @Test
        void knowsNothingBeforeTheFirstNotice() {
            assertThat(HISTORY.asKnownOn(day("2006-12-17"))).isEmpty();
            assertThat(HISTORY.asKnownOn(day("2006-12-18"))).isPresent();
        }
    }

    @Nested
    class TheSelfTest {

        @Test
        void holdsForEveryEdition() {
            for (WorkCalendar edition : HISTORY.editions()) {
                assertThat(CalendarSelfTest.check(
                                edition,
                                BuiltInCalendars.cnNotices().stream()
                                        .filter(notice -> !notice.published()
                                                .isAfter(edition.edition().knownSince()))
                                        .toList()))
                        .as(edition.edition().id())
                        .isEmpty();
            }
        }

        @Test
        void findsAYearThatDoesNotAddUp() {
            var wrong = BuiltInCalendars.cnNotices().stream()
                    .map(notice -> notice.year() == 2026
                            ? new HolidayNotice(notice.number(), 2026, notice.published(), 11, 0)
                            : notice)
                    .toList();
            assertThat(CalendarSelfTest.check(CN, wrong))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.attributes())
                            .containsEntry("year", 2026)
                            .containsEntry("balance", 13)
                            .containsEntry("expected", 11));
        }
    }

    @Test
    void findsCalendarsById() {
        assertThat(BuiltInCalendars.byId(CalendarId.of("cn"))).contains(HISTORY);
        assertThat(BuiltInCalendars.byId(CalendarId.of("xx"))).isEmpty();
    }
}
