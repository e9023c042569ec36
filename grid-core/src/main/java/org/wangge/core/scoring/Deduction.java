package org.wangge.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.RuleId;

/**
 * Points by deduction (扣分): the maximum, less so many points for each unit of the value, down to a floor.
 *
 * <p>With 2 points an overdue case and a maximum of 20, three overdue cases leave 14 points, and eleven leave the floor
 * of 0. Where a paper deducts from a common base instead of a weight of the item's own, the maximum is 0 and the floor is
 * negative. Immutable.
 *
 * @param perUnit the points taken for each unit, above 0
 * @param floor the least points that the item can give
 */
public record Deduction(BigDecimal perUnit, BigDecimal floor) implements ScoringMethod {

    /**
     * A deduction that stops at 0.
     *
     * @param perUnit the points taken for each unit, above 0
     * @return the method
     */
    public static Deduction of(BigDecimal perUnit) {
        return new Deduction(perUnit, BigDecimal.ZERO);
    }

    /**
     * A deduction that stops at a floor.
     *
     * @param perUnit the points taken for each unit, above 0
     * @param floor the least points that the item can give, possibly negative
     * @return the method
     */
    public static Deduction of(BigDecimal perUnit, BigDecimal floor) {
        return new Deduction(perUnit, floor);
    }

    @Override
    public BigDecimal points(BigDecimal value, BigDecimal maximum) {
        return maximum.subtract(perUnit.multiply(value)).max(floor);
    }

    @Override
    public List<Message> problems(RuleId item, Indicator indicator, BigDecimal maximum) {
        List<Message> problems = new ArrayList<>();
        if (perUnit.signum() <= 0) {
            problems.add(
                    Message.of(ScoringMessage.DEDUCTION_NOT_POSITIVE, "rule", item, "points", Plain.number(perUnit)));
        }
        if (floor.compareTo(maximum) > 0) {
            problems.add(Message.of(
                    ScoringMessage.FLOOR_ABOVE_MAXIMUM,
                    "rule",
                    item,
                    "floor",
                    Plain.number(floor),
                    "maximum",
                    Plain.number(maximum)));
        }
        return List.copyOf(problems);
    }

    @Override
    public Message arithmetic(BigDecimal value, BigDecimal maximum) {
        return Message.of(
                ScoringMessage.DEDUCTED,
                "value",
                value.toPlainString(),
                "perUnit",
                Plain.number(perUnit),
                "maximum",
                Plain.number(maximum),
                "floor",
                Plain.number(floor),
                "points",
                Plain.number(points(value, maximum)));
    }

    @Override
    public String canonicalText() {
        return "deduction " + Plain.number(perUnit) + " per unit, floor " + Plain.number(floor);
    }
}
