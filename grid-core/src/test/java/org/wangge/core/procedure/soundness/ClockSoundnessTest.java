package org.wangge.core.procedure.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.core.procedure.ActionKind.APPROVE;
import static org.wangge.core.procedure.ActionKind.CLOSE;
import static org.wangge.core.procedure.ActionKind.FILE;
import static org.wangge.core.procedure.ActionKind.PUBLISH;
import static org.wangge.core.procedure.ActionKind.REJECT;
import static org.wangge.core.procedure.ActionKind.REPORT;
import static org.wangge.core.procedure.ActionKind.SHELVE;
import static org.wangge.core.procedure.ActionKind.STEP;
import static org.wangge.core.procedure.ActionKind.UNSHELVE;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.fixture.Town;

/** What the checker says of waiting periods and clocks. */
class ClockSoundnessTest {
    @Nested
    class Waiting {

        private Flow noticing() {
            return Flow.of("a", "b", "c!").step("begin", STEP, "", "a").period("notice");
        }

        @Test
        void endsOnceAPeriodWasBegun() {
            assertThat(noticing()
                            .step("publish", PUBLISH, "a", "b", step -> step.addStarts(Town.clock("notice")))
                            .step("appoint", APPROVE, "b", "c", step -> step.addWaitsFor(Town.clock("notice")))
                            .findings())
                    .isEmpty();
        }

        @Test
        void neverEndsIfNothingBeginsThePeriod() {
            assertThat(noticing()
                            .step("go", STEP, "a", "b")
                            .step("appoint", APPROVE, "b", "c", step -> step.addWaitsFor(Town.clock("notice")))
                            .findings())
                    .contains("WAIT_NEVER_BEGUN appoint", "CLOCK_NEVER_STARTED notice", "NO_WAY_TO_END b: [begin, go]");
        }

        @Test
        void neverEndsWhileThePeriodStandsStill() {
            assertThat(noticing()
                            .step("publish", PUBLISH, "a", "b", step -> step.addStarts(Town.clock("notice")))
                            .step("object", REJECT, "b", "b", step -> step.addSuspends(Town.clock("notice")))
                            .step("appoint", APPROVE, "b", "c", step -> step.addWaitsFor(Town.clock("notice")))
                            .findings())
                    .containsExactly(
                            "STUCK_SITUATION b: [begin, publish, object]",
                            "SUSPENDED_FOR_EVER notice: [begin, publish, object]");
        }

        @Test
        void isForgottenByNobody() {
            assertThat(noticing()
                            .step("publish", PUBLISH, "a", "b", step -> step.addStarts(Town.clock("notice")))
                            .step("appoint", APPROVE, "b", "c")
                            .findings())
                    .containsExactly("PERIOD_NOT_AWAITED notice");
        }
    }

    @Nested
    class Clocks {

        @Test
        void thatNothingStopsRunOnBeyondTheEnd() {
            Flow flow = Flow.of("a", "b!")
                    .step("begin", STEP, "", "a", step -> step.addStarts(Town.clock("review")))
                    .step("approve", APPROVE, "a", "b")
                    .limit("review");

            assertThat(flow.findings()).containsExactly("CLOCK_NEVER_STOPPED review: [begin, approve]");
        }

        @Test
        void endWithTheCaseThatIsClosed() {
            assertThat(Flow.ofCases("found COLLECT", "closed! VERIFY")
                            .step("report", REPORT, "", "found", step -> step.addStarts(Town.clock("settle")))
                            .step("close", CLOSE, "found", "closed")
                            .limit("settle")
                            .findings())
                    .isEmpty();
        }

        @Test
        void standStillForEverIfShelvingForgetsThem() {
            assertThat(Flow.ofCases("found COLLECT", "shelved COLLECT", "closed! VERIFY")
                            .step("report", REPORT, "", "found", step -> step.addStarts(Town.clock("settle")))
                            .step(
                                    "shelve",
                                    SHELVE,
                                    "found",
                                    "shelved",
                                    step -> step.addSuspends(Town.clock("settle"))
                                            .atMost(1))
                            .step("unshelve", UNSHELVE, "shelved", "found")
                            .step("close", CLOSE, "found", "closed")
                            .limit("settle")
                            .findings())
                    .containsExactly("SUSPENDED_FOR_EVER settle: [report, shelve]");
        }

        @Test
        void areNamedWhereTheyDoSomething() {
            assertThat(Flow.ofCases("found COLLECT", "filed FILE", "closed! VERIFY")
                            .step("report", REPORT, "", "found", step -> step.addResumes(Town.clock("settle")))
                            .step("file", FILE, "found", "filed", step -> step.addStops(Town.clock("settle")))
                            .step("take", STEP, "filed", "", step -> step.addStarts(Town.clock("settle")))
                            .step("close", CLOSE, "filed", "closed")
                            .limit("settle")
                            .findings())
                    .containsExactly("CLOCK_NOT_AFFECTED report", "CLOCK_NOT_AFFECTED file");
        }

        @Test
        void refuseAStepIfNoRowFits() {
            SoundnessReport report = Flow.ofCases("found COLLECT", "filed FILE", "closed! VERIFY")
                    .step("report", REPORT, "", "found")
                    .step("file", FILE, "found", "filed", step -> step.addStarts(Town.clock("settle")))
                    .step("close", CLOSE, "filed", "closed")
                    .limitWhen("settle", "scope=community")
                    .check();

            assertThat(report.findings())
                    .extracting(Flow::shown)
                    .containsExactly("LIMIT_NOT_COVERED settle: [report, file]");
        }
    }
}
