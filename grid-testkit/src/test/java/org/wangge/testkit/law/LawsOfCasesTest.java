package org.wangge.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The laws that carry the others are broken here on purpose: a law that nothing can break says nothing. */
class LawsOfCasesTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(BrokenCases.LosesTheLastEvent.class, "foldOfTheEventsIsTheStoredFile"),
                arguments(BrokenCases.NamesAStranger.class, "everyEventNamesAnEntitlement"),
                arguments(BrokenCases.RecordsWhatIsRefused.class, "whatIsRefusedLeavesNothing"),
                arguments(BrokenCases.CountsRefusals.class, "aRefusedCommandChangesNothing"),
                arguments(BrokenCases.CountsRefusals.class, "indexAndOutboxAgreeWithTheCase"),
                arguments(BrokenCases.NumbersGoOn.class, "replayGivesTheSameEvents"),
                arguments(BrokenCases.ForgetsCommands.class, "theSameCommandIdGivesTheFirstOutcome"),
                arguments(BrokenCases.KnowsAStepLess.class, "everyHistoryIsAPathOfTheCheckedGraph"),
                arguments(BrokenCases.HasNobodyLeft.class, "everyCaseCanBeDrivenToAnEnd"));
    }

    @ParameterizedTest(name = "{1} catches {0}")
    @MethodSource("broken")
    void catchWhatIsBroken(Class<?> broken, String law) {
        TestExecutionSummary run = LawRun.of(broken, law, folder);
        assertThat(run.getTestsFoundCount()).isEqualTo(1);
        assertThat(run.getFailures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.getException()).isInstanceOf(AssertionError.class));
    }
}
