package org.wangge.core.procedure.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.core.procedure.ActionKind.CLOSE;
import static org.wangge.core.procedure.ActionKind.FILE;
import static org.wangge.core.procedure.ActionKind.HANDLE;
import static org.wangge.core.procedure.ActionKind.INFORM;
import static org.wangge.core.procedure.ActionKind.REPORT;
import static org.wangge.core.procedure.ActionKind.SEND_BACK;
import static org.wangge.core.procedure.ActionKind.STEP;
import static org.wangge.core.procedure.ActionKind.VERIFY_FAIL;
import static org.wangge.core.procedure.ActionKind.VERIFY_PASS;
import static org.wangge.core.procedure.ActionKind.VOID;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.fact.Condition;
import org.wangge.core.fact.Constraint;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.Interval;
import org.wangge.core.fact.Match;
import org.wangge.core.fixture.Town;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.Transition;

class SoundnessCheckerTest {

    private static UnaryOperator<Transition.Builder> when(String written) {
        return step -> step.when(Town.when(written));
    }

    private static Condition counter(String fact, String range) {
        return Match.of(Map.of(FactId.of(fact), new Constraint.Within(Interval.parse(range))));
    }

    @Nested
    class States {

        @Test
        void areAllReachedAndFinishedInASoundProcedure() {
            SoundnessReport report = Flow.of("a", "b", "c!")
                    .step("begin", STEP, "", "a")
                    .step("go", STEP, "a", "b")
                    .step("end", STEP, "b", "c")
                    .check();

            assertThat(report.isSound()).isTrue();
            assertThat(report.situations()).isEqualTo(4);
            assertThat(report.assumptions()).containsExactly(Assumption.values());
        }

        @Test
        void areNotReachedWithoutAStep() {
            assertThat(Flow.of("a", "b", "c!")
                            .step("begin", STEP, "", "a")
                            .step("end", STEP, "a,b", "c")
                            .findings())
                    .containsExactly("UNREACHABLE_STATE b");
        }

        @Test
        void haveNoWayOutOfACircle() {
            assertThat(Flow.of("a", "b", "c", "d!")
                            .step("begin", STEP, "", "a")
                            .step("end", STEP, "a", "d")
                            .step("in", STEP, "a", "b")
                            .step("on", STEP, "b", "c", step -> step.loop("示例"))
                            .step("round", STEP, "c", "b")
                            .findings())
                    .containsExactly("NO_WAY_TO_END b: [begin, in]");
        }

        @Test
        void areNotFinishedByVoiding() {
            assertThat(Flow.ofCases("found COLLECT", "gone! VERIFY")
                            .step("report", REPORT, "", "found")
                            .step("void", VOID, "found", "gone")
                            .findings())
                    .containsExactly("NO_WAY_TO_END found: [report]");
        }

        @Test
        void endACaseOnlyByClosingIt() {
            Flow flow = Flow.ofCases("found COLLECT", "done! VERIFY").step("report", REPORT, "", "found");

            assertThat(flow.step("pass", VERIFY_PASS, "found", "done").findings())
                    .containsExactly("ENDS_WITHOUT_CLOSING pass: [report, pass]");
        }
    }

    @Nested
    class Facts {

        private Flow filing() {
            return Flow.ofCases("found COLLECT", "filed FILE", "closed! VERIFY")
                    .step("report", REPORT, "", "found")
                    .step("file", FILE, "found", "filed", step -> step.addRequires(Town.SCOPE.id()));
        }

        @Test
        void thatOneStepForgetsLeaveACaseStuck() {
            SoundnessReport report = filing().step("close", CLOSE, "filed", "closed", when("scope=community"))
                    .step("close-town", CLOSE, "filed", "closed", when("scope=town-department"))
                    .check();

            assertThat(report.findings()).singleElement().satisfies(stuck -> {
                assertThat(Flow.shown(stuck)).isEqualTo("STUCK_SITUATION filed: [report, file]");
                assertThat(stuck.message().attributes()).containsEntry("situation", "{scope: beyond-town}");
                assertThat(stuck.path().get(1)).hasToString("file {scope: beyond-town}");
                assertThat(stuck.message().render(Locale.ENGLISH))
                        .isEqualTo("No path leads from state filed of case to a final one while"
                                + " {scope: beyond-town}: report → file {scope: beyond-town}");
                assertThat(stuck.message().render(Locale.CHINESE)).contains("无法到达终态");
            });
        }

