package org.wangge.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.core.deadline.Times.CN;
import static org.wangge.core.deadline.Times.at;
import static org.wangge.core.deadline.Times.clock;
import static org.wangge.core.deadline.Times.due;
import static org.wangge.core.deadline.Times.dueAt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.CalendarOverlay;
import org.wangge.core.calendar.Calendars;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.deadline.CountingRule.DayEnd;
import org.wangge.core.deadline.CountingRule.LastDayOff;
import org.wangge.core.deadline.CountingRule.LateStart;
import org.wangge.core.deadline.CountingRule.StartingDay;
import org.wangge.core.explain.Citation;

class DeadlineTest {

    private static final Citation LOCAL = Citation.of("plan", "1");
    private static final CountingRule RECEIPT =
            CountingRules.CLOCK_TIME.named("receipt").with(LateStart.NEXT_WORKDAY, LOCAL);

    @Nested
    class AcrossNationalDay2026 {

        @Test
        void skipsTheHoliday() {
            assertThat(due(clock("3 working days", "2026-09-29T10:00")).lastDay())
                    .isEqualTo("2026-10-09");
        }

        @Test
        void countsTheMakeUpSaturday() {
            assertThat(due(clock("4 working days", "2026-09-29T10:00")).lastDay())
                    .isEqualTo("2026-10-10");
        }

        @Test
        void endsAtTheNextMidnight() {
            assertThat(dueAt(clock("3 working days", "2026-09-29T10:00"))).isEqualTo("2026-10-10T00:00");
        }

        @Test
        void explainsItself() {
            assertThat(clock("4 working days", "2026-09-29T10:00").explain(CN).render(Locale.ENGLISH))
                    .isEqualTo("""
                            Due by the end of 2026-10-10: 4 working days from 2026-09-29 10:00
                              Started 2026-09-29 10:00; the starting day does not count, counting begins 2026-09-30 00:00 [民法典:201(1)]
                              Limit: 4 working days
                              Not counted: 2026-10-01 to 2026-10-07, 7 days off, National Day (国办发明电〔2025〕7号)
                              Counted: 2026-10-10, make-up workday, National Day (国办发明电〔2025〕7号)
                              The last day ends 2026-10-10 at 24:00 [民法典:203(2)]
                              Computed with calendar edition cn-2026, known since 2025-11-04""");
            assertThat(clock("4 working days", "2026-09-29T10:00").explain(CN).renderShort(Locale.CHINESE))
                    .isEqualTo("2026-10-10 24时前到期：自 2026-09-29 10:00 起4个工作日");
        }
    }

    @Nested
    class CountedByTheCivilCode {

        @Test
        @DisplayName("民法典 203(1)：末日为法定休假日的顺延")
        void movesALastDayOffToTheNextWorkday() {
            assertThat(due(clock("3 years", "2017-10-01T09:00")).lastDay()).isEqualTo("2020-10-09");
            assertThat(due(clock("15 days", "2026-09-20T10:00")).lastDay()).isEqualTo("2026-10-08");
        }

        @Test
        void doesNotMoveOffAWorkedSunday() {
            assertThat(due(clock("10 days", "2026-09-10T10:00")).lastDay()).isEqualTo("2026-09-20");
        }

        @Test
        @DisplayName("民法典 202：没有对应日的，月末日为期间的最后一日")
        void endsAtTheMonthsLastDay() {
            assertThat(due(clock("1 month", "2023-01-31T09:00")).lastDay()).isEqualTo("2023-02-28");
            assertThat(due(clock("1 year", "2024-02-29T09:00")).lastDay()).isEqualTo("2025-02-28");
        }

        @Test
        @DisplayName("民法典 201(2)：按照小时计算期间的，自约定的时间开始计算")
        void countsHoursFromTheInstant() {
            assertThat(dueAt(clock("24 hours", "2026-10-01T10:20"))).isEqualTo("2026-10-02T10:20");
            assertThat(due(clock("24 hours", "2026-10-01T00:00")).lastDay()).isEqualTo("2026-10-01");
        }

        @Test
        void countsWeeksAsSevenDays() {
            assertThat(due(clock("2 weeks", "2026-09-25T10:00")).lastDay()).isEqualTo("2026-10-09");
        }

        @Test
        void endsTheSameDay() {
            assertThat(dueAt(clock("same day", "2026-10-03T23:59"))).isEqualTo("2026-10-04T00:00");
        }
    }

    @Nested
    class CountedOtherwise {

