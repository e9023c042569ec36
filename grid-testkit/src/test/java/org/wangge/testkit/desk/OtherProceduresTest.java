package org.wangge.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.grid.GridCode;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.ClockChange;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.Entitlement;
import org.wangge.core.procedure.Move;
import org.wangge.core.procedure.ProcedureRun;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.procedure.StateId;
import org.wangge.core.staff.ActorId;
import org.wangge.testkit.fixture.SmallTown;

/** The same engine carries procedures that are no cases, each with its ways to fail. */
class OtherProceduresTest {

    @Nested
    @DisplayName("台账入账前审核")
    class ReviewBeforeEntry {

        private Office submitted() {
            return new Office("record-review")
                    .did("2026-09-28T09:00", "leader", "write")
                    .did("2026-09-28T10:00", "leader", "submit", "title", "巡查记录");
        }

        @Test
        void entersWhatTheCentreApproves() {
            Office office = submitted();
            assertThat(office.due("review")).isEqualTo(LocalDate.parse("2026-09-30"));
            assertThat(office.refused("2026-09-28T11:00", "leader", "enter")).containsExactly(RefusalCode.NOT_ENTITLED);
            office.did("2026-09-28T11:00", "clerk", "enter");
            assertThat(office.state()).isEqualTo("entered");
            assertThat(office.run().clocks().get(ClockId.of("review")).isOpen()).isFalse();
        }

        @Test
        void returnsARecordTwiceAtMost() {
            Office office = submitted();
            assertThat(office.refused("2026-09-28T10:30", "clerk", "return"))
                    .containsExactly(RefusalCode.FIELD_REQUIRED);
            for (int day = 28; day <= 29; day++) {
                office.did("2026-09-" + day + "T11:00", "clerk", "return", "reason", "缺照片")
                        .did("2026-09-" + day + "T12:00", "leader", "submit", "title", "补记");
            }
            assertThat(office.refused("2026-09-30T09:00", "clerk", "return", "reason", "仍缺"))
                    .containsExactly(RefusalCode.ACTION_EXHAUSTED);
            office.did("2026-09-30T10:00", "clerk", "discard", "reason", "两次退回仍不合格");
            assertThat(office.state()).isEqualTo("discarded");
        }

        @Test
        void isNotBegunByAnybody() {
            assertThat(new Office("record-review").refused("2026-09-28T09:00", "clerk", "write"))
                    .containsExactly(RefusalCode.NOT_ENTITLED);
            assertThat(new Office("record-review").refused("2026-09-28T09:00", "clerk", "enter"))
                    .contains(RefusalCode.ACTION_NOT_AVAILABLE);
        }
    }

    @Nested
    @DisplayName("网格调整：会签批准后公告")
    class AdjustingAGrid {

        private Office announced() {
            return new Office("grid-adjustment")
                    .did("2026-09-21T09:00", "leader", "propose", "title", "东村拆为两格")
                    .did("2026-09-21T10:00", "mayor", "approve")
                    .did("2026-09-21T11:00", "clerk", "approve")
                    .did("2026-09-21T12:00", "clerk", "announce");
        }

        @Test
        void needsBothSignatures() {
            Office office =
                    new Office("grid-adjustment").did("2026-09-21T09:00", "leader", "propose", "title", "东村拆为两格");
            office.did("2026-09-21T10:00", "mayor", "approve");
            assertThat(office.state()).isEqualTo("proposed");
            assertThat(office.run().acts().signaturesOf(ActionId.of("approve"))).hasSize(1);
            assertThat(office.refused("2026-09-21T10:30", "mayor", "approve"))
                    .containsExactly(RefusalCode.ALREADY_SIGNED);
            office.did("2026-09-21T11:00", "clerk", "approve");
            assertThat(office.state()).isEqualTo("approved");
            assertThat(office.run().acts().signatures()).isEmpty();
        }

        @Test
        void takesEffectAfterFiveWorkingDaysOfAnnouncement() {
            Office office = announced();
            assertThat(office.due("announcement")).isEqualTo(LocalDate.parse("2026-09-28"));
            assertThat(office.refused("2026-09-28T23:59", "clerk", "enact"))
                    .containsExactly(RefusalCode.WAITING_PERIOD_RUNNING);
            office.did("2026-09-29T00:00", "clerk", "enact");
            assertThat(office.state()).isEqualTo("effective");
        }

        @Test
        void beginsAnewUponAnObjectionOnce() {
            Office office = announced().did("2026-09-22T09:00", "leader", "object", "reason", "边界有误");
            assertThat(office.state()).isEqualTo("proposed");
            office.did("2026-09-22T10:00", "mayor", "approve")
                    .did("2026-09-22T11:00", "clerk", "approve")
                    .did("2026-09-22T12:00", "clerk", "announce");
            assertThat(office.refused("2026-09-23T09:00", "leader", "object", "reason", "还是有误"))
                    .containsExactly(RefusalCode.ACTION_EXHAUSTED);
        }

