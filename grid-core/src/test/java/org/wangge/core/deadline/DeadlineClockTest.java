package org.wangge.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wangge.core.deadline.Times.CN;
import static org.wangge.core.deadline.Times.at;
import static org.wangge.core.deadline.Times.clock;
import static org.wangge.core.deadline.Times.due;
import static org.wangge.core.deadline.Times.dueAt;
import static org.wangge.core.deadline.Times.local;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineClockTest {

    /** Counts Wed 30, Thu 8, Fri 9 and Sat 10 October, a make-up workday. */
    private final DeadlineClock days = clock("4 working days", "2026-09-29T10:00");

    private final DeadlineClock hours = clock("8 working hours", "2026-09-29T16:00", CountingRules.CITY_MANAGEMENT);

    @Nested
    class WhileItRuns {

        @ParameterizedTest
        @CsvSource({
            "2026-09-29T18:00,0,4,0,0.0000,false",
            "2026-09-30T12:00,1,3,0,0.1250,false",
            "2026-10-05T12:00,1,3,0,0.2500,false",
            "2026-10-08T12:00,2,2,0,0.3750,false",
            "2026-10-10T12:00,4,0,0,0.8750,false",
            "2026-10-11T00:00,4,0,0,1.0000,true",
            "2026-10-11T12:00,4,0,0,1.0000,true",
            "2026-10-12T12:00,5,0,1,1.1250,true"
        })
        void countsBegunWorkingDays(
                String now, long elapsed, long left, long over, BigDecimal share, boolean isOverdue) {
            assertThat(days.elapsed(CN, at(now))).contains(new TimeAmount(elapsed, LimitUnit.WORKING_DAY));
            assertThat(days.remaining(CN, at(now))).contains(new TimeAmount(left, LimitUnit.WORKING_DAY));
            assertThat(days.overdueBy(CN, at(now))).contains(new TimeAmount(over, LimitUnit.WORKING_DAY));
            assertThat(days.shareUsed(CN, at(now))).contains(share);
            assertThat(days.isOverdue(CN, at(now))).isEqualTo(isOverdue);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-09-29T17:00,60,420,0,false",
            "2026-09-29T23:00,120,360,0,false",
            "2026-09-30T16:00,480,0,0,true",
            "2026-10-08T08:30,630,0,150,true"
        })
        void countsFullWorkingMinutes(String now, long elapsed, long left, long over, boolean isOverdue) {
            assertThat(hours.elapsed(CN, at(now))).contains(new TimeAmount(elapsed, LimitUnit.WORKING_MINUTE));
            assertThat(hours.remaining(CN, at(now))).contains(new TimeAmount(left, LimitUnit.WORKING_MINUTE));
            assertThat(hours.overdueBy(CN, at(now))).contains(new TimeAmount(over, LimitUnit.WORKING_MINUTE));
            assertThat(hours.isOverdue(CN, at(now))).isEqualTo(isOverdue);
        }

        @ParameterizedTest
        @CsvSource({"0,2026-09-30T00:00", "0.5,2026-10-09T00:00", "0.8,2026-10-10T04:48", "1,2026-10-11T00:00"})
        void knowsWhenAShareIsUsed(BigDecimal share, String moment) {
            assertThat(local(days.instantAtShare(CN, share).orElseThrow())).hasToString(moment);
        }

        @Test
        void knowsWhenAShareOfHoursIsUsed() {
            assertThat(local(hours.instantAtShare(CN, new BigDecimal("0.5")).orElseThrow()))
                    .hasToString("2026-09-30T10:00");
        }

        @Test
        void refusesANegativeShare() {
            assertThatThrownBy(() -> days.instantAtShare(CN, new BigDecimal("-0.1")))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void sharesADayFromTheStartOn() {
            DeadlineClock evening = clock("same day", "2026-09-29T20:00");
            assertThat(local(evening.instantAtShare(CN, new BigDecimal("0.5")).orElseThrow()))
                    .hasToString("2026-09-29T22:00");
        }
    }

    @Nested
    class WhenSuspended {

        @Test
        void measuresThePauseInWorkingTime() {
            DeadlineClock overTheWeekend = clock("8 working hours", "2026-09-18T17:00", CountingRules.CITY_MANAGEMENT);
            // Friday 18:00 to Sunday 08:00: nothing of a clock of working hours runs then.
            assertThat(due(overTheWeekend.suspend(at("2026-09-18T18:00")).resume(at("2026-09-20T08:00"))))
                    .isEqualTo(due(overTheWeekend));
            assertThat(dueAt(overTheWeekend.suspend(at("2026-09-20T09:00")).resume(at("2026-09-20T15:00"))))
                    .isEqualTo("2026-09-21T11:00");
        }

        @ParameterizedTest
        @CsvSource({
            // the whole of the holiday: nothing is lost
            "2026-10-01T10:00,2026-10-07T10:00,2026-10-10",
            // Thursday does not count, Friday does
            "2026-10-08T10:00,2026-10-09T10:00,2026-10-12",
            // within one day
            "2026-10-08T10:00,2026-10-08T17:00,2026-10-10",
            // on the last day, over the weekend's end
            "2026-10-10T10:00,2026-10-14T10:00,2026-10-14",
            // after it was due
            "2026-10-13T10:00,2026-10-20T10:00,2026-10-10"
        })
        void doesNotCountDaysAtWhoseEndItStands(String from, String until, String lastDay) {
            assertThat(due(days.suspend(at(from)).resume(at(until))).lastDay()).isEqualTo(lastDay);
        }

        @Test
        void standsStill() {
            DeadlineClock suspended = days.suspend(at("2026-10-08T10:00"));
            assertThat(suspended.isSuspended()).isTrue();
            assertThat(suspended.deadline(CN)).isEqualTo(days.deadline(CN));
            assertThat(suspended.elapsed(CN, at("2026-11-20"))).contains(new TimeAmount(1, LimitUnit.WORKING_DAY));
            assertThat(suspended.isOverdue(CN, at("2026-11-20"))).isFalse();
            assertThat(suspended.explain(CN).render(Locale.ENGLISH)).contains("Suspended since 2026-10-08 10:00");
        }

        @Test
        void staysOverdueIfItWas() {
            assertThat(days.suspend(at("2026-10-12T10:00")).isOverdue(CN, at("2026-10-12T11:00")))
                    .isTrue();
        }

        @Test
        void pushesNaturalDaysAndMonthsOn() {
            assertThat(due(clock("15 days", "2026-07-01T10:00")
                                    .suspend(at("2026-07-06T10:00"))
                                    .resume(at("2026-07-09T10:00")))
                            .lastDay())
                    .isEqualTo("2026-07-20"); // the 19th is a Sunday
            assertThat(due(clock("1 month", "2026-07-01T10:00")
                                    .suspend(at("2026-07-06T10:00"))
                                    .resume(at("2026-07-09T10:00")))
                            .lastDay())
                    .isEqualTo("2026-08-04");
        }

        @Test
        void movesALastDayThatHasMovedAlready() {
            DeadlineClock rolled = clock("15 days", "2026-09-20T10:00");
            assertThat(due(rolled).lastDay()).isEqualTo("2026-10-08");
            assertThat(due(rolled.suspend(at("2026-10-08T10:00")).resume(at("2026-10-11T10:00")))
                            .lastDay())
                    .isEqualTo("2026-10-12");
        }

        @Test
        void explainsThePauseInItsOwnUnit() {
            assertThat(days.suspend(at("2026-10-01T10:00"))
                            .resume(at("2026-10-09T10:00"))
                            .explain(CN)
                            .render(Locale.ENGLISH))
                    .contains("Suspended from 2026-10-01 10:00 to 2026-10-09 10:00; not counted: 1 working day");
        }

        @ParameterizedTest
        @CsvSource({"2026-10-08T10:00,1,3,0.2500", "2026-10-09T00:00,2,2,0.5000", "2026-10-01T12:00,1,3,0.2500"})
        void hasLeftWhatItHadWhenItWasSuspended(String from, long elapsed, long left, BigDecimal share) {
            DeadlineClock suspended = days.suspend(at(from));
            assertThat(suspended.elapsed(CN, at("2026-11-20")))
                    .contains(new TimeAmount(elapsed, LimitUnit.WORKING_DAY));
            assertThat(suspended.remaining(CN, at("2026-11-20"))).contains(new TimeAmount(left, LimitUnit.WORKING_DAY));
            assertThat(suspended.shareUsed(CN, at("2026-11-20"))).contains(share);
        }

        @Test
        void warnsOfAShareAsThoughItWentOnAtOnce() {
            DeadlineClock suspended = hours.suspend(at("2026-09-30T09:00"));
            assertThat(suspended.remaining(CN, at("2026-10-09")))
                    .contains(new TimeAmount(5 * 60, LimitUnit.WORKING_MINUTE));
            assertThat(suspended.instantAtShare(CN, new BigDecimal("0.8")))
                    .isEqualTo(hours.instantAtShare(CN, new BigDecimal("0.8")));
        }

        @Test
        void refusesToBeSuspendedTwiceOrResumedUnasked() {
            DeadlineClock suspended = days.suspend(at("2026-10-08T10:00"));
            assertThatThrownBy(() -> suspended.suspend(at("2026-10-09"))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> days.resume(at("2026-10-09"))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> suspended.resume(at("2026-10-07"))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> days.suspend(at("2026-09-01"))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class WhenExtended {

        @ParameterizedTest
        @CsvSource({
            "ADD,2 working days,2026-10-13",
            "ADD_TO_DEADLINE,2 working days,2026-10-13",
            "ADD,1 day,2026-10-12",
            "REPLACE,2 working days,2026-10-08",
            "REPLACE,6 working days,2026-10-13",
            "REPLACE,20 days,2026-10-19"
        })
        void changesTheLimit(Extension.How how, String by, String lastDay) {
            Extension extension = new Extension(TimeLimit.parse(by), how, at("2026-10-08T10:00"));
            assertThat(due(days.extend(extension)).lastDay()).isEqualTo(lastDay);
        }

        @Test
        void countsOnFromARolledDeadlineOrFromTheStart() {
            DeadlineClock rolled = clock("15 days", "2026-09-20T10:00");
            TimeLimit again = TimeLimit.days(15);
            assertThat(due(rolled.extend(Extension.adding(again, at("2026-09-30"))))
                            .lastDay())
                    .isEqualTo("2026-10-20");
            assertThat(due(rolled.extend(Extension.fromDeadline(again, at("2026-09-30"))))
                            .lastDay())
                    .isEqualTo("2026-10-23");
        }

        @Test
        void addsHoursToDays() {
            assertThat(dueAt(days.extend(Extension.adding(TimeLimit.hours(10), at("2026-09-30")))))
                    .isEqualTo("2026-10-11T10:00");
        }

        @Test
        void givesAnOpenLimitADueDate() {
            DeadlineClock open = clock("open", "2026-09-29T10:00");
            assertThat(open.extend(Extension.adding(TimeLimit.workingDays(1), at("2026-09-30")))
                            .deadline(CN))
                    .isEmpty();
            assertThat(due(open.extend(Extension.replacing(TimeLimit.workingDays(1), at("2026-09-30"))))
                            .lastDay())
                    .isEqualTo("2026-09-30");
        }

        @Test
        void namesTheLimitsAsTheyStand() {
            DeadlineClock extended = days.extend(Extension.adding(TimeLimit.workingDays(2), at("2026-09-30")))
                    .extend(Extension.fromDeadline(TimeLimit.days(3), at("2026-10-01")));
            assertThat(extended.currentLimits()).containsExactly(TimeLimit.workingDays(6), TimeLimit.days(3));
            assertThat(extended.limit()).isEqualTo(TimeLimit.workingDays(4));
            assertThat(extended.explain(CN).render(Locale.CHINESE))
                    .contains("6个工作日加3个自然日")
                    .contains("批准延期 2个工作日");
        }
    }

    @Nested
    class WhenStopped {

        @Test
        void isNotOverdueLaterOn() {
            DeadlineClock stopped = days.stop(at("2026-10-10T23:59"));
            assertThat(stopped.isOverdue(CN, at("2027-01-01"))).isFalse();
            assertThat(stopped.remaining(CN, at("2027-01-01"))).contains(new TimeAmount(0, LimitUnit.WORKING_DAY));
            assertThat(stopped.deadline(CN)).isEqualTo(days.deadline(CN));
            assertThat(stopped.explain(CN).render(Locale.ENGLISH)).contains("in time");
        }

        @Test
        void keepsHowLateItWas() {
            DeadlineClock late = days.stop(at("2026-10-13T09:00"));
            assertThat(late.isOverdue(CN, at("2027-01-01"))).isTrue();
            assertThat(late.overdueBy(CN, at("2027-01-01"))).contains(new TimeAmount(2, LimitUnit.WORKING_DAY));
            assertThat(late.isOverdue(CN, at("2026-10-09"))).isFalse();
            assertThat(late.explain(CN).render(Locale.ENGLISH)).contains("too late");
        }

        @Test
        void endsARunningSuspension() {
            DeadlineClock stopped = days.suspend(at("2026-10-08T10:00")).stop(at("2026-10-09T10:00"));
            assertThat(stopped.isSuspended()).isFalse();
            assertThat(stopped.suspensions())
                    .containsExactly(new Suspension(at("2026-10-08T10:00"), Optional.of(at("2026-10-09T10:00"))));
        }

        @Test
        void refusesEverythingElse() {
            DeadlineClock stopped = days.stop(at("2026-10-09T10:00"));
            assertThatThrownBy(() -> stopped.stop(at("2026-10-10"))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> stopped.suspend(at("2026-10-10"))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> stopped.extend(Extension.adding(TimeLimit.days(1), at("2026-10-10"))))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> days.stop(at("2026-09-01"))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void isAValue() {
        DeadlineClock changed = days.suspend(at("2026-10-08T10:00"))
                .resume(at("2026-10-09T10:00"))
                .extend(Extension.adding(TimeLimit.days(1), at("2026-10-09T11:00")))
                .stop(at("2026-10-10T11:00"));
        DeadlineClock restored = new DeadlineClock(
                changed.limit(),
                CountingRules.byId(changed.rule().id()).orElseThrow(),
                changed.zone(),
                changed.startedAt(),
                List.copyOf(changed.suspensions()),
                List.copyOf(changed.extensions()),
                changed.stoppedAt());
        assertThat(restored).isEqualTo(changed).hasSameHashCodeAs(changed);
    }

    @Test
    void refusesAHistoryOutOfOrder() {
        Suspension running = new Suspension(at("2026-10-08"), Optional.empty());
        Suspension later = new Suspension(at("2026-10-09"), Optional.of(at("2026-10-10")));
        assertThatThrownBy(() -> new DeadlineClock(
                        days.limit(),
                        days.rule(),
                        days.zone(),
                        days.startedAt(),
                        List.of(running, later),
                        List.of(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Suspension(at("2026-10-09"), Optional.of(at("2026-10-08"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