        @ParameterizedTest
        @CsvSource({
            "1 working day,2026-09-30T10:00,2026-09-30",
            "2 working days,2026-09-30T10:00,2026-10-08",
            "1 working day,2026-10-01T10:00,2026-10-08",
            "3 days,2026-09-14T10:00,2026-09-16",
            "1 month,2026-03-15T10:00,2026-04-14",
            "1 month,2026-01-31T10:00,2026-02-28"
        })
        void countsTheStartingDay(String limit, String start, LocalDate lastDay) {
            CountingRule rule = CountingRules.CIVIL_CODE.named("counting-start").with(StartingDay.COUNTED, LOCAL);
            assertThat(due(clock(limit, start, rule.with(LastDayOff.STAYS, LOCAL)))
                            .lastDay())
                    .isEqualTo(lastDay);
        }

        @Test
        void staysOnALastDayOff() {
            assertThat(due(clock("15 days", "2026-09-20T10:00", CountingRules.CITY_MANAGEMENT))
                            .lastDay())
                    .isEqualTo("2026-10-05");
        }

        @Test
        void endsAtTheCloseOfBusiness() {
            assertThat(dueAt(clock("3 working days", "2026-09-29T10:00", CountingRules.CIVIL_CODE_OFFICE_HOURS)))
                    .isEqualTo("2026-10-09T18:00");
        }

        @Test
        void doesNotCountTheStartingHourOfItsOwnZone() {
            ZoneId kathmandu = ZoneId.of("Asia/Kathmandu");
            Instant start =
                    LocalDateTime.parse("2026-09-29T10:20").atZone(kathmandu).toInstant();
            Instant due =
                    LocalDateTime.parse("2026-09-29T15:00").atZone(kathmandu).toInstant();
            DeadlineClock clock =
                    DeadlineClock.start(TimeLimit.hours(4), CountingRules.CIVIL_PROCEDURE, kathmandu, start);
            assertThat(due(clock).dueExclusive()).isEqualTo(due);
        }

        @Test
        @DisplayName("民诉法 85(2)：期间开始的时和日，不计算在期间内")
        void leavesOutTheStartingHour() {
            assertThat(dueAt(clock("4 hours", "2026-09-29T10:20", CountingRules.CIVIL_PROCEDURE)))
                    .isEqualTo("2026-09-29T15:00");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-09-29T10:00,2026-10-09T10:00",
            "2026-09-29T13:00,2026-10-09T14:00",
            "2026-09-29T19:00,2026-10-10T08:00",
            "2026-10-03T10:00,2026-10-12T08:00"
        })
        void keepsTheClockTimeOfTheStart(String start, String due) {
            assertThat(dueAt(clock("3 working days", start, CountingRules.CLOCK_TIME)))
                    .isEqualTo(due);
        }

        @Test
        void keepsTheClockTimeOnTheLastDayOfAShortMonth() {
            CountingRule counted = CountingRules.CLOCK_TIME.with(StartingDay.COUNTED, LOCAL);
            assertThat(dueAt(clock("1 month", "2026-01-30T10:00", CountingRules.CLOCK_TIME)))
                    .isEqualTo("2026-02-28T10:00");
            assertThat(dueAt(clock("1 month", "2026-01-30T10:00", counted))).isEqualTo("2026-02-28T10:00");
        }

