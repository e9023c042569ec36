package org.wangge.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.deadline.CountingRules;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fixture.TaskTown;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.Refusal;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.procedure.TaskGate;
import org.wangge.core.procedure.TaskRole;
import org.wangge.core.procedure.TaskStatus;
import org.wangge.core.procedure.Transition;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.staff.UnitTypeId;

/** What a case waits for while units do their tasks, and how it stops waiting. */
class WaitingForTasksTest {

    private static final Performer HOLDER = new Performer.PresentHolder();
    private static final OrgUnitId WATER = OrgUnitId.of("water");

    private static Walk handling(Transition... more) {
        return Walk.handling(TaskTown.with(List.of(more)));
    }

    private static Walk shared(Transition... more) {
        return handling(more)
                .take("2026-09-29T11:00", Town.ZHAO, "lead", "to-unit", "roads")
                .take("2026-09-29T12:00", Town.ZHAO, "call-in", "to-unit", "water");
    }

    private static Stream<RefusalCode> codes(List<Refusal> reasons) {
        return reasons.stream().map(Refusal::code);
    }

    @Nested
    class Withdrawing {

        private final Walk shared = shared(Town.step("withdraw", ActionKind.VOID, "handling", "", HOLDER)
                .addTasks(TaskRole.LEAD, TaskRole.ASSIST)
                .addStops(Town.clock("assist"))
                .build());

        @Test
        void endsTheTaskThatIsNamedAndItsClockButNotTheCase() {
            CaseFile file = shared.take("2026-09-30T09:00", Town.ZHAO, "withdraw", "task", "water", "reason", "久无回音")
                    .file();
            assertThat(file.tasks().get(WATER).status()).isEqualTo(TaskStatus.ENDED);
            assertThat(file.tasks().get(OrgUnitId.of("roads")).isOpen()).isTrue();
            assertThat(file.clocks().get(ClockId.of("assist@water")).isOpen()).isFalse();
            assertThat(file.isClosed()).isFalse();
            assertThat(file.state()).isEqualTo(shared.file().state());
        }

        @Test
        void opensTheWayForWhatWaitedForTheTask() {
            Walk without = shared.take("2026-09-30T09:00", Town.ZHAO, "withdraw", "task", "water", "reason", "久无回音")
                    .take("2026-09-30T09:10", Town.ZHAO, "withdraw", "reason", "自行办理");
            assertThat(without.take("2026-09-30T10:00", Town.ZHAO, "wind-up", "result", "办结")
                            .file()
                            .state()
                            .value())
                    .isEqualTo("answered");
            assertThat(without.take("2026-09-30T10:00", Town.ZHAO, "call-in", "to-unit", "water")
                            .file()
                            .tasks()
                            .get(WATER)
                            .status())
                    .isEqualTo(TaskStatus.ASSIGNED);
        }

        @Test
        void needsAnOpenTaskAndTheNameWhereThereAreSeveral() {
            assertThat(codes(shared.refused("2026-09-30T09:00", Town.ZHAO, "withdraw", "reason", "久无回音")))
                    .containsExactly(RefusalCode.TASK_UNKNOWN);
            Walk withdrawn = shared.take("2026-09-30T09:00", Town.ZHAO, "withdraw", "task", "water", "reason", "久无回音");
            assertThat(codes(withdrawn.refused(
                            "2026-09-30T09:10", Town.ZHAO, "withdraw", "task", "water", "reason", "久无回音")))
                    .containsExactly(RefusalCode.TASK_STATUS);
        }
    }

    @Nested
    class WhatWasGivenAndIsDone {

        private final Walk handling = handling(
                Town.step("finish", ActionKind.HANDLE, "handling", "answered", HOLDER)
                        .needsTasks(TaskGate.GIVEN_AND_DONE)
                        .build(),
                Town.step("do-part", ActionKind.HANDLE, "handling", "", new Performer.TaskHolder())
                        .addTasks(TaskRole.ASSIST)
                        .build(),
                Town.step("sign-for", ActionKind.STEP, "handling", "", HOLDER).build());

