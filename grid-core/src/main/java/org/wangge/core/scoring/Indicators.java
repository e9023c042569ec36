package org.wangge.core.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wangge.core.explain.Text;

/**
 * The standard indicators (标准指标), after GB/T 30428.4.
 *
 * <p>Rates ask for the meaning of a zero denominator and for a rounding each time, because the standard leaves both
 * open. 结案率 here is that of a territory, 结案数 / 应结案数; some papers divide by 立案数 and declare their own ratio.
 */
public final class Indicators {

    private Indicators() {}

    private enum Rate {
        FILING_RATE("立案率", "filing rate", Measure.CASES_FILED, Measure.CASES_REPORTED),
        VALID_REPORT_RATE("有效上报率", "valid report rate", Measure.CASES_VALIDLY_REPORTED, Measure.CASES_REPORTED),
        HANDLING_RATE("处置率", "handling rate", Measure.CASES_HANDLED, Measure.CASES_DUE_TO_HANDLE),
        ON_TIME_HANDLING_RATE(
                "按期处置率", "on-time handling rate", Measure.CASES_HANDLED_ON_TIME, Measure.CASES_DUE_TO_HANDLE),
        CLOSING_RATE("结案率", "closing rate", Measure.CASES_CLOSED, Measure.CASES_DUE_TO_CLOSE),
        ON_TIME_CLOSING_RATE("按期结案率", "on-time closing rate", Measure.CASES_CLOSED_ON_TIME, Measure.CASES_DUE_TO_CLOSE),
        REWORK_RATE("返工率", "rework rate", Measure.CASES_REWORKED, Measure.CASES_HANDLED);

        private final String zh;
        private final String en;
        private final Measure numerator;
        private final Measure denominator;

        Rate(String zh, String en, Measure numerator, Measure denominator) {
            this.zh = zh;
            this.en = en;
            this.numerator = numerator;
            this.denominator = denominator;
        }

        String id() {
            return Plain.word(this);
        }

        Indicator with(ZeroDenominator whenZero, Rounding rounding) {
            return Indicator.rate(id(), Text.of(zh, en), Ratio.of(numerator, denominator, whenZero), rounding);
        }
    }

    /**
     * The names of the standard rates.
     *
     * @return for instance {@code on-time-closing-rate}
     */
    public static List<String> rateNames() {
        return Arrays.stream(Rate.values()).map(Rate::id).toList();
    }

    /**
     * The names of the standard counts: the measure, preceded by what is counted.
     *
     * @return for instance {@code cases-overdue}
     */
    public static List<String> countNames() {
        return Arrays.stream(Measure.values()).map(Plain::word).toList();
    }

    /**
     * Finds a standard rate.
     *
     * @param name one of {@link #rateNames}
     * @param whenZero what it means when the denominator is 0
     * @param rounding how its value is rounded
     * @return the indicator, or empty if there is none of that name
     */
    public static Optional<Indicator> findRate(String name, ZeroDenominator whenZero, Rounding rounding) {
        return Arrays.stream(Rate.values())
                .filter(rate -> rate.id().equals(name))
                .findFirst()
                .map(rate -> rate.with(whenZero, rounding));
    }

    /**
     * Finds a standard count.
     *
     * @param name one of {@link #countNames}
     * @return the indicator, or empty if there is none of that name
     */
    public static Optional<Indicator> findCount(String name) {
        return Arrays.stream(Measure.values())
                .filter(measure -> Plain.word(measure).equals(name))
                .findFirst()
                .map(Indicators::counting);
    }

    /**
     * The on-time closing rate (按期结案率): 按期结案数 / 应结案数.
     *
     * @param whenZero what it means when no case was due
     * @param rounding how its value is rounded
     * @return the indicator
     */
    public static Indicator onTimeClosingRate(ZeroDenominator whenZero, Rounding rounding) {
        return Rate.ON_TIME_CLOSING_RATE.with(whenZero, rounding);
    }

    /**
     * The closing rate (结案率): 结案数 / 应结案数.
     *
     * @param whenZero what it means when no case was due
     * @param rounding how its value is rounded
     * @return the indicator
     */
    public static Indicator closingRate(ZeroDenominator whenZero, Rounding rounding) {
        return Rate.CLOSING_RATE.with(whenZero, rounding);
    }

    /**
     * The rework rate (返工率): 返工案件数 / 处置数.
     *
     * @param whenZero what it means when no case was handled
     * @param rounding how its value is rounded
     * @return the indicator
     */
    public static Indicator reworkRate(ZeroDenominator whenZero, Rounding rounding) {
        return Rate.REWORK_RATE.with(whenZero, rounding);
    }

    /**
     * The number of overdue cases (超期数).
     *
     * @return the indicator
     */
    public static Indicator casesOverdue() {
        return counting(Measure.CASES_OVERDUE);
    }

    /**
     * The number of reported cases (上报数).
     *
     * @return the indicator
     */
    public static Indicator casesReported() {
        return counting(Measure.CASES_REPORTED);
    }

    /**
     * The indicator that counts by a measure over all categories.
     *
     * @param measure what is counted
     * @return the indicator, named after the measure
     */
    public static Indicator counting(Measure measure) {
        return Indicator.count(Plain.word(measure), measure.title(), Count.of(measure));
    }
}
