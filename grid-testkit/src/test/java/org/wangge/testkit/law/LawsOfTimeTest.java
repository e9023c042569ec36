package org.wangge.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** A law that nothing can break says nothing: every law of time is broken here on purpose. */
class LawsOfTimeTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(BrokenCounting.LosesADayAYear.class, "workdaysAddUp"),
                arguments(BrokenCounting.CountsTheStartBetween.class, "whatWasAddedLiesBetween"),
                arguments(BrokenCounting.BeginsBeforeTheWeekend.class, "whatIsLaterOrMoreLeadsNoEarlier"),
                arguments(BrokenCounting.KnowsNoHolidays.class, "agreesWithCountingDayByDay"),
                arguments(BrokenCounting.ForgetsTheOverlay.class, "anOverlayDecidesItsOwnDaysAndNoOthers"),
                arguments(BrokenCounting.RoundsUpWhatIsLong.class, "workingMinutesAddUp"),
                arguments(BrokenCounting.MeasuresInQuarters.class, "whatWasAddedLiesBetween"),
                arguments(BrokenCounting.TakesAfternoonForMorning.class, "whatIsLaterOrMoreEndsNoEarlier"),
                arguments(BrokenCounting.CutsTheStart.class, "agreesWithCountingSessionBySession"),
                arguments(BrokenCounting.MeasuresThroughHolidays.class, "agreesWithLookingAtTheDoorEveryMinute"),
                arguments(BrokenCounting.HearsTheFirstRange.class, "theRangeThatWasToldLastHasTheDay"),
                arguments(BrokenDeadlines.KnowsNoHolidays.class, "agreesWithCountingDayByDay"),
                arguments(BrokenDeadlines.CountsBackwards.class, "nothingIsDueBeforeItStarted"),
                arguments(BrokenDeadlines.FavoursSundays.class, "whatStartsLaterIsNotDueEarlier"),
                arguments(BrokenDeadlines.OverflowsAtSixteen.class, "aLongerLimitIsNotDueEarlier"),
                arguments(BrokenDeadlines.ForgetsWhatIsAdded.class, "whatIsAddedToTheLimitAddsUp"),
                arguments(BrokenDeadlines.ForgetsWhatIsCountedOn.class, "whatIsCountedOnFromTheDueDateAddsUp"),
                arguments(BrokenDeadlines.TakesOffSuspensions.class, "aSuspensionIsNeverDueEarlier"),
                arguments(BrokenDeadlines.RoundsSuspensionsUp.class, "nothingMoreChangesNothing"),
                arguments(BrokenDeadlines.NamesNoEdition.class, "aDueDateExplainsItself"),
                arguments(BrokenReadings.CountsTodayTwice.class, "elapsedAndRemainingAreTheBudget"),
                arguments(BrokenReadings.CountsOneMore.class, "theBudgetIsTheLimit"),
                arguments(BrokenReadings.IsOverdueTooLate.class, "isOverdueExactlyFromItsDueInstantOn"),
                arguments(BrokenReadings.HasTwoDigits.class, "timeRunsOneWay"),
                arguments(BrokenReadings.RunsOnAfterTheStop.class, "aStoppedClockShowsWhatItShowedThen"),
                arguments(BrokenReadings.RunsOnWhileItStands.class, "aStandingClockKeepsWhatIsLeft"),
                arguments(BrokenReadings.IsKindWithShares.class, "aShareIsUsedFromItsInstantOn"),
                arguments(BrokenDeadlines.ReportsEveryClock.class, "theSameCalendarMovesNothing"),
                arguments(BrokenDeadlines.MovesWhatIsDone.class, "anotherEditionTouchesOpenClocksOnly"),
                arguments(BrokenDeadlines.GivesNoReason.class, "everyMoveHasAReason"),
                arguments(BrokenDeadlines.OpensAMinuteEarly.class, "theStepIsOpenExactlyFromTheEndOn"),
                arguments(BrokenDeadlines.WaitsADayLess.class, "atLeastSoLongPasses"));
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

    @Test
    void areAllBrokenHere() {
        Set<String> broken = new TreeSet<>();
        broken().forEach(arguments ->
                broken.add(((Class<?>) arguments.get()[0]).getSuperclass().getSimpleName() + "."
                        + arguments.get()[1]));
        Set<String> laws = new TreeSet<>();
        for (Class<?> type : List.of(
                WorkdayLaws.class,
                WorkingTimeLaws.class,
                DeadlineLaws.class,
                ClockReadingLaws.class,
                ReprojectionLaws.class,
                WaitingLaws.class)) {
            LawRun.laws(type).forEach(law -> laws.add(type.getSimpleName() + "." + law.getName()));
        }
        assertThat(broken).isEqualTo(laws);
    }
}
