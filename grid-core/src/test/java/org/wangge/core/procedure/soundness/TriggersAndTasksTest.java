package org.wangge.core.procedure.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.core.procedure.ActionKind.ACCEPT;
import static org.wangge.core.procedure.ActionKind.ASSIGN;
import static org.wangge.core.procedure.ActionKind.HANDLE;
import static org.wangge.core.procedure.ActionKind.SHELVE;
import static org.wangge.core.procedure.ActionKind.STEP;
import static org.wangge.core.procedure.ActionKind.UNSHELVE;
import static org.wangge.core.procedure.ActionKind.URGE;
import static org.wangge.core.procedure.ActionKind.VOID;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.fixture.Town;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.TaskGate;
import org.wangge.core.procedure.TaskRole;

/** Steps that clocks trigger, and steps that wait for tasks, as the checker sees them. */
class TriggersAndTasksTest {

    private static final Performer SYSTEM = new Performer.TheSystem();
    private static final Performer ANYBODY = new Performer.TaskHolder();

    @Nested
    class AStepOfTheSystem {

        private Flow lapsing(String from, boolean started) {
            return Flow.of("a", "b", "c!")
                    .limit("wait")
                    .step("begin", STEP, "", "a", step -> started ? step.addStarts(Town.clock("wait")) : step)
                    .step("go", STEP, "a", "b", step -> step.addStops(Town.clock("wait")))
                    .step("end", STEP, "b", "c")
                    .step(
                            "lapse",
                            STEP,
                            from,
                            "c",
                            step -> step.by(SYSTEM).whenDue(Town.clock("wait")).addStops(Town.clock("wait")));
        }

        @Test
        void leadsOnWhereItsClockRuns() {
            assertThat(lapsing("a", true).findings()).isEmpty();
        }

        @Test
        void isNeverTakenWhereItsClockWasStopped() {
            assertThat(lapsing("b", true).findings()).contains("TRIGGER_NEVER_DUE lapse");
        }

        @Test
        void canBeTheOnlyWayOut() {
            assertThat(Flow.of("a", "b!")
                            .period("wait")
                            .step("begin", STEP, "", "a", step -> step.addStarts(Town.clock("wait")))
                            .step(
                                    "lapse",
                                    STEP,
                                    "a",
                                    "b",
                                    step -> step.by(SYSTEM).whenDue(Town.clock("wait")))
                            .findings())
                    .isEmpty();
        }

        @Test
        void isNoWayOutWhereItsClockStandsStillForEver() {
            assertThat(Flow.of("a", "b", "c!")
                            .limit("wait")
                            .step("begin", STEP, "", "a", step -> step.addStarts(Town.clock("wait")))
                            .step("put-off", SHELVE, "a", "b", step -> step.addSuspends(Town.clock("wait")))
                            .step("end", STEP, "a", "c", step -> step.addStops(Town.clock("wait")))
                            .step(
                                    "lapse",
                                    STEP,
                                    "b",
                                    "c",
                                    step -> step.by(SYSTEM).whenDue(Town.clock("wait")))
                            .findings())
                    .anyMatch(finding ->
                            finding.startsWith("NO_WAY_TO_END b") || finding.startsWith("TRIGGER_NEVER_DUE"));
        }

        @Test
        void endsAShelving() {
            assertThat(Flow.of("a", "b", "c!")
                            .limit("shelved")
                            .step("begin", STEP, "", "a")
                            .step(
                                    "put-off",
                                    SHELVE,
                                    "a",
                                    "b",
                                    step -> step.atMost(1).addStarts(Town.clock("shelved")))
                            .step(
                                    "take-up",
                                    UNSHELVE,
                                    "b",
                                    "a",
                                    step -> step.by(SYSTEM)
                                            .whenDue(Town.clock("shelved"))
                                            .addStops(Town.clock("shelved")))
                            .step("end", STEP, "a", "c")
                            .findings())
                    .isEmpty();
        }

        @Test
        void thatOnlyRemindsIsLookedAtToo() {
            assertThat(Flow.of("a", "b!")
                            .limit("wait")
                            .step("begin", STEP, "", "a")
                            .step(
                                    "remind",
                                    URGE,
                                    "a",
                                    "",
                                    step -> step.by(SYSTEM).whenDue(Town.clock("wait")))
                            .step("end", STEP, "a", "b")
                            .findings())
                    .contains("CLOCK_NEVER_STARTED wait");
        }
    }

    @Nested
    class AStepThatWaitsForTasks {

        private Flow shared(TaskGate gate, boolean withdraws) {
            Flow flow = Flow.of("a", "b!")
                    .step("begin", STEP, "", "a")
                    .step("call-in", ASSIGN, "a", "", step -> step.addTasks(TaskRole.ASSIST))
                    .step("end", STEP, "a", "b", step -> step.needsTasks(gate));
            return withdraws
                    ? flow.step("withdraw", VOID, "a", "", step -> step.addTasks(TaskRole.ASSIST))
                    : flow.step(
                            "sign-for",
                            ACCEPT,
                            "a",
                            "",
                            step -> step.addTasks(TaskRole.ASSIST).by(ANYBODY));
        }

        @Test
        void isStuckOnceATaskWasGivenThatNothingEnds() {
            assertThat(shared(TaskGate.ALL_DONE, false).findings())
                    .anyMatch(finding -> finding.startsWith("STUCK_SITUATION a"));
        }

        @Test
        void goesOnWhereTasksCanBeWithdrawn() {
            assertThat(shared(TaskGate.ALL_DONE, true).findings()).isEmpty();
        }

        @Test
        void needsOneThatIsDoneWhereItSaysSo() {
            assertThat(shared(TaskGate.GIVEN_AND_DONE, true).findings())
                    .anyMatch(
                            finding -> finding.startsWith("NO_WAY_TO_END a") || finding.startsWith("TASKS_NEVER_DONE"));
            assertThat(shared(TaskGate.GIVEN_AND_DONE, true)
                            .step(
                                    "do-part",
                                    HANDLE,
                                    "a",
                                    "",
                                    step -> step.addTasks(TaskRole.ASSIST).by(ANYBODY))
                            .findings())
                    .isEmpty();
        }
    }

    @Nested
    class AGraph {

        private final ProcedureGraph graph = ProcedureGraph.of(
                Flow.of("a", "b", "c!")
                        .step("begin", STEP, "", "a")
                        .step("go", STEP, "a", "b")
                        .step("end", STEP, "b", "c")
                        .step("drop", VOID, "a", "c")
                        .procedure(),
                Setting.UNKNOWN);

        @Test
        void knowsTheStepsOutOfASituation() {
            ProcedureGraph.Situation beginning = graph.beginning().iterator().next();
            assertThat(beginning.state()).isEmpty();
            ProcedureGraph.Situation a = graph.edgesFrom(beginning).get(0).to();
            assertThat(graph.edgesFrom(a).stream().map(edge -> edge.action().value()))
                    .containsExactly("go", "drop");
            assertThat(graph.isComplete()).isTrue();
            assertThat(List.of(beginning, a)).isSorted();
        }

        @Test
        void countsTheStepsToTheEndWithoutVoiding() {
            ProcedureGraph.Situation beginning = graph.beginning().iterator().next();
            assertThat(graph.stepsToEnd(beginning)).hasValue(3);
        }
    }
}
