package org.wangge.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.UnitTypeId;

/** Actions that several must take together (会签). */
class SigningTest {

    private static final Performer LEADER = Town.by("village-leader", Performer.Where.ANCESTOR);
    private static final Performer OFFICE = new Performer.UnitMember(UnitTypeId.of("village-office"));
    private static final Performer BOTH = new Performer.AllOf(List.of(LEADER, OFFICE));
    private static final Procedure PROCEDURE = Town.changing("verify", step -> step.by(BOTH));

    /** Leads the village and belongs to its office. */
    private static final Actor BOTH_IN_ONE =
            Town.actor("both", Town.post("village-leader", "v1"), Town.member("office-1"));

    private static Walk answered() {
        return Walk.handling(PROCEDURE).take("2026-09-30T15:00", Town.ZHAO, "handle", "result", "清理完毕");
    }

    private static List<String> refused(Walk walk, Actor actor) {
        return walk.refused("2026-10-08T10:00", actor, "verify").stream()
                .map(Engine::shown)
                .toList();
    }

    @Nested
    class TheFirstSignature {

        private final Walk signed = answered().take("2026-10-08T09:00", Town.WANG, "verify", "note", "看过");

        @Test
        void isOneEventThatNamesForWhomItWasGiven() {
            assertThat(signed.history().get(signed.history().size() - 1).event())
                    .isEqualTo(new CaseEvent.ActionSigned(
                            ActionId.of("verify"), "post:village-leader@ANCESTOR", Town.values("note", "看过")));
        }

        @Test
        void changesNothingButTheSignatures() {
            CaseFile before = answered().file();
            CaseFile after = signed.file();
            assertThat(after.state()).isEqualTo(before.state());
            assertThat(after.clocks()).isEqualTo(before.clocks());
            assertThat(after.holder()).isEqualTo(before.holder());
            assertThat(after.attributes()).isEqualTo(before.attributes());
            assertThat(after.lastActedAt()).isEqualTo(Town.at("2026-10-08T09:00"));
            assertThat(after.acts().signatures())
                    .containsExactly(new Signature(
                            ActionId.of("verify"),
                            "post:village-leader@ANCESTOR",
                            ActorId.of("wang"),
                            Town.at("2026-10-08T09:00"),
                            Town.values("note", "看过")));
            assertThat(after.acts().timesTaken(ActionId.of("verify"))).isZero();
        }

        @Test
        void mayComeFromAnyOfThem() {
            Walk other = answered().take("2026-10-08T09:00", Town.QIAN, "verify");
            assertThat(other.file().acts().signatures())
                    .singleElement()
                    .extracting(Signature::performer)
                    .isEqualTo("unit:village-office");
            assertThat(other.take("2026-10-08T10:00", Town.WANG, "verify")
                            .file()
                            .state())
                    .isEqualTo(StateId.of("checked"));
        }
    }

    @Nested
    class TheLastSignature {

        private final Walk done =
                answered().take("2026-10-08T09:00", Town.WANG, "verify").take("2026-10-08T10:00", Town.QIAN, "verify");

        @Test
        void takesTheAction() {
            assertThat(done.file().state()).isEqualTo(StateId.of("checked"));
            assertThat(done.history().get(done.history().size() - 1).event()).isInstanceOf(CaseEvent.ActionTaken.class);
            assertThat(done.file().acts().timesTaken(ActionId.of("verify"))).isEqualTo(1);
        }

        @Test
        void forgetsTheSignatures() {
            assertThat(done.file().acts().signatures()).isEmpty();
        }
    }

    @Nested
    class IsRefused {

        @Test
        void twiceToTheSamePersonAlsoForAnotherPerformer() {
            Walk signed = answered().take("2026-10-08T09:00", BOTH_IN_ONE, "verify");
            assertThat(refused(signed, BOTH_IN_ONE))
                    .containsExactly("ALREADY_SIGNED {action=verify, actor=both,"
                            + " performer=post:village-leader@ANCESTOR, needed=unit:village-office}");
        }

        @Test
        void inWordsThatSayWhoIsStillNeeded() {
            Walk signed = answered().take("2026-10-08T09:00", Town.WANG, "verify");
            Refusal reason =
                    signed.refused("2026-10-08T10:00", Town.WANG, "verify").get(0);
            assertThat(reason.render(Locale.ENGLISH))
                    .isEqualTo("Cannot verify: wang has signed already as village-leader at the location or at a grid"
                            + " that contains it; still needed is a member of a village-office that serves the"
                            + " location (test-town#verify, plan:4)");
            assertThat(reason.render(Locale.CHINA)).startsWith("不能执行 verify：wang 已作为 事发网格或其上级网格的");
        }

        @Test
        void forAnotherValueThanTheFirstOneSignedFor() {
            Procedure together = Town.changing(
                    "handle", step -> step.by(new Performer.AllOf(List.of(new Performer.PresentHolder(), LEADER))));
            Walk signed =
                    Walk.handling(together).take("2026-09-30T15:00", Town.ZHAO, "handle", "result", "一半", "note", "赵记");
            assertThat(signed.refused("2026-09-30T16:00", Town.WANG, "handle", "result", "全部", "note", "王记").stream()
                            .map(Engine::shown))
                    .containsExactly(
                            "SIGNED_OTHERWISE {action=handle, field=result, value=全部, signed=一半," + " signatory=zhao}");
        }

