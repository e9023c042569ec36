package org.wangge.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fixture.TaskTown;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.CaseTask;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.Refusal;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.procedure.TaskRole;
import org.wangge.core.procedure.TaskStatus;
import org.wangge.core.procedure.Transition;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;

/** Units that lead and assist in one case. */
class CaseTaskTest {

    private static final OrgUnitId ROADS = OrgUnitId.of("roads");
    private static final OrgUnitId WATER = OrgUnitId.of("water");

    private static Optional<TaskStatus> status(Walk walk, OrgUnitId unit) {
        return Optional.ofNullable(walk.file().tasks().get(unit)).map(CaseTask::status);
    }

    private static List<String> refused(Walk walk, String at, Actor actor, String action, String... fields) {
        return walk.refused(at, actor, action, fields).stream()
                .map(refusal -> refusal.code() + " "
                        + refusal.message().render(Locale.ENGLISH).replaceFirst("^Cannot [a-z-]+: ", ""))
                .toList();
    }

    private static FactValue fact(Walk walk, org.wangge.core.fact.Fact fact) {
        return walk.file().facts().find(fact.id()).orElseThrow();
    }

    @Nested
    class Assigning {

        @Test
        void givesAUnitATaskAndLeavesTheCaseWhereItIs() {
            Walk before = TaskTown.handling();
            Walk after = before.take("2026-09-29T11:00", Town.ZHAO, "lead", "to-unit", "roads");

            assertThat(after.file().tasks())
                    .containsExactly(java.util.Map.entry(
                            ROADS,
                            new CaseTask(
                                    ROADS,
                                    TaskRole.LEAD,
                                    TaskStatus.ASSIGNED,
                                    Town.at("2026-09-29T11:00"),
                                    ActorId.of("zhao"))));
            assertThat(after.file().state()).isEqualTo(before.file().state());
            assertThat(after.file().holder()).isEqualTo(new Holder.HeldByUnit(OrgUnitId.of("office-1")));
            assertThat(after.file().competentLevel()).isEqualTo(before.file().competentLevel());
        }

        @Test
        void saysWhichTaskTheActionConcernedBeforeItSaysWhatBecameOfIt() {
            List<CaseEvent> events = TaskTown.shared().history().stream()
                    .map(CaseEventEnvelope::event)
                    .toList();
            List<CaseEvent> last = events.subList(events.size() - 3, events.size());

            assertThat(((CaseEvent.ActionTaken) last.get(0)).task()).hasValue(WATER);
            assertThat(last.get(1)).isEqualTo(new CaseEvent.TaskAssigned(WATER, TaskRole.ASSIST));
            assertThat(last.get(2)).isInstanceOf(CaseEvent.ClockStarted.class);
        }

        @Test
        void needsAUnit() {
            assertThat(refused(TaskTown.handling(), "2026-09-29T11:00", Town.ZHAO, "lead"))
                    .containsExactly("FIELD_REQUIRED field to-unit is missing; a value looks like unit");
        }

        @Test
        void needsAUnitThatThereIs() {
            assertThat(refused(TaskTown.handling(), "2026-09-29T11:00", Town.ZHAO, "lead", "to-unit", "harbour"))
                    .singleElement()
                    .asString()
                    .startsWith("FIELD_VALUE_INVALID field to-unit has value harbour");
        }

        @Test
        void takesTheUnitOfTheTypeThatServesTheLocation() {
            Walk walk = TaskTown.handling().take("2026-09-29T11:00", Town.ZHAO, "call-center");

            assertThat(status(walk, OrgUnitId.of("center"))).hasValue(TaskStatus.ASSIGNED);
        }

        @Test
        void takesNoPerson() {
            assertThat(refused(TaskTown.handling(), "2026-09-29T11:00", Town.ZHAO, "lead", "to-person", "wu"))
                    .anySatisfy(reason -> assertThat(reason).startsWith("FIELD_UNKNOWN field to-person"));
        }

        @Test
        void givesAUnitOneTaskOnly() {
            assertThat(refused(TaskTown.shared(), "2026-09-29T13:00", Town.ZHAO, "call-in", "to-unit", "water"))
                    .containsExactly("TASK_EXISTS water has a task already (assist, assigned);"
                            + " it must be done or sent back first");
        }

