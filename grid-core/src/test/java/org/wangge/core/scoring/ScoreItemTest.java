package org.wangge.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.core.scoring.Town.item;
import static org.wangge.core.scoring.Town.number;
import static org.wangge.core.scoring.Town.problemsOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.core.explain.Message;
import org.wangge.core.scoring.Bands.Band;

class ScoreItemTest {

    private static final Indicator RATE = Town.onTimeRate(ZeroDenominator.NOT_APPLICABLE);
    private static final Indicator OVERDUE = Indicators.casesOverdue();

    @Nested
    class InProportion {

        @ParameterizedTest
        @CsvSource({
            "HIGHER_IS_BETTER, 0.9333, 37.332",
            "HIGHER_IS_BETTER, 0, 0",
            "HIGHER_IS_BETTER, 1, 40",
            "HIGHER_IS_BETTER, 1.5, 40",
            "LOWER_IS_BETTER, 0.05, 38",
            "LOWER_IS_BETTER, 1.5, 0"
        })
        void multipliesTheRateByTheMaximum(Direction direction, String rate, String points) {
            assertThat(Proportional.of(direction).points(number(rate), number("40")))
                    .isEqualByComparingTo(points);
        }

        @Test
        void refusesACount() {
            List<Message> problems =
                    problemsOf(() -> item("overdue", "40", OVERDUE, Proportional.of(Direction.LOWER_IS_BETTER)));

            assertThat(problems).extracting(Message::code).containsExactly(ScoringMessage.PROPORTION_OF_COUNT);
            assertThat(problems.get(0).attributes()).containsEntry("indicator", "cases-overdue");
        }
    }

    @Nested
    class ByBands {

        @ParameterizedTest
        @CsvSource({"0, 0", "0.8999, 0", "0.9, 30", "0.9499, 30", "0.95, 40", "1, 40"})
        void givesThePointsOfTheBand(String rate, String points) {
            Bands bands = Bands.of(Band.of("[0.95, 1]", 40), Band.of("[0, 0.9)", 0), Band.of("[0.9, 0.95)", 30));

            assertThat(bands.points(number(rate), number("40"))).isEqualByComparingTo(points);
        }

        @Test
        @DisplayName("立案数 0–50、51–100、更多：整数之间没有空档")
        void takesWholeNumbersForCounts() {
            ScoreItem filed = item(
                    "filed",
                    "100",
                    Indicators.counting(Measure.CASES_FILED),
                    Bands.of(Band.of("[0, 50]", 100), Band.of("[51, 100]", 90), Band.of("[101, *)", 75)));

            assertThat(filed.method().points(number("51"), filed.maximum())).isEqualByComparingTo("90");
        }

        @Test
        void refusesAGapWithTheFirstNumberInIt() {
            List<Message> problems = problemsOf(() -> item(
                    "filed",
                    "100",
                    Indicators.counting(Measure.CASES_FILED),
                    Bands.of(Band.of("[0, 50]", 100), Band.of("(51, *)", 75))));

            assertThat(problems).extracting(Message::code).containsExactly(ScoringMessage.BANDS_LEAVE_GAP);
            assertThat(problems.get(0).attributes())
                    .containsAllEntriesOf(Map.of("number", "51", "rule", Town.rule("filed")));
        }

        @Test
        void refusesAGapBetweenRates() {
            List<Message> problems = problemsOf(
                    () -> item("rate", "40", RATE, Bands.of(Band.of("[0, 0.94]", 0), Band.of("[0.95, 1]", 40))));

            assertThat(problems).extracting(Message::code).containsExactly(ScoringMessage.BANDS_LEAVE_GAP);
            assertThat(problems.get(0).attributes()).containsEntry("number", "0.945");
        }