        @Test
        void mayBeRefused() {
            Office office = new Office("grid-adjustment")
                    .did("2026-09-21T09:00", "leader", "propose", "title", "东村拆为两格")
                    .did("2026-09-21T10:00", "clerk", "approve")
                    .did("2026-09-21T11:00", "mayor", "refuse", "reason", "户数不足");
            assertThat(office.state()).isEqualTo("dropped");
            assertThat(office.refused("2026-09-21T12:00", "mayor", "approve"))
                    .containsExactly(RefusalCode.ACTION_NOT_AVAILABLE);
        }
    }

    @Nested
    @DisplayName("招聘：公示七个工作日，有异议须复核")
    class Recruiting {

        private Office published() {
            return new Office("recruitment")
                    .did("2026-09-21T09:00", "officer", "advertise")
                    .did("2026-09-22T09:00", "officer", "select", "title", "拟聘网格员一名")
                    .did("2026-09-23T09:00", "officer", "publish");
        }

        @Test
        void hiresAfterSevenWorkingDaysOfPublicNotice() {
            Office office = published();
            assertThat(office.due("notice")).isEqualTo(LocalDate.parse("2026-10-09"));
            assertThat(office.refused("2026-10-09T10:00", "mayor", "hire"))
                    .containsExactly(RefusalCode.WAITING_PERIOD_RUNNING);
            office.did("2026-10-10T09:00", "mayor", "hire").did("2026-10-10T10:00", "officer", "hire");
            assertThat(office.state()).isEqualTo("hired");
        }

        @Test
        void examinesAnObjectionAndPublishesAnew() {
            Office office = published().did("2026-09-24T09:00", "leader", "object", "reason", "与干部有亲属关系");
            assertThat(office.refused("2026-10-10T09:00", "officer", "hire"))
                    .contains(RefusalCode.ACTION_NOT_AVAILABLE);
            office.did("2026-09-25T09:00", "officer", "publish");
            assertThat(office.due("notice")).isEqualTo(LocalDate.parse("2026-10-12"));
            office.did("2026-09-28T09:00", "leader", "object", "reason", "仍有异议")
                    .did("2026-09-28T10:00", "officer", "give-up", "reason", "异议属实");
            assertThat(office.state()).isEqualTo("given-up");
        }

        @Test
        void publishesThreeTimesAtMost() {
            Office office = published();
            for (int day = 24; day <= 25; day++) {
                office.did("2026-09-" + day + "T09:00", "leader", "object", "reason", "异议")
                        .did("2026-09-" + day + "T10:00", "officer", "publish");
            }
            office.did("2026-09-28T09:00", "leader", "object", "reason", "异议");
            assertThat(office.refused("2026-09-28T10:00", "officer", "publish"))
                    .containsExactly(RefusalCode.ACTION_EXHAUSTED);
        }
    }

    @Nested
    @DisplayName("惩戒阶梯：约谈、通报批评、辞退")
    class ADisciplineLadder {

        private Office found(int earlier) {
            return new Office("discipline")
                    .did(
                            "2026-09-21T09:00",
                            "clerk",
                            "find",
                            "earlier-findings",
                            Integer.toString(earlier),
                            "reason",
                            "虚报巡查");
        }

        @Test
        void climbsWithTheNumberOfEarlierFindings() {
            assertThat(found(0).did("2026-09-21T10:00", "clerk", "admonish", "result", "已约谈")
                            .state())
                    .isEqualTo("admonished");
            assertThat(found(1).did("2026-09-21T10:00", "clerk", "criticise").state())
                    .isEqualTo("criticised");
            assertThat(found(2).did("2026-09-21T10:00", "mayor", "dismiss", "reason", "三次")
                            .did("2026-09-21T11:00", "officer", "dismiss", "reason", "三次")
                            .state())
                    .isEqualTo("dismissed");
        }

        @Test
        void skipsNoRung() {
            assertThat(found(0).refused("2026-09-21T10:00", "clerk", "criticise"))
                    .containsExactly(RefusalCode.CONDITION_NOT_MET);
            assertThat(found(1).refused("2026-09-21T10:00", "mayor", "dismiss", "reason", "过重"))
                    .containsExactly(RefusalCode.CONDITION_NOT_MET);
            assertThat(found(5).refused("2026-09-21T10:00", "clerk", "admonish", "result", "过轻"))
                    .containsExactly(RefusalCode.CONDITION_NOT_MET);
        }

