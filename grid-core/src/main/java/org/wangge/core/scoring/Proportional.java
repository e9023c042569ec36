package org.wangge.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.RuleId;

/**
 * Points in proportion to a rate (按比例计分): rate × maximum, or (1 − rate) × maximum for a rate that should be low.
 *
 * <p>An on-time closing rate of 0.9333 gives 37.332 of 40 points, before rounding. A rate above 1 counts as 1. Immutable.
 *
 * @param direction which end of the rate is the good one
 */
public record Proportional(Direction direction) implements ScoringMethod {

    /**
     * Points in proportion.
     *
     * @param direction which end of the rate is the good one
     * @return the method
     */
    public static Proportional of(Direction direction) {
        return new Proportional(direction);
    }

    @Override
    public BigDecimal points(BigDecimal value, BigDecimal maximum) {
        BigDecimal rate = value.min(BigDecimal.ONE);
        BigDecimal share = direction == Direction.HIGHER_IS_BETTER ? rate : BigDecimal.ONE.subtract(rate);
        return share.multiply(maximum);
    }

    @Override
    public List<Message> problems(RuleId item, Indicator indicator, BigDecimal maximum) {
        return indicator.isRate()
                ? List.of()
                : List.of(Message.of(ScoringMessage.PROPORTION_OF_COUNT, "rule", item, "indicator", indicator.id()));
    }

    @Override
    public Message arithmetic(BigDecimal value, BigDecimal maximum) {
        return Message.of(
                direction == Direction.HIGHER_IS_BETTER
                        ? ScoringMessage.IN_PROPORTION
                        : ScoringMessage.IN_REVERSE_PROPORTION,
                "value",
                value.min(BigDecimal.ONE).toPlainString(),
                "maximum",
                Plain.number(maximum),
                "points",
                Plain.number(points(value, maximum)));
    }

    @Override
    public String canonicalText() {
        return "proportional " + Plain.word(direction);
    }
}