        @Test
        @DisplayName("101–200 与 200 以上：200 归两档")
        void refusesAnOverlap() {
            List<Message> problems = problemsOf(
                    () -> item("overdue", "40", OVERDUE, Bands.of(Band.of("[0, 200]", 40), Band.of("[200, *)", 0))));

            assertThat(problems).extracting(Message::code).containsExactly(ScoringMessage.BANDS_OVERLAP);
            assertThat(problems.get(0).attributes()).containsEntry("number", "200");
        }

        @Test
        void refusesBandsThatEndBelowTheIndicator() {
            List<Message> problems = problemsOf(() -> item(
                    "filing",
                    "40",
                    Indicators.findRate("filing-rate", ZeroDenominator.FULL, Rounding.halfUp(4))
                            .orElseThrow(),
                    Bands.of(Band.of("[0, 1]", 40))));

            assertThat(problems).extracting(Message::code).containsExactly(ScoringMessage.BANDS_LEAVE_GAP);
            assertThat(problems.get(0).attributes()).containsEntry("number", "2");
        }

        @Test
        void refusesPointsOutOfRangeTogetherWithEverythingElse() {
            List<Message> problems = problemsOf(() -> item(
                    "overdue",
                    "40",
                    OVERDUE,
                    Bands.of(Band.of("[0, 3]", 41), Band.of("[5, 9]", -1), Band.of("[9, *)", 0))));

            assertThat(problems)
                    .extracting(Message::code)
                    .containsExactly(
                            ScoringMessage.BAND_POINTS_OUT_OF_RANGE,
                            ScoringMessage.BAND_POINTS_OUT_OF_RANGE,
                            ScoringMessage.BANDS_LEAVE_GAP,
                            ScoringMessage.BANDS_OVERLAP);
        }

        @Test
        void refusesNoBands() {
            assertThatIllegalArgumentException().isThrownBy(Bands::of);
        }
    }

    @Nested
    class ByDeduction {

        @ParameterizedTest
        @CsvSource({"0, 20", "3, 14", "10, 0", "11, 0"})
        void takesPointsDownToTheFloor(String overdue, String points) {
            assertThat(Deduction.of(number("2")).points(number(overdue), number("20")))
                    .isEqualByComparingTo(points);
        }

        @Test
        void mayTakeFromTheBase() {
            Deduction fromBase = Deduction.of(number("2.5"), number("-10"));

            assertThat(fromBase.points(number("3"), number("0"))).isEqualByComparingTo("-7.5");
            assertThat(fromBase.points(number("9"), number("0"))).isEqualByComparingTo("-10");
        }

        @Test
        void refusesToGiveAndToStopAboveTheMaximum() {
            assertThat(problemsOf(() -> item("overdue", "20", OVERDUE, Deduction.of(number("0"), number("21")))))
                    .extracting(Message::code)
                    .containsExactly(ScoringMessage.DEDUCTION_NOT_POSITIVE, ScoringMessage.FLOOR_ABOVE_MAXIMUM);
        }
    }

    @Test
    void refusesANegativeMaximum() {
        assertThat(problemsOf(() -> item("rate", "-1", RATE, Proportional.of(Direction.HIGHER_IS_BETTER))))
                .extracting(Message::code)
                .containsExactly(ScoringMessage.MAXIMUM_NEGATIVE);
    }

    @Test
    void hasACanonicalTextThatIgnoresSpelling() {
        ScoreItem first = item("overdue", "40", OVERDUE, Bands.of(Band.of("[0, 3]", 40), Band.of("(3, *)", 0)));
        ScoreItem second = item("overdue", "40.00", OVERDUE, Bands.of(Band.of("(3.0, *)", 0), Band.of("[0,3]", 40)));

        assertThat(first.canonicalText())
                .isEqualTo(second.canonicalText())
                .isEqualTo("item quickstart-town#overdue max 40 as subject by bands [0, 3] 40; (3, *) 0"
                        + " of indicator cases-overdue = overdue round 0 unnecessary cites [] choice");
    }
}