        @Test
        void mayBeLeftOutWhereNothingRequiresThem() {
            assertThat(Flow.ofCases("found COLLECT", "filed FILE", "closed! VERIFY")
                            .step("report", REPORT, "", "found")
                            .step("file", FILE, "found", "filed")
                            .step("close", CLOSE, "filed", "closed", when("scope=community"))
                            .findings())
                    .containsExactly("STUCK_SITUATION filed: [report, file]");
        }

        @Test
        void areNotToldApartWhereNoConditionDoes() {
            assertThat(filing().step("close", CLOSE, "filed", "closed").check().situations())
                    .isEqualTo(4);
        }

        @Test
        void keepTheMeaningOfUnset() {
            assertThat(Flow.ofCases("found COLLECT", "closed! VERIFY")
                            .step("report", REPORT, "", "found")
                            .step("close", CLOSE, "found", "closed", when("injured=false"))
                            .step("close-injured", CLOSE, "found", "closed", when("injured=true"))
                            .findings())
                    .isEmpty();
        }

        @Test
        void areMarkedByWhatIsDone() {
            Flow flow = Flow.ofCases("found COLLECT", "closed! VERIFY")
                    .step("report", REPORT, "", "found")
                    .step("close", CLOSE, "found", "closed", when("resident-informed=true"));

            assertThat(flow.findings()).contains("STEP_NEVER_POSSIBLE close");
            assertThat(flow.step("inform", INFORM, "found", "").findings()).isEmpty();
        }

        @Test
        void thatCannotBeMakeAConditionContradictItself() {
            Condition never = new Condition.All(
                    List.of(Town.when("scope=community"), new Condition.Not(Town.when("scope=community"))));

            assertThat(filing().step("close", CLOSE, "filed", "closed")
                            .step("never", STEP, "filed", "", step -> step.when(never))
                            .findings())
                    .containsExactly("CONDITION_CONTRADICTS never");
        }

        @Test
        void ofIdleStepsAreLookedAtForTheseAlone() {
            Flow flow = filing().step("close", CLOSE, "filed", "closed")
                    .step("remark", STEP, "filed", "", step -> step.when(counter("returns", "[1, *)")));

            assertThat(flow.findings()).containsExactly("STEP_NEVER_POSSIBLE remark");
            assertThat(flow.step("back", SEND_BACK, "filed", "", step -> step).findings())
                    .isEmpty();
        }
    }

    @Nested
    class Counters {

        private Flow verifying(UnaryOperator<Transition.Builder> redo) {
            return Flow.ofCases("found COLLECT", "answered FEEDBACK", "closed! VERIFY")
                    .step("report", REPORT, "", "found")
                    .step("handle", HANDLE, "found", "answered")
                    .step("redo", VERIFY_FAIL, "answered", "found", redo);
        }

        @Test
        void boundACircle() {
            assertThat(verifying(step -> step.when(counter("reworks", "[0, 3)")))
                            .step("close", CLOSE, "answered", "closed")
                            .findings())
                    .isEmpty();
            assertThat(verifying(step -> step.atMost(2))
                            .step("close", CLOSE, "answered", "closed")
                            .findings())
                    .isEmpty();
        }

        @Test
        void areMissedInACircleUnlessItIsMeant() {
            assertThat(verifying(step -> step)
                            .step("close", CLOSE, "answered", "closed")
                            .findings())
                    .containsExactly("UNBOUNDED_LOOP redo: [report, handle, redo]");
            assertThat(verifying(step -> step.loop("直到合格为止"))
                            .step("close", CLOSE, "answered", "closed")
                            .findings())
                    .isEmpty();
        }

        @Test
        void areExactUpToTheirBound() {
            assertThat(verifying(step -> step.when(counter("reworks", "[0, 3)")))
                            .step("close", CLOSE, "answered", "closed", step -> step.when(counter("reworks", "[0, 2]")))
                            .findings())
                    .containsExactly("STUCK_SITUATION answered: "
                            + "[report, handle, redo, handle, redo, handle, redo, handle]");
        }

        @Test
        void neverReachWhatLiesBeyondTheirBound() {
            assertThat(verifying(step -> step.when(counter("reworks", "[0, 3)")))
                            .step("close", CLOSE, "answered", "closed")
                            .step(
                                    "give-up",
                                    CLOSE,
                                    "answered",
                                    "closed",
                                    step -> step.when(counter("reworks", "(3, *)")))
                            .findings())
                    .containsExactly("STEP_NEVER_POSSIBLE give-up");
        }
    }

    @Nested
    class People {

        private final Setting town = Setting.of(Town.BOOK);