        @Test
        void toASecondOneForTheSamePerformer() {
            Actor deputy = Town.actor("deputy", Town.post("village-leader", "v1"));
            Walk signed = answered().take("2026-10-08T09:00", Town.WANG, "verify");
            assertThat(refused(signed, deputy))
                    .containsExactly("NOT_ENTITLED {action=verify, actor=deputy, needed=unit:village-office}");
        }

        @Test
        void toWhoeverIsNoneOfThem() {
            assertThat(refused(answered(), Town.SUN))
                    .containsExactly("NOT_ENTITLED {action=verify, actor=sun,"
                            + " needed=post:village-leader@ANCESTOR & unit:village-office}");
        }

        @Test
        void toEverySignatoryWhoHandledTheCase() {
            assertThat(refused(answered(), Town.ZHAO)).containsExactly("SAME_PERSON {action=verify, actor=zhao}");
        }

        @Test
        void withoutTheFieldsOfTheAction() {
            Procedure needsNote = Town.changing("verify", step -> step.by(BOTH).addRequires(CoreFacts.NOTE.id()));
            Walk walk = Walk.handling(needsNote).take("2026-09-30T15:00", Town.ZHAO, "handle", "result", "好");
            assertThat(refused(walk, Town.WANG))
                    .containsExactly("FIELD_REQUIRED {action=verify, field=note, expected=text}");
            Walk signed = walk.take("2026-10-08T09:00", Town.WANG, "verify", "note", "一");
            assertThat(refused(signed, Town.QIAN))
                    .containsExactly("FIELD_REQUIRED {action=verify, field=note, expected=text}");
        }
    }

    @Nested
    class Signatures {

        @Test
        void areForgottenWhenTheStateChanges() {
            Walk again = answered()
                    .take("2026-10-08T09:00", Town.WANG, "verify")
                    .take("2026-10-08T10:00", Town.QIAN, "redo", "reason", "脏")
                    .take("2026-10-08T11:00", Town.ZHAO, "handle", "result", "好");
            assertThat(again.file().acts().signatures()).isEmpty();
            assertThat(again.take("2026-10-08T12:00", Town.QIAN, "verify")
                            .file()
                            .state())
                    .isEqualTo(StateId.of("answered"));
        }

        @Test
        void surviveActionsThatStayInTheState() {
            Walk commented = answered()
                    .take("2026-10-08T09:00", Town.WANG, "verify")
                    .take("2026-10-08T10:00", Town.LI, "comment", "note", "等一位");
            assertThat(commented.file().acts().signatures()).hasSize(1);
        }

        /** Else one of two handlers could verify the result. */
        @Test
        void countAsHandlingWhereTheActionHandles() {
            Procedure together = Town.changing(
                    "handle", step -> step.by(new Performer.AllOf(List.of(new Performer.PresentHolder(), LEADER))));
            Walk handled = Walk.handling(together)
                    .take("2026-09-30T15:00", Town.ZHAO, "handle", "result", "全部")
                    .take("2026-09-30T16:00", Town.WANG, "handle", "result", "全部");
            assertThat(handled.file().handledBy()).containsExactlyInAnyOrder(ActorId.of("zhao"), ActorId.of("wang"));
            assertThat(handled.file().attributes())
                    .containsEntry(CoreFacts.RESULT.id(), Town.values("r", "全部").get(Engine.fact("r")));
        }
    }

    @Nested
    class SeveralSignatories {

        @Test
        void areAtLeastTwoDifferentOnes() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Performer.AllOf(List.of(LEADER)))
                    .withMessageContaining("At least two different signatories");
            assertThatIllegalArgumentException().isThrownBy(() -> new Performer.AllOf(List.of(LEADER, LEADER)));
        }

        @Test
        void areNeitherNestedNorTheSystem() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Performer.AnyOf(List.of(BOTH, LEADER)))
                    .withMessageContaining("stand by themselves");
            assertThatIllegalArgumentException().isThrownBy(() -> new Performer.AllOf(List.of(BOTH, LEADER)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Performer.AllOf(
                            List.of(LEADER, new Performer.AnyOf(List.of(OFFICE, new Performer.TheSystem())))))
                    .withMessageContaining("The system cannot sign");
        }

        @Test
        void beginNothing() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Town.step("report", ActionKind.REPORT, "", "found", BOTH)
                            .build())
                    .withMessageContaining("cannot wait for several signatories");
        }

        @Test
        void haveACanonicalTextAndAreSaidInWords() {
            Performer three = new Performer.AllOf(
                    List.of(LEADER, new Performer.AnyOf(List.of(OFFICE, new Performer.PresentHolder()))));
            assertThat(three).hasToString("post:village-leader@ANCESTOR & (unit:village-office | holder)");
            assertThat(BOTH.text().zh()).contains("，以及");
            assertThat(BOTH.text().en()).contains(", and also ");
        }
    }
}
