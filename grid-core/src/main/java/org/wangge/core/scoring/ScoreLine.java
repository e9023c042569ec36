package org.wangge.core.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.wangge.core.explain.Explanation;

/**
 * A line of a score sheet (计分明细): an item, what was measured, and the points.
 *
 * <p>Immutable.
 *
 * @param item the item
 * @param value the value of its indicator, with the cases
 * @param points the points, rounded as the policy declares; 0 for an item that is left out
 */
public record ScoreLine(ScoreItem item, IndicatorValue value, BigDecimal points) {

    static ScoreLine of(ScoringPolicy policy, ScoreItem item, IndicatorValue value) {
        BigDecimal points = value.rounded()
                .map(number -> item.method().points(number, item.maximum()))
                .orElse(policy.notApplicable() == NotApplicable.FULL_POINTS ? item.maximum() : BigDecimal.ZERO);
        return new ScoreLine(item, value, policy.rounding().round(points));
    }

    /**
     * Whether the item applies to the subject in the period.
     *
     * @return false if its indicator has no value
     */
    public boolean applies() {
        return value.rounded().isPresent();
    }

    /**
     * The points before they were rounded.
     *
     * @return the exact points; empty if the item does not apply
     */
    public Optional<BigDecimal> exactPoints() {
        return value.rounded().map(number -> item.method().points(number, item.maximum()));
    }

    /**
     * How the points came about: counts with cases, indicator, arithmetic, clauses and choices.
     *
     * @return the explanation
     */
    public Explanation explain() {
        return LineExplanation.of(this);
    }
}