        private List<String> findings(Performer first, Performer second) {
            return SoundnessChecker.of(Flow.ofCases("found COLLECT", "closed! VERIFY")
                            .step("report", REPORT, "", "found", step -> step.by(first))
                            .step("close", CLOSE, "found", "closed", step -> step.by(second))
                            .procedure())
                    .within(town)
                    .check()
                    .findings()
                    .stream()
                    .map(Flow::shown)
                    .toList();
        }

        @Test
        void actAtTheLocationOrAboveIt() {
            Performer group = Town.by("group-leader", Performer.Where.LOCATION);
            Performer village = Town.by("village-leader", Performer.Where.ANCESTOR);

            assertThat(findings(group, village)).isEmpty();
            assertThat(findings(group, Town.by("village-leader", Performer.Where.LOCATION)))
                    .containsExactly("NOBODY_MAY close");
            assertThat(findings(
                            Town.by("village-leader", Performer.Where.LOCATION),
                            Town.by("group-leader", Performer.Where.ANCESTOR)))
                    .containsExactly("NOBODY_MAY close");
            assertThat(findings(village, Town.by("group-leader", Performer.Where.LOCATION)))
                    .isEmpty();
        }

        @Test
        void mustBeDeclared() {
            assertThat(findings(
                            Town.by("group-leader", Performer.Where.LOCATION),
                            Town.by("mayor", Performer.Where.ANCESTOR)))
                    .containsExactly("NOBODY_MAY close");
        }

        @Test
        void holdACaseOnlyAfterItsBeginning() {
            Performer holder = new Performer.PresentHolder();

            assertThat(findings(holder, holder)).containsExactly("NOBODY_MAY report");
        }

        @Test
        void doNotVerifyWhatTheyHandledAlone() {
            Performer holder = new Performer.PresentHolder();
            Flow flow = Flow.ofCases("found COLLECT", "answered FEEDBACK", "checked VERIFY", "closed! VERIFY")
                    .step("report", REPORT, "", "found")
                    .step("handle", HANDLE, "found", "answered", step -> step.by(holder))
                    .step("pass", VERIFY_PASS, "answered", "checked", step -> step.by(holder))
                    .step("close", CLOSE, "checked", "closed");

            assertThat(flow.findings()).contains("STUCK_BY_SEPARATION answered: [report, handle]");
        }
    }

    @Nested
    class TooManySituations {

        private final Flow wide = Flow.ofCases("found COLLECT", "lost FILE", "closed! VERIFY")
                .step("report", REPORT, "", "found")
                .step("back", SEND_BACK, "found", "", step -> step.when(counter("returns", "[0, 90)")))
                .step("close", CLOSE, "found", "closed");

        @Test
        void areSaidAndLeaveWhatIsCertain() {
            SoundnessReport report =
                    SoundnessChecker.of(wide.procedure()).upTo(20).check();

            assertThat(report.isDecided()).isFalse();
            assertThat(report.isSound()).isFalse();
            assertThat(report.findings())
                    .extracting(Flow::shown)
                    .containsExactly("NOT_DECIDED found", "UNREACHABLE_STATE lost");
        }

        @Test
        void areFewForTheUsualCap() {
            assertThat(wide.check().isDecided()).isTrue();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SoundnessChecker.of(wide.procedure()).upTo(0))
                    .withMessage("At least 1 situation must be looked at, got 0");
        }
    }

    @Test
    void walksOverWhatTheProcedureOfTheTownAllows() {
        SoundnessReport report = SoundnessChecker.of(Town.BOOK.caseRules().procedure())
                .within(Setting.of(Town.BOOK))
                .check();

        assertThat(report.isDecided()).isTrue();
        assertThat(report.findings()).allSatisfy(finding -> {
            for (int i = 1; i < finding.path().size(); i++) {
                PathStep before = finding.path().get(i - 1);
                Transition step = Town.BOOK
                        .caseRules()
                        .procedure()
                        .findTransition(finding.path().get(i).action())
                        .orElseThrow();
                assertThat(step.fromStates()).contains(before.to());
            }
        });
        assertThat(report.findings())
                .extracting(SoundnessFinding::code)
                .contains(SoundnessCode.NOBODY_MAY, SoundnessCode.UNBOUNDED_LOOP);
    }

    @Test
    void givesTheSameAnswerEachTime() {
        Flow flow = Flow.of("a", "b!").step("begin", STEP, "", "a").step("end", STEP, "a", "b", when("injured=true"));

        assertThat(flow.check()).isEqualTo(flow.check());
    }
}