        @Test
        void dismissesNobodyByOneSignature() {
            Office office = found(3).did("2026-09-21T10:00", "mayor", "dismiss", "reason", "屡犯");
            assertThat(office.state()).isEqualTo("found");
            assertThat(office.refused("2026-09-21T11:00", "clerk", "dismiss", "reason", "屡犯"))
                    .containsExactly(RefusalCode.NOT_ENTITLED);
        }

        @Test
        void asksHowOftenBefore() {
            assertThat(new Office("discipline").refused("2026-09-21T09:00", "clerk", "find", "reason", "虚报"))
                    .containsExactly(RefusalCode.FIELD_REQUIRED);
        }

        @Test
        void clearsWhoDidNothing() {
            assertThat(found(0).did("2026-09-21T10:00", "mayor", "clear", "reason", "查无实据")
                            .state())
                    .isEqualTo("cleared");
        }
    }

    @Nested
    @DisplayName("合同续签：三十日内答复，逾期终止")
    class RenewingAContract {

        private Office due() {
            return new Office("contract-renewal").did("2026-09-01T09:00", "officer", "remind");
        }

        @Test
        void runsAsLongAsBothSign() {
            Office office = due().did("2026-09-02T09:00", "leader", "agree");
            assertThat(office.refused("2026-09-03T09:00", "leader", "renew", "limit", "4 years"))
                    .containsExactly(RefusalCode.LIMIT_TOO_LONG);
            office.did("2026-09-03T09:00", "leader", "renew", "limit", "2 years")
                    .did("2026-09-03T10:00", "officer", "renew", "limit", "2 years");
            assertThat(office.state()).isEqualTo("renewed");
            assertThat(office.due("term")).isEqualTo(LocalDate.parse("2028-09-04"));
            assertThat(office.run().values()).isEmpty();
        }

        @Test
        void lapsesWhenNobodyAnswers() {
            Office office = due();
            assertThat(office.due("answer")).isEqualTo(LocalDate.parse("2026-10-08"));
            assertThat(office.procedure().triggeredBy(ClockId.of("answer")))
                    .extracting(step -> step.id().value())
                    .containsExactly("lapse");
            assertThat(office.refused("2026-10-09T00:00", "officer", "lapse"))
                    .containsExactly(RefusalCode.NOT_ENTITLED);
            office.did("2026-10-09T00:00", "system", "lapse");
            assertThat(office.state()).isEqualTo("ended");
        }

        @Test
        void waitsTenDaysMoreUponRequest() {
            Office office = due();
            assertThat(office.refused("2026-09-02T09:00", "officer", "grant"))
                    .containsExactly(RefusalCode.NO_REQUEST_PENDING);
            office.did("2026-09-02T09:00", "leader", "ask", "reason", "住院").did("2026-09-03T09:00", "officer", "grant");
            assertThat(office.due("answer")).isEqualTo(LocalDate.parse("2026-10-12"));
            assertThat(office.run().extensions()).isEqualTo(1);
            assertThat(office.refused("2026-09-04T09:00", "leader", "ask", "reason", "还在住院"))
                    .containsExactly(RefusalCode.EXTENSION_NOT_ALLOWED);
        }

        @Test
        void endsWithWhoeverLeaves() {
            assertThat(due().did("2026-09-02T09:00", "leader", "leave", "reason", "另有工作")
                            .state())
                    .isEqualTo("ended");
        }
    }

    @Nested
    class ARun {

        @Test
        void staysAsItWasAfterAMove() {
            Office office = new Office("record-review");
            ProcedureRun blank = office.run();
            office.did("2026-09-28T09:00", "leader", "write");
            assertThat(blank).isEqualTo(ProcedureRun.at(GridCode.of("v1")));
            assertThat(office.run().firstContact()).hasValue(ActorId.of("leader"));
            assertThat(office.run().kinds()).containsEntry(ActionKind.STEP, 1);
        }

        @Test
        void refusesAMoveThatWasDecidedAboutAnother() {
            Office office = new Office("record-review").did("2026-09-28T09:00", "leader", "write");
            Move foreign = Move.builder()
                    .transition(office.procedure()
                            .findTransition(ActionId.of("enter"))
                            .orElseThrow())
                    .to(StateId.of("entered"))
                    .entitlement(new Entitlement(ActorId.of("clerk"), java.util.Optional.empty()))
                    .addClocks(new ClockChange.Stopped(ClockId.of("review"), SmallTown.at("2026-09-28T10:00")))
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> office.run().apply(foreign, SmallTown.at("2026-09-28T10:00")))
                    .withMessageContaining("no clock 'review'");
        }
    }
}
