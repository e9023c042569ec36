package org.wangge.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.ClockSignal;
import org.wangge.core.procedure.ProcedureRun;
import org.wangge.core.procedure.RunSweep;
import org.wangge.core.staff.SystemActor;
import org.wangge.testkit.fixture.SmallTown;

/** What clocks say and trigger in procedures that are no cases. */
class RunSweepTest {

    private static final ClockId POSTING = ClockId.of("posting");
    private static final ClockId REPLY = ClockId.of("reply");

    private static List<String> actions(RunSweep sweep) {
        return sweep.acts().stream()
                .map(act -> act.move().transition().id().value())
                .toList();
    }

    @Nested
    @DisplayName("公示七个工作日，无异议即生效")
    class AnAnnouncement {

        private final Office office = new Office("village-rule").did("2026-09-14T09:00", "officer", "announce");

        @Test
        void takesEffectBySystemOnceItsDaysArePast() {
            assertThat(office.due("posting")).isEqualTo(LocalDate.parse("2026-09-22"));
            assertThat(office.wakeAt()).hasValue(SmallTown.at("2026-09-23T00:00"));
            assertThat(office.sweep("2026-09-22T23:59")).isEqualTo(new RunSweep(office.run(), List.of(), List.of()));
            RunSweep sweep = office.sweep("2026-09-23T00:00");
            assertThat(sweep.signals())
                    .containsExactly(new ClockSignal.Warned(POSTING, BigDecimal.ONE, SmallTown.at("2026-09-23T00:00")));
            assertThat(actions(sweep)).containsExactly("take-effect");
            assertThat(sweep.acts().get(0).move().entitlement().actor()).isEqualTo(SystemActor.ID);
            assertThat(office.state()).isEqualTo("effective");
        }

        @Test
        void actsAtTheMomentAtWhichItWasDueHoweverLateAHostLooks() {
            RunSweep sweep = office.sweep("2026-12-01T10:00");
            assertThat(sweep.acts())
                    .singleElement()
                    .satisfies(act -> assertThat(act.at()).isEqualTo(SmallTown.at("2026-09-23T00:00")));
            assertThat(office.run().lastActAt()).hasValue(SmallTown.at("2026-09-23T00:00"));
        }

        @Test
        void saysNothingTwice() {
            office.sweep("2026-09-23T00:00");
            RunSweep again = office.sweep("2027-09-24T00:00");
            assertThat(again.signals()).isEmpty();
            assertThat(again.acts()).isEmpty();
            assertThat(office.wakeAt()).isEmpty();
        }

        @Test
        void isStoppedByAnObjection() {
            office.did("2026-09-15T09:00", "leader", "object", "reason", "面积有误");
            assertThat(actions(office.sweep("2026-09-21T00:00"))).isEmpty();
            assertThat(office.state()).isEqualTo("objected");
        }
    }

    @Nested
    @DisplayName("五个工作日内答复异议，预警一次、逾期一次，逾期撤回")
    class AnObjection {

        private final Office office = new Office("village-rule")
                .did("2026-09-14T09:00", "officer", "announce")
                .did("2026-09-15T09:00", "leader", "object", "reason", "面积有误");

        @Test
        void warnsOnceAndRunsOutOnce() {
            RunSweep warning = office.sweep("2026-09-19T00:00");
            assertThat(warning.signals()).singleElement().isInstanceOfSatisfying(ClockSignal.Warned.class, warned -> {
                assertThat(warned.clock()).isEqualTo(REPLY);
                assertThat(warned.share()).isEqualByComparingTo("0.6");
                assertThat(warned.isDue()).isFalse();
            });
            assertThat(office.sweep("2026-09-20T12:00").signals()).isEmpty();
            RunSweep late = office.sweep("2026-09-23T09:00");
            assertThat(late.signals())
                    .containsExactly(new ClockSignal.RanOut(
                            REPLY, LocalDate.parse("2026-09-21"), SmallTown.at("2026-09-22T00:00")));
            assertThat(actions(late)).containsExactly("withdraw");
            assertThat(office.run().clocks().get(REPLY).ranOut()).isTrue();
            assertThat(office.sweep("2026-09-30T09:00").signals()).isEmpty();
        }

        @Test
        void tellsAllInTheOrderOfTimeWhenNobodyLookedForLong() {
            RunSweep sweep = office.sweep("2026-12-01T09:00");
            assertThat(sweep.signals()).hasSize(2).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
            assertThat(actions(sweep)).containsExactly("withdraw");
        }

        @Test
        void beginsTheAnnouncementAnew() {
            office.did("2026-09-16T09:00", "officer", "uphold");
            assertThat(office.due("posting")).isEqualTo(LocalDate.parse("2026-09-24"));
            assertThat(actions(office.sweep("2026-09-25T00:00"))).containsExactly("take-effect");
        }
    }

    @Nested
    class AContract {

        @Test
        void lapsesWhenNobodyAnswers() {
            Office office = new Office("contract-renewal").did("2026-09-01T09:00", "officer", "remind");
            assertThat(actions(office.sweep("2026-10-09T00:00"))).containsExactly("lapse");
            assertThat(office.state()).isEqualTo("ended");
        }
    }

    @Test
    void isRecordedOnClocksOfTheRunOnly() {
        ProcedureRun run = new Office("village-rule").run();
        ClockSignal signal = new ClockSignal.Warned(POSTING, BigDecimal.ONE, SmallTown.at("2026-09-24T00:00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run.recording(signal))
                .withMessageContaining("no clock 'posting'");
    }
}
