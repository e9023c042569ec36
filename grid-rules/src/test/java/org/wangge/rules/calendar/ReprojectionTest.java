package org.wangge.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wangge.core.calendar.CalendarChange;
import org.wangge.core.calendar.CalendarHistory;
import org.wangge.core.deadline.CountingRules;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.Extension;
import org.wangge.core.deadline.MovedDeadline;
import org.wangge.core.deadline.Reprojection;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.deadline.TimeLimit;

class ReprojectionTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final CalendarHistory HISTORY = BuiltInCalendars.cnHistory();

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    private static DeadlineClock clock(String limit, String start) {
        return DeadlineClock.start(TimeLimit.parse(limit), CountingRules.CIVIL_CODE, SHANGHAI, at(start));
    }

    private static TimeBase edition(String id) {
        return TimeBase.of(HISTORY.byId(id).orElseThrow());
    }

    @Test
    @DisplayName("国办发明电〔2020〕1号：春节假期延长至2月2日")
    void movesOpenClocksWhenAHolidayIsProlonged() {
        DeadlineClock open = clock("2 working days", "2020-01-22T10:00");
        DeadlineClock stopped = open.stop(at("2020-01-23T10:00"));
        DeadlineClock before = clock("1 working day", "2020-01-20T10:00");
        Reprojection report = Reprojection.of(
                Map.of("open", open, "stopped", stopped, "before", before), edition("cn-2020"), edition("cn-2020a"));

        assertThat(report.openClocks()).isEqualTo(2);
        assertThat(report.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.clockId()).isEqualTo("open");
            assertThat(moved.isMoved()).isTrue();
            assertThat(moved.before().lastDay()).isEqualTo("2020-01-31");
            assertThat(moved.after().lastDay()).isEqualTo("2020-02-03");
            assertThat(moved.because())
                    .extracting(CalendarChange::date)
                    .extracting(Object::toString)
                    .containsExactly("2020-01-31", "2020-02-01");
            assertThat(moved.explain().render(Locale.ENGLISH)).isEqualTo("""
                            Clock open: the last day moves from 2020-01-31 to 2020-02-03 (final) with edition cn-2020a
                              2020-01-31: a working day becomes a shifted rest day, Spring Festival (国办发明电〔2020〕1号)
                              2020-02-01: a make-up workday becomes a weekly rest day, a weekly rest day""");
        });
    }

    @Test
    @DisplayName("国办发明电〔2019〕3号：劳动节由1天改为4天")
    void movesAcrossTheLongLabourDay() {
        Reprojection report = Reprojection.of(
                Map.of("a", clock("3 working days", "2019-04-29T10:00")), edition("cn-2019"), edition("cn-2019a"));
        assertThat(report.moved())
                .extracting(MovedDeadline::before, MovedDeadline::after)
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.toList().get(0)).hasFieldOrPropertyWithValue("lastDay", day("2019-05-03"));
                    assertThat(pair.toList().get(1)).hasFieldOrPropertyWithValue("lastDay", day("2019-05-06"));
                });
    }

    @Test
    @DisplayName("国发明电〔2015〕1号：9月3日至5日放假，9月6日（星期日）上班")
    void movesBothWaysAroundTheAnniversary() {
        Map<String, DeadlineClock> clocks = Map.of(
                "later", clock("1 working day", "2015-09-02T10:00"),
                "earlier", clock("3 working days", "2015-09-04T10:00"),
                "across", clock("3 working days", "2015-09-02T10:00"));
        assertThat(Reprojection.of(clocks, edition("cn-2015"), edition("cn-2015a"))
                        .moved())
                .extracting(moved -> moved.clockId() + " " + moved.before().lastDay() + " "
                        + moved.after().lastDay())
                .containsExactly(
                        "across 2015-09-07 2015-09-08", "earlier 2015-09-09 2015-09-08", "later 2015-09-03 2015-09-06");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void leavesDueDatesAloneThatWereFinal() {
        DeadlineClock clock = clock("5 working days", "2025-12-24T10:00");
        assertThat(Reprojection.of(Map.of("a", clock), edition("cn-2025"), edition("cn-2026"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void tellsAChangeOfStandingFromAMove() {
        DeadlineClock clock = clock("10 working days", "2025-12-30T10:00");
        MovedDeadline moved = Reprojection.of(Map.of("a", clock), edition("cn-2025"), edition("cn-2026"))
                .moved()
                .get(0);
        assertThat(moved.before().provisional()).isTrue();
        assertThat(moved.after().provisional()).isFalse();
        assertThat(moved.explain().render(Locale.CHINESE)).contains("确定");
    }

    @Test
    void leavesOpenLimitsAlone() {
        Reprojection report = Reprojection.of(
                Map.of("a", clock("open", "2020-01-22T10:00")), edition("cn-2020"), edition("cn-2020a"));
        assertThat(report.isEmpty()).isTrue();
        assertThat(report.openClocks()).isEqualTo(1);
    }

    @Test
    void looksAtExtendedAndSuspendedClocksToo() {
        DeadlineClock clock = clock("1 working day", "2020-01-20T10:00")
                .extend(Extension.adding(TimeLimit.workingDays(3), at("2020-01-21T09:00")))
                .suspend(at("2020-01-22T10:00"))
                .resume(at("2020-01-23T10:00"));
        assertThat(Reprojection.of(Map.of("a", clock), edition("cn-2020"), edition("cn-2020a"))
                        .moved())
                .singleElement()
                .satisfies(moved -> assertThat(moved.after().lastDay()).isEqualTo("2020-02-04"));
    }
}