        @Test
        void knowsOneLeadAtATime() {
            assertThat(refused(TaskTown.shared(), "2026-09-29T13:00", Town.ZHAO, "lead", "to-unit", "center"))
                    .containsExactly(
                            "TASK_EXISTS roads has a task already (lead, assigned); it must be done or sent back"
                                    + " first");
        }

        @Test
        void isOpenToTheLeadUnitWhereTheRuleSaysSo() {
            Walk walk = TaskTown.shared().take("2026-09-29T13:00", Town.ZHOU, "call-in", "to-unit", "center");

            assertThat(status(walk, OrgUnitId.of("center"))).hasValue(TaskStatus.ASSIGNED);
            assertThat(walk.history()
                            .get(walk.history().size() - 1)
                            .entitlement()
                            .place())
                    .hasValue(Town.member("roads"));
        }

        @Test
        void isNotOpenToAUnitWithoutATask() {
            assertThat(refused(TaskTown.handling(), "2026-09-29T11:00", Town.WU, "call-in", "to-unit", "water"))
                    .singleElement()
                    .asString()
                    .startsWith("NOT_ENTITLED");
        }

        @Test
        void beginsAnewAfterTheTaskWasSentBack() {
            Walk walk = TaskTown.shared()
                    .take("2026-09-29T13:00", Town.WU, "give-back", "reason", "not ours")
                    .take("2026-09-29T14:00", Town.ZHAO, "call-in", "to-unit", "water");

            assertThat(walk.file().tasks().get(WATER).assignedAt()).isEqualTo(Town.at("2026-09-29T14:00"));
            assertThat(status(walk, WATER)).hasValue(TaskStatus.ASSIGNED);
        }
    }

    @Nested
    class Doing {

        @Test
        void goesFromAssignedOverAcceptedToDone() {
            Walk accepted = TaskTown.shared().take("2026-09-29T13:00", Town.WU, "sign-for");
            Walk done = accepted.take("2026-09-29T14:00", Town.WU, "do-assist");

            assertThat(status(accepted, WATER)).hasValue(TaskStatus.ACCEPTED);
            assertThat(status(done, WATER)).hasValue(TaskStatus.DONE);
            assertThat(done.file().handledBy()).containsExactly(ActorId.of("wu"));
        }

        @Test
        void asksForAcceptanceOnlyWhereAStepAccepts() {
            assertThat(refused(TaskTown.shared(), "2026-09-29T13:00", Town.WU, "do-assist"))
                    .containsExactly("TASK_STATUS the task of water is assigned, must be accepted");

            Walk lead = TaskTown.shared().take("2026-09-29T13:00", Town.ZHOU, "do-part", "result", "ok");
            assertThat(status(lead, ROADS)).hasValue(TaskStatus.DONE);
        }

        @Test
        void isDoneOnce() {
            Walk done = TaskTown.shared().take("2026-09-29T13:00", Town.WU, "do-part", "result", "ok");

            assertThat(refused(done, "2026-09-29T14:00", Town.WU, "do-part", "result", "again"))
                    .containsExactly("TASK_STATUS the task of water is done, must be assigned, accepted");
            assertThat(refused(done, "2026-09-29T14:00", Town.WU, "give-back", "reason", "late"))
                    .containsExactly("TASK_STATUS the task of water is done, must be assigned, accepted");
        }