        @Test
        void isNothingAtFirstWhileAllDoneHolds() {
            assertThat(codes(handling.refused("2026-09-30T09:00", Town.ZHAO, "finish", "result", "办结")))
                    .containsExactly(RefusalCode.TASKS_NOT_DONE);
            assertThat(handling.take("2026-09-30T09:00", Town.ZHAO, "wind-up", "result", "办结")
                            .file()
                            .state()
                            .value())
                    .isEqualTo("answered");
        }

        @Test
        void isReadInWords() {
            Refusal reason = handling.refused("2026-09-30T09:00", Town.ZHAO, "finish", "result", "办结")
                    .get(0);
            assertThat(reason.render(Locale.ENGLISH))
                    .startsWith(
                            "Cannot finish: it must hold that a task was given to some unit, and every unit is done");
            assertThat(TaskGate.GIVEN_AND_DONE.written()).isEqualTo("given-and-done");
        }
    }

    @Nested
    class APeriodOfAUnit {

        private static final String LOOK = "look";

        private static Procedure looking() {
            ClockRule period = ClockRule.builder()
                    .rule(Town.rule(LOOK))
                    .title(Text.of("观察期", "a period of looking"))
                    .counting(CountingRules.CIVIL_CODE)
                    .isWaitingPeriod(true)
                    .basis(Town.cited("5"))
                    .table(DecisionTable.of(List.of(Town.row("look-all", "", TimeLimit.workingDays(2)))))
                    .build();
            Procedure tasks = TaskTown.with(List.of());
            return Town.replacing(
                    tasks,
                    List.of(
                            Town.step("call-in", ActionKind.ASSIGN, "handling", "", HOLDER)
                                    .addTasks(TaskRole.ASSIST)
                                    .addStarts(Town.clock(LOOK))
                                    .build(),
                            Town.step("go-on", ActionKind.STEP, "handling", "", HOLDER)
                                    .addWaitsFor(Town.clock(LOOK))
                                    .build()),
                    List.of(period));
        }

        @Test
        void isWaitedForByTheWholeCase() {
            Walk called = Walk.handling(looking()).take("2026-09-29T12:00", Town.ZHAO, "call-in", "to-unit", "water");
            assertThat(called.refused("2026-09-30T09:00", Town.ZHAO, "go-on"))
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(RefusalCode.WAITING_PERIOD_RUNNING);
                        assertThat(reason.message().attributes()).containsEntry("clock", ClockId.of("look@water"));
                    });
            assertThat(called.take("2026-10-20T09:00", Town.ZHAO, "go-on")
                            .file()
                            .state()
                            .value())
                    .isEqualTo("handling");
        }

        @Test
        void mustHaveBegunForOneUnitAtLeast() {
            assertThat(codes(Walk.handling(looking()).refused("2026-09-30T09:00", Town.ZHAO, "go-on")))
                    .containsExactly(RefusalCode.WAITING_PERIOD_NOT_BEGUN);
        }
    }

    @Nested
    class OneOfSeveralTypes {

        private final Walk answered = handling(Town.step("pass-on", ActionKind.TRANSFER, "handling", "", HOLDER)
                .toUnit(UnitTypeId.of("town-center"))
                .addOrToUnits(UnitTypeId.of("town-department"))
                .build());

        @Test
        void isNamedByTheCommandWhereSeveralUnitsServe() {
            assertThat(answered.refused("2026-09-30T09:00", Town.ZHAO, "pass-on", "reason", "另办"))
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(RefusalCode.UNIT_AMBIGUOUS);
                        assertThat(reason.message().attributes())
                                .containsEntry("unitType", "town-center | town-department")
                                .containsEntry("units", "center, roads, water");
                    });
            assertThat(answered.take("2026-09-30T09:00", Town.ZHAO, "pass-on", "reason", "另办", "to-unit", "water")
                            .file()
                            .holder()
                            .heldUnit())
                    .hasValue(WATER);
        }

        @Test
        void isNoOtherType() {
            assertThat(codes(answered.refused(
                            "2026-09-30T09:00", Town.ZHAO, "pass-on", "reason", "另办", "to-unit", "office-1")))
                    .containsExactly(RefusalCode.FIELD_VALUE_INVALID);
        }
    }
}
