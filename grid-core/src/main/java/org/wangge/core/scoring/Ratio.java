package org.wangge.core.scoring;

import java.util.List;
import org.wangge.core.fact.Interval;

/**
 * One count by another (比率), with a written meaning for a zero denominator.
 *
 * <p>Example: closed on time by due to close, 按期结案数 / 应结案数. Immutable.
 *
 * @param numerator the count above
 * @param denominator the count below
 * @param whenZero what the ratio means when the count below is 0
 */
public record Ratio(Count numerator, Count denominator, ZeroDenominator whenZero) implements Formula {

    private static final Interval UP_TO_ONE = Interval.parse("[0, 1]");
    private static final Interval UNBOUNDED = Interval.parse("[0, *)");

    /**
     * A ratio of two measures over all categories.
     *
     * @param numerator the measure above
     * @param denominator the measure below
     * @param whenZero what the ratio means when the count below is 0
     * @return the ratio
     */
    public static Ratio of(Measure numerator, Measure denominator, ZeroDenominator whenZero) {
        return new Ratio(Count.of(numerator), Count.of(denominator), whenZero);
    }

    @Override
    public List<Count> counts() {
        return List.of(numerator, denominator);
    }

    /**
     * The numbers that the ratio can take.
     *
     * @return {@code [0, 1]} if every case counted above is also counted below, else {@code [0, *)}
     */
    @Override
    public Interval possibleValues() {
        return numerator.isPartOf(denominator) ? UP_TO_ONE : UNBOUNDED;
    }

    @Override
    public String canonicalText() {
        return "ratio(" + numerator.canonicalText() + " / " + denominator.canonicalText() + ", zero="
                + Plain.word(whenZero) + ")";
    }
}