        @Test
        void movesADueMomentOnADayOffToTheOpening() {
            DeadlineClock clock = clock("2 days", "2026-09-30T10:00", CountingRules.CLOCK_TIME);
            assertThat(dueAt(clock)).isEqualTo("2026-10-08T08:00");
            assertThat(clock.explain(CN).render(Locale.CHINESE)).contains("截止于下一次开始办公时，2026-10-08 08:00");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-09-28T17:59,2026-09-29",
            "2026-09-28T18:00,2026-09-30",
            "2026-09-28T13:00,2026-09-29",
            "2026-09-26T10:00,2026-09-29"
        })
        void takesALateStartAsReceivedOnTheNextWorkday(String start, LocalDate lastDay) {
            CountingRule rule = CountingRules.CIVIL_CODE.named("deemed-receipt").with(LateStart.NEXT_WORKDAY, LOCAL);
            assertThat(due(clock("1 working day", start, rule)).lastDay()).isEqualTo(lastDay);
        }

        @ParameterizedTest
        @DisplayName("休息日或者下班后收到的，视为次一工作日开始办公时收到；当日开始办公前收到的，视为当日开始办公时收到")
        @CsvSource({
            "2026-09-27T20:00,2026-09-28 08:00,2026-09-29T08:00",
            "2026-09-28T05:00,2026-09-28 08:00,2026-09-29T08:00",
            "2026-09-28T18:00,2026-09-29 08:00,2026-09-30T08:00",
        })
        void receivesAtTheOpening(String start, String counts, String due) {
            DeadlineClock clock = clock("1 working day", start, RECEIPT);
            assertThat(dueAt(clock)).isEqualTo(due);
            assertThat(clock.explain(CN).render(Locale.ENGLISH))
                    .contains("is outside working hours and counts as " + counts + " [plan:1]");
        }

        @Test
        void receivesAtNoonWhatComesAtNoon() {
            DeadlineClock clock = clock("1 working day", "2026-09-28T12:30", RECEIPT);
            assertThat(dueAt(clock)).isEqualTo("2026-09-29T12:30");
            assertThat(clock.explain(CN).render(Locale.ENGLISH)).doesNotContain("counts as");
        }

        @Test
        void countsWorkingDaysInBothMeanings() {
            assertThat(dueAt(clock("2 working days", "2026-09-29T10:20"))).isEqualTo("2026-10-09T00:00");
            assertThat(dueAt(clock("2 working days by the hour", "2026-09-29T10:20")))
                    .isEqualTo("2026-10-08T10:20");
        }
    }

    @Nested
    class BeyondTheHorizon {

        @Test
        void answersProvisionally() {
            Deadline due = due(clock("5 working days", "2026-12-30T10:00"));
            assertThat(due.provisional()).isTrue();
            assertThat(due.lastDay()).isEqualTo("2027-01-06");
            assertThat(due(clock("1 working day", "2026-12-30T10:00")).provisional())
                    .isFalse();
        }

        @Test
        void isProvisionalBeforeTheFirstOfficialDayToo() {
            assertThat(due(clock("1 working day", "2006-12-31T10:00")).provisional())
                    .isTrue();
        }

        @Test
        void saysSo() {
            assertThat(clock("5 working days", "2026-12-30T10:00").explain(CN).render(Locale.CHINESE))
                    .contains("（暂定）")
                    .contains("暂定：官方日历公布了 2007-01-01 至 2026-12-31");
        }

        @Test
        void notesThatDecemberAwaitsTheNextNotice() {
            assertThat(clock("1 working day", "2026-12-29T10:00").explain(CN).render(Locale.ENGLISH))
                    .contains("Final pending the notice for 2027");
        }

        @Test
        void isAlwaysProvisionalOnAPlainWeek() {
            TimeBase plain = TimeBase.of(WorkCalendar.plainWeek(CalendarId.of("plain")));
            Deadline due =
                    clock("3 working days", "2026-09-29T10:00").deadline(plain).orElseThrow();
            assertThat(due.provisional()).isTrue();
            assertThat(due.lastDay()).isEqualTo("2026-10-02");
            assertThat(due.editionId()).isEqualTo("plain-week");
            assertThat(clock("3 working days", "2026-09-29T10:00")
                            .explain(plain)
                            .render(Locale.ENGLISH))
                    .contains("officially known are no day at all");
        }
    }

    @Nested
    class WithoutADueMoment {

        @Test
        void hasNoDeadlineIfOpen() {
            DeadlineClock open = clock("open", "2026-09-29T10:00");
            assertThat(open.deadline(CN)).isEmpty();
            assertThat(open.remaining(CN, at("2027-01-01"))).isEmpty();
            assertThat(open.isOverdue(CN, at("2030-01-01"))).isFalse();
            assertThat(open.explain(CN).message().code()).isEqualTo(DeadlineMessage.NOT_COMPUTABLE);
        }

        @Test
        void hasNoDeadlineIfAtOnce() {
            assertThat(clock("at once", "2026-09-29T10:00").deadline(CN)).isEmpty();
            assertThat(clock("at once", "2026-09-29T10:00")
                            .explain(CN)
                            .message()
                            .code())
                    .isEqualTo(DeadlineMessage.DUE_AT_ONCE);
        }

        @ParameterizedTest
        @CsvSource({
            "at once (2 hours),2026-10-03T23:30,2026-10-04T01:30",
            "at once (2 working hours),2026-10-03T23:30,2026-10-08T10:00",
            "at once (same day),2026-10-03T23:30,2026-10-04T00:00",
            "at once (1 working day),2026-09-30T10:00,2026-10-09T00:00",
        })
        void hasADueMomentIfTheRuleGivesOne(String limit, String start, String due) {
            DeadlineClock clock = clock(limit, start);
            assertThat(dueAt(clock)).isEqualTo(due);
            assertThat(clock.isOverdue(CN, at(due))).isTrue();
            assertThat(clock.explain(CN).render(Locale.ENGLISH)).contains("Limit: " + limit);
        }

        @Test
        void namesTheLatestMomentInChinese() {
            assertThat(clock("即办（2小时内）", "2026-10-03T23:30").explain(CN).renderShort(Locale.CHINESE))
                    .isEqualTo("2026-10-04 01:30 前到期：自 2026-10-03 23:30 起即办（2小时内）");
        }

        @Test
        void isProlongedInItsLatestMoment() {
            DeadlineClock clock = clock("at once (2 hours)", "2026-09-29T10:00");
            Extension hour = Extension.adding(TimeLimit.hours(1), at("2026-09-29T11:00"));
            assertThat(dueAt(clock.extend(hour))).isEqualTo("2026-09-29T13:00");
            assertThat(clock.extend(hour).currentLimits()).containsExactly(TimeLimit.atOnce(TimeLimit.hours(3)));
        }
    }

    @Nested
    class UnderAnOverallCap {

        private final DeadlineClock stage = clock("5 working days", "2026-09-29T10:00");

        @Test
        void isDueWithTheCaseIfThatComesFirst() {
            StageClock capped = new StageClock(stage, clock("10 days", "2026-09-28T10:00"));
            assertThat(capped.isCapped(CN)).isTrue();
            assertThat(capped.deadline(CN).orElseThrow().lastDay()).isEqualTo("2026-10-08");
            assertThat(capped.isOverdue(CN, at("2026-10-09"))).isTrue();
            assertThat(capped.explain(CN).message().code()).isEqualTo(DeadlineMessage.CAPPED);
        }

        @Test
        void isDueByItselfIfTheCaseRunsLonger() {
            StageClock free = new StageClock(stage, clock("60 days", "2026-09-28T10:00"));
            assertThat(free.isCapped(CN)).isFalse();
            assertThat(free.deadline(CN)).isEqualTo(stage.deadline(CN));
            assertThat(free.isOverdue(CN, at("2026-10-09"))).isFalse();
            assertThat(free.explain(CN).render(Locale.ENGLISH)).contains("runs longer");
        }

        @Test
        void takesTheOtherIfOneIsOpen() {
            DeadlineClock open = clock("open", "2026-09-28T10:00");
            assertThat(new StageClock(open, stage).deadline(CN)).isEqualTo(stage.deadline(CN));
            assertThat(new StageClock(stage, open).deadline(CN)).isEqualTo(stage.deadline(CN));
        }
    }

    @Nested
    class AsAWaitingPeriod {

        private final WaitingPeriod notice = WaitingPeriod.start(
                TimeLimit.workingDays(7), CountingRules.CIVIL_CODE, Times.SHANGHAI, at("2026-09-18T09:00"));

        @Test
        void isOverAfterItsLastDay() {
            assertThat(notice.endsAt(CN)).contains(at("2026-09-30"));
            assertThat(notice.isOver(CN, at("2026-09-29T23:59"))).isFalse();
            assertThat(notice.isOver(CN, at("2026-09-30"))).isTrue();
            assertThat(notice.explain(CN).renderShort(Locale.ENGLISH))
                    .isEqualTo("At least 7 working days must pass: over from 2026-09-30 00:00 on");
        }

        @Test
        void isNeverOverIfOpen() {
            WaitingPeriod open = WaitingPeriod.start(
                    TimeLimit.open(), CountingRules.CIVIL_CODE, Times.SHANGHAI, at("2026-09-18T09:00"));
            assertThat(open.isOver(CN, at("2036-01-01"))).isFalse();
            assertThat(open.explain(CN).message().code()).isEqualTo(DeadlineMessage.NOT_COMPUTABLE);
        }
    }

    @Test
    void takesTheDaysOfTheClocksZone() {
        DeadlineClock berlin = DeadlineClock.start(
                TimeLimit.hours(24), CountingRules.CIVIL_CODE, ZoneId.of("Europe/Berlin"), at("2026-10-25T06:00"));
        // The clocks go back that night: 24 hours are 24 hours, a day has 25.
        assertThat(berlin.deadline(CN).orElseThrow().dueExclusive()).isEqualTo(at("2026-10-26T06:00"));
        DeadlineClock day = DeadlineClock.start(
                TimeLimit.days(1), CountingRules.CIVIL_CODE, ZoneId.of("Europe/Berlin"), at("2026-10-24T12:00"));
        assertThat(day.deadline(CN).orElseThrow().dueExclusive().atZone(ZoneId.of("Europe/Berlin")))
                .hasToString("2026-10-27T00:00+01:00[Europe/Berlin]");
    }

    @Test
    void takesTheOverlayOfAProvince() {
        TimeBase guangxi =
                CN.with(Calendars.CN.with(CalendarOverlay.named("guangxi").closed(LocalDate.of(2026, 4, 20), "壮族三月三")));
        Deadline due =
                clock("1 working day", "2026-04-17T10:00").deadline(guangxi).orElseThrow();
        assertThat(due.lastDay()).isEqualTo("2026-04-21");
        assertThat(due.editionId()).isEqualTo("cn-2026+guangxi");
    }

    @Test
    void closesAtMidnightWhereTheLastDayHasNoBusiness() {
        CountingRule rule = CountingRules.CITY_MANAGEMENT.named("close").with(DayEnd.CLOSE_OF_BUSINESS, LOCAL);
        assertThat(dueAt(clock("15 days", "2026-09-20T10:00", rule))).isEqualTo("2026-10-06T00:00");
    }
}