        @Test
        void isOpenToMembersOfTheUnitAlone() {
            assertThat(TaskTown.shared().refused("2026-09-29T13:00", Town.ZHOU, "sign-for"))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.TASK_UNKNOWN);
            assertThat(TaskTown.shared().refused("2026-09-29T13:00", Town.SUN, "sign-for"))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.NOT_ENTITLED, RefusalCode.TASK_UNKNOWN);
        }

        @Test
        void namesTheTasksThatThereAre() {
            assertThat(refused(TaskTown.shared(), "2026-09-29T13:00", Town.SUN, "sign-for"))
                    .last()
                    .asString()
                    .contains("tasks are roads (lead, assigned), water (assist, assigned)");
            assertThat(refused(TaskTown.handling(), "2026-09-29T13:00", Town.SUN, "sign-for"))
                    .last()
                    .asString()
                    .contains("tasks are -");
        }

        @Test
        void isNamedByWhoeverBelongsToSeveralUnits() {
            Walk walk = TaskTown.shared();
            assertThat(walk.refused("2026-09-29T13:00", TaskTown.BOTH, "do-part", "result", "ok"))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.TASK_UNKNOWN);

            Walk done = walk.take("2026-09-29T13:00", TaskTown.BOTH, "do-part", "result", "ok", "task", "water");
            assertThat(status(done, WATER)).hasValue(TaskStatus.DONE);
            assertThat(status(done, ROADS)).hasValue(TaskStatus.ASSIGNED);
            assertThat(done.history()
                            .get(done.history().size() - 1)
                            .entitlement()
                            .place())
                    .hasValue(Town.member("water"));
        }

        @Test
        void isMeantWithoutANameWhereOneTaskAloneCanBe() {
            Walk walk = TaskTown.shared().take("2026-09-29T13:00", TaskTown.BOTH, "sign-for");

            assertThat(status(walk, WATER)).hasValue(TaskStatus.ACCEPTED);
        }

        @Test
        void cannotNameTheTaskOfAnotherUnit() {
            assertThat(TaskTown.shared()
                            .refused("2026-09-29T13:00", Town.WU, "do-part", "result", "ok", "task", "roads"))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.TASK_UNKNOWN);
        }

        @Test
        void keepsItsResultToItself() {
            Walk walk = TaskTown.shared().take("2026-09-29T13:00", Town.WU, "do-part", "result", "pumped out");

            assertThat(walk.file().attributes()).doesNotContainKey(CoreFacts.RESULT.id());
        }

        @Test
        void sentBackIsNoReturnOfTheCase() {
            Walk walk = TaskTown.shared().take("2026-09-29T13:00", Town.WU, "give-back", "reason", "not ours");

            assertThat(status(walk, WATER)).hasValue(TaskStatus.SENT_BACK);
            assertThat(walk.file().returns()).isZero();
            assertThat(walk.file().holder()).isEqualTo(new Holder.HeldByUnit(OrgUnitId.of("office-1")));
        }

        @Test
        void isNeededForWhatUnitsWithATaskMayDo() {
            Walk walk = TaskTown.shared();

            assertThat(walk.decide("2026-09-29T13:00", Town.WU, "tell")).isInstanceOf(CaseDecision.Accepted.class);
            assertThat(walk.take("2026-09-29T13:00", Town.WU, "do-part", "result", "ok")
                            .refused("2026-09-29T14:00", Town.WU, "tell"))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.NOT_ENTITLED);
        }
    }

    @Nested
    class Waiting {

        @Test
        void forTheLeadIsVainWhileNobodyLeads() {
            assertThat(refused(TaskTown.handling(), "2026-09-29T13:00", Town.ZHAO, "sum-up"))
                    .containsExactly("TASKS_NOT_DONE it must hold that the lead unit is done; open tasks are -");
        }

        @Test
        void forTheLeadDoesNotWaitForTheOthers() {
            Walk walk = TaskTown.shared();
            assertThat(refused(walk, "2026-09-29T13:00", Town.ZHAO, "sum-up"))
                    .containsExactly("TASKS_NOT_DONE it must hold that the lead unit is done;"
                            + " open tasks are roads (lead, assigned)");

            Walk done = walk.take("2026-09-29T13:00", Town.ZHOU, "do-part", "result", "ok");
            assertThat(done.take("2026-09-29T14:00", Town.ZHAO, "sum-up").file().state())
                    .hasToString("answered");
        }

        @Test
        void forAllEndsWithTheLastOne() {
            Walk one = TaskTown.shared().take("2026-09-29T13:00", Town.ZHOU, "do-part", "result", "ok");
            assertThat(refused(one, "2026-09-29T14:00", Town.ZHAO, "wind-up"))
                    .containsExactly("TASKS_NOT_DONE it must hold that every unit is done;"
                            + " open tasks are water (assist, assigned)");

            Walk both = one.take("2026-09-29T14:00", Town.WU, "do-part", "result", "ok");
            assertThat(both.decide("2026-09-29T15:00", Town.ZHAO, "wind-up")).isInstanceOf(CaseDecision.Accepted.class);
        }

        @Test
        void forAllHoldsWhereNobodyWasCalledIn() {
            assertThat(TaskTown.handling().decide("2026-09-29T13:00", Town.ZHAO, "wind-up"))
                    .isInstanceOf(CaseDecision.Accepted.class);
        }

        @Test
        void isAFactToo() {
            Walk none = TaskTown.handling();
            Walk two = TaskTown.shared();
            Walk lead = two.take("2026-09-29T13:00", Town.ZHOU, "do-part", "result", "ok");

            assertThat(fact(none, CoreFacts.TASKS_OPEN)).isEqualTo(FactValue.of(0));
            assertThat(fact(none, CoreFacts.LEAD_DONE)).isEqualTo(FactValue.of(false));
            assertThat(fact(none, CoreFacts.TASKS_DONE)).isEqualTo(FactValue.of(true));
            assertThat(fact(two, CoreFacts.TASKS_OPEN)).isEqualTo(FactValue.of(2));
            assertThat(fact(two, CoreFacts.TASKS_DONE)).isEqualTo(FactValue.of(false));
            assertThat(fact(lead, CoreFacts.TASKS_OPEN)).isEqualTo(FactValue.of(1));
            assertThat(fact(lead, CoreFacts.LEAD_DONE)).isEqualTo(FactValue.of(true));
        }
    }

    @Nested
    class Ending {

        @Test
        void comesWithTheEndOfTheCase() {
            Walk walk = TaskTown.shared()
                    .take("2026-09-29T13:00", Town.ZHOU, "do-part", "result", "ok")
                    .take("2026-09-29T14:00", Town.ZHAO, "drop", "reason", "twice");

            assertThat(status(walk, ROADS)).hasValue(TaskStatus.DONE);
            assertThat(status(walk, WATER)).hasValue(TaskStatus.ENDED);
            assertThat(walk.file().clocks().values())
                    .allSatisfy(clock -> assertThat(clock.isOpen()).isFalse());
        }
    }

    @Nested
    class ATransition {

        private Transition.Builder step(ActionKind kind, String from, String to) {
            return Town.step("odd", kind, from, to, new Performer.TaskHolder()).addTasks(TaskRole.ASSIST);
        }

        private void refuses(Transition.Builder step, String message) {
            assertThatIllegalArgumentException().isThrownBy(step::build).withMessageContaining(message);
        }

        @Test
        void thatIsAStepOfATaskIsNothingElse() {
            refuses(
                    step(ActionKind.CLOSE, "handling", ""),
                    "is of kind assign, accept, handle, send-back or void, got close");
            refuses(step(ActionKind.HANDLE, "handling", "answered"), "leads to none");
            refuses(step(ActionKind.HANDLE, "", ""), "cannot begin a procedure");
            refuses(
                    step(ActionKind.ASSIGN, "handling", "").addTasks(TaskRole.LEAD),
                    "assigns the task of one role, got [LEAD, ASSIST]");
            refuses(
                    step(ActionKind.ACCEPT, "handling", "").toUnit(org.wangge.core.staff.UnitTypeId.of("town-center")),
                    "names a type of unit only where it assigns");
        }

        @Test
        void needsOneThatAssigns() {
            Transition accept = step(ActionKind.ACCEPT, "handling", "").build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Town.replacing(
                            Town.procedure(org.wangge.core.procedure.OnMove.KEEP), List.of(accept), List.of()))
                    .withMessageContaining("odd is a step of a task of role assist, which no action assigns");
        }
    }

    @Test
    void aTaskThatNobodyAssignedCannotMove() {
        Walk walk = TaskTown.shared();
        CaseEventEnvelope odd = Walk.envelope(
                walk.history().size() + 1L,
                "2026-09-29T15:00",
                walk.history().get(0).entitlement(),
                new CaseEvent.TaskMoved(OrgUnitId.of("center"), TaskStatus.DONE));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> walk.file().apply(odd))
                .withMessage("Case county-1/c-1 has no task of unit 'center' to move");
    }
}
