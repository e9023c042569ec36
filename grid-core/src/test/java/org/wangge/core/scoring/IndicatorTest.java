package org.wangge.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.Interval;

class IndicatorTest {

    private static IndicatorValue valueOf(Indicator indicator, int above, int below) {
        List<Count> counts = indicator.formula().counts();
        return new IndicatorValue(
                indicator,
                List.of(
                        new Measured(counts.get(0), Collections.nCopies(above, "c")),
                        new Measured(counts.get(1), Collections.nCopies(below, "c"))));
    }

    @Test
    void keepsTheFractionAndRoundsOnce() {
        IndicatorValue value = valueOf(Town.onTimeRate(ZeroDenominator.ZERO), 42, 45);

        assertThat(value.exact()).contains(Fraction.of(42, 45));
        assertThat(value.rounded()).contains(Town.number("0.9333"));
    }

    @Test
    void roundsAsDeclared() {
        Indicator cutOff = Indicators.onTimeClosingRate(ZeroDenominator.ZERO, Rounding.of(2, RoundingMode.DOWN));

        assertThat(valueOf(cutOff, 2, 3).rounded()).contains(Town.number("0.66"));
    }

    @Nested
    class OfNothing {

        @Test
        void isNotApplicableIfDeclaredSo() {
            IndicatorValue value = valueOf(Town.onTimeRate(ZeroDenominator.NOT_APPLICABLE), 0, 0);

            assertThat(value.exact()).isEmpty();
            assertThat(value.rounded()).isEmpty();
            assertThat(value.isOfNothing()).isTrue();
        }

        @Test
        void isZeroIfDeclaredSo() {
            assertThat(valueOf(Town.onTimeRate(ZeroDenominator.ZERO), 0, 0).rounded())
                    .contains(Town.number("0.0000"));
        }

        @Test
        void isFullIfDeclaredSo() {
            assertThat(valueOf(Town.onTimeRate(ZeroDenominator.FULL), 0, 0).rounded())
                    .contains(Town.number("1.0000"));
        }
    }

    @Nested
    class PossibleValues {

        @Test
        void endAtOneWhereTheNumeratorIsAPart() {
            assertThat(Ratio.of(Measure.CASES_CLOSED_ON_TIME, Measure.CASES_DUE_TO_CLOSE, ZeroDenominator.ZERO)
                            .possibleValues())
                    .isEqualTo(Interval.parse("[0, 1]"));
        }

        @Test
        void areOpenWhereItIsNone() {
            assertThat(Ratio.of(Measure.CASES_FILED, Measure.CASES_REPORTED, ZeroDenominator.ZERO)
                            .possibleValues())
                    .isEqualTo(Interval.parse("[0, *)"));
            assertThat(new Ratio(
                                    Count.of(Measure.CASES_CLOSED),
                                    Count.of(Measure.CASES_DUE_TO_CLOSE, "noise"),
                                    ZeroDenominator.ZERO)
                            .possibleValues())
                    .isEqualTo(Interval.parse("[0, *)"));
        }

        @Test
        void lookAtCategoriesToo() {
            Count noise = Count.of(Measure.CASES_CLOSED, "noise");

            assertThat(noise.isPartOf(Count.of(Measure.CASES_DUE_TO_CLOSE))).isTrue();
            assertThat(noise.isPartOf(Count.of(Measure.CASES_DUE_TO_CLOSE, "noise", "sanitation")))
                    .isTrue();
            assertThat(noise.isPartOf(Count.of(Measure.CASES_DUE_TO_CLOSE, "sanitation")))
                    .isFalse();
        }
    }

    @Test
    void hasACanonicalTextWithoutTitles() {
        Count b = Count.of(Measure.CASES_CLOSED, "noise", "dust", "noise");
        Indicator mine = Indicator.rate(
                "mine",
                Text.of("甲"),
                new Ratio(b, Count.of(Measure.CASES_FILED), ZeroDenominator.FULL),
                Rounding.halfUp(3));

        assertThat(mine.canonicalText())
                .isEqualTo("indicator mine = ratio(closed{dust,noise} / filed, zero=full) round 3 half-up");
        assertThat(Indicators.casesOverdue().canonicalText())
                .isEqualTo("indicator cases-overdue = overdue round 0 unnecessary");
    }

    @Test
    void findsTheStandardOnes() {
        assertThat(Indicators.rateNames()).contains("on-time-closing-rate", "closing-rate", "rework-rate");
        assertThat(Indicators.countNames()).contains("cases-overdue", "cases-reported");
        assertThat(Indicators.rateNames())
                .allSatisfy(name -> assertThat(Indicators.findRate(name, ZeroDenominator.ZERO, Rounding.halfUp(4)))
                        .hasValueSatisfying(
                                indicator -> assertThat(indicator.id()).isEqualTo(name)));
        assertThat(Indicators.countNames())
                .allSatisfy(name -> assertThat(Indicators.findCount(name)).isPresent());
        assertThat(Indicators.findCount("closing-rate")).isEmpty();
        assertThat(Indicators.findRate("cases-overdue", ZeroDenominator.ZERO, Rounding.halfUp(4)))
                .isEmpty();
    }

    @Test
    void refusesWhatCannotBeWrittenOrRounded() {
        Ratio ratio = Ratio.of(Measure.CASES_CLOSED, Measure.CASES_FILED, ZeroDenominator.ZERO);
        Rounding none = Rounding.of(4, RoundingMode.UNNECESSARY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.rate("Closing Rate", Text.of("结案率"), ratio, Rounding.halfUp(4)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.rate("closing-rate", Text.of("结案率"), ratio, none));
        assertThatIllegalArgumentException().isThrownBy(() -> Count.of(Measure.CASES_CLOSED, "a,b"));
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.halfUp(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(1, 0));
    }

    @Test
    void refusesCountsOfAnotherFormula() {
        Indicator rate = Town.onTimeRate(ZeroDenominator.ZERO);
        Measured other = new Measured(Count.of(Measure.CASES_FILED), List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> new IndicatorValue(rate, List.of(other)));
    }
}
