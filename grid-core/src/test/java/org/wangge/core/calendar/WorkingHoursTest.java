package org.wangge.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingHoursTest {

    private static final WorkingHours STANDARD = WorkingHours.STANDARD;
    private static final WorkCalendar CN = Calendars.CN;

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-08-17T17:00,300,2018-08-20T12:00",
        "2026-09-30T17:00,60,2026-09-30T18:00",
        "2026-09-30T17:00,61,2026-10-08T08:01",
        "2026-10-03T00:00,480,2026-10-08T18:00",
        "2026-10-09T17:30,90,2026-10-10T09:00",
        "2026-10-08T12:30,1,2026-10-08T14:01",
        "2026-10-08T12:30,0,2026-10-08T12:30",
        "2026-12-31T18:00,480,2027-01-01T18:00"
    })
    void addsWorkingMinutes(String from, long minutes, String until) {
        assertThat(STANDARD.plusMinutes(CN, at(from), minutes)).isEqualTo(until);
        assertThat(STANDARD.minutesBetween(CN, at(from), at(until))).isEqualTo(minutes);
        assertThat(STANDARD.minutesBetween(CN, at(until), at(from))).isEqualTo(-minutes);
        assertThat(STANDARD.plus(CN, at(from), Duration.ofMinutes(minutes))).isEqualTo(until);
    }

    @Test
    void losesNoFractionOfAMinute() {
        assertThat(STANDARD.between(CN, at("2026-10-08T11:59:30.5"), at("2026-10-08T14:00:00.25")))
                .isEqualTo(Duration.ofMillis(29_750));
    }

    @Test
    void refusesToGoBack() {
        assertThatThrownBy(() -> STANDARD.plusMinutes(CN, at("2026-10-08T12:30"), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-08T09:00,2026-10-08T09:00,true",
        "2026-10-08T08:00,2026-10-08T08:00,true",
        "2026-10-08T07:59,2026-10-08T08:00,false",
        "2026-10-08T12:00,2026-10-08T14:00,false",
        "2026-10-08T18:00,2026-10-09T08:00,false",
        "2026-10-03T09:00,2026-10-08T08:00,false"
    })
    void findsTheNextOpening(String moment, String opening, boolean isOpen) {
        assertThat(STANDARD.nextOpening(CN, at(moment))).isEqualTo(opening);
        assertThat(STANDARD.isOpen(CN, at(moment))).isEqualTo(isOpen);
    }

    @Nested
    class ChangingWithTheSeason {

        private final WorkingHours seasonal = WorkingHours.builder(DailySessions.parse("08:00-12:00,14:00-18:00"))
                .everyYear(
                        MonthDay.of(7, 1),
                        MonthDay.of(9, 30),
                        2020,
                        2030,
                        DailySessions.parse("08:00-12:00,15:00-18:00"))
                .between(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 5), DailySessions.parse("09:00-11:00"))
                .build();

        @ParameterizedTest
        @CsvSource({
            "2026-06-30,480",
            "2026-07-01,420",
            "2026-08-03,120",
            "2026-08-05,420",
            "2026-09-30,420",
            "2026-10-08,480"
        })
        void hasTheSessionsOfTheDay(LocalDate date, int minutes) {
            assertThat(seasonal.minutesPerDay(date)).isEqualTo(minutes);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-06-30T08:00,900,2026-07-01T18:00",
            "2026-06-30T17:00,61,2026-07-01T08:01",
            "2026-07-31T17:30,390,2026-08-05T10:00",
            "2026-09-30T17:00,120,2026-10-08T09:00",
            "2026-06-30T08:00,27600,2026-09-30T18:00"
        })
        void countsAcrossSeasons(String from, long minutes, String until) {
            assertThat(seasonal.plusMinutes(CN, at(from), minutes)).isEqualTo(until);
            assertThat(seasonal.minutesBetween(CN, at(from), at(until))).isEqualTo(minutes);
        }

        @Test
        void turnsWithTheYear() {
            WorkingHours winter = WorkingHours.builder(DailySessions.parse("08:00-12:00"))
                    .everyYear(MonthDay.of(11, 1), MonthDay.of(2, 28), 2020, 2030, DailySessions.parse("09:00-12:00"))
                    .build();
            assertThat(winter.minutesPerDay(LocalDate.of(2026, 1, 15))).isEqualTo(180);
            assertThat(winter.minutesPerDay(LocalDate.of(2026, 3, 1))).isEqualTo(240);
            assertThat(winter.minutesPerDay(LocalDate.of(2026, 11, 1))).isEqualTo(180);
        }

        @Test
        void isAValue() {
            assertThat(seasonal).isNotEqualTo(STANDARD).asString().contains("from 2026-08-03 09:00-11:00");
            assertThat(WorkingHours.daily(DailySessions.parse("08:00-12:00,14:00-18:00")))
                    .isEqualTo(STANDARD)
                    .hasSameHashCodeAs(STANDARD)
                    .hasToString("08:00-12:00,14:00-18:00");
        }

        @Test
        void refusesAnEmptyRange() {
            LocalDate day = LocalDate.of(2026, 8, 3);
            DailySessions sessions = DailySessions.parse("09:00-11:00");
            assertThatThrownBy(() -> WorkingHours.builder(sessions).between(day, day, sessions))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class WorkedAroundTheClock {

        @Test
        void endsADayAtTheNextMidnight() {
            WorkingHours whole = WorkingHours.daily(DailySessions.parse("00:00-00:00"));
            assertThat(whole.plusMinutes(CN, at("2026-09-30T00:00"), 1440)).isEqualTo("2026-10-01T00:00");
            assertThat(whole.plusMinutes(CN, at("2026-09-30T00:00"), 1441)).isEqualTo("2026-10-08T00:01");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "8-12", "08:00-12:00,11:00-13:00", "12:00-08:00", "08:00-12:00,", "14:00-18:00,08:00-12:00"})
    void refusesBadSessions(String text) {
        assertThatThrownBy(() -> DailySessions.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
