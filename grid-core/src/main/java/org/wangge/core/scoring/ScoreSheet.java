package org.wangge.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.core.explain.Explanation;

/**
 * A score sheet (考核表、得分表) of one subject for one period, with everything from which its figures follow.
 *
 * <p>A sheet keeps the policy and, line by line, the counts with the ids of their cases; points, total and grade are
 * computed from these, so a stored sheet can be checked years later. Immutable.
 *
 * @param policy the policy by which it was made
 * @param subject who is scored
 * @param period the period
 * @param lines one line for each item of the policy, in that order
 */
public record ScoreSheet(ScoringPolicy policy, SubjectId subject, ScoringPeriod period, List<ScoreLine> lines) {

    /**
     * {@inheritDoc}
     *
     * @throws InvalidScoringException with {@link ScoringMessage#SHEET_DOES_NOT_ADD_UP} if the lines are not those that
     *     the policy gives for the measured counts
     */
    public ScoreSheet {
        lines = List.copyOf(lines);
        List<ScoreItem> items = lines.stream().map(ScoreLine::item).toList();
        if (!items.equals(policy.items())
                || lines.stream().anyMatch(line -> !line.equals(ScoreLine.of(policy, line.item(), line.value())))) {
            throw InvalidScoringException.of(
                    ScoringMessage.SHEET_DOES_NOT_ADD_UP, "rule", policy.id(), "subject", subject);
        }
    }

    /**
     * The total (总分): base and points, scaled up for items that do not apply if the policy says so, and never below 0.
     *
     * @return the total with the decimals of the policy; empty if no item with a weight applies and the policy scales up
     */
    public Optional<BigDecimal> total() {
        return hasTotal() ? Optional.of(unbounded().max(policy.rounding().round(BigDecimal.ZERO))) : Optional.empty();
    }

    private boolean hasTotal() {
        return !isScaledUp() || applicableWeight().signum() > 0;
    }

    /** The total before it is kept from falling below 0. */
    BigDecimal unbounded() {
        if (!isScaledUp()) {
            return policy.rounding().round(policy.base().add(pointsSum()));
        }
        // one division at the end, so that nothing is rounded twice
        BigDecimal applicable = applicableWeight();
        return policy.base()
                .multiply(applicable)
                .add(pointsSum().multiply(weight()))
                .divide(applicable, policy.rounding().scale(), policy.rounding().mode());
    }

    /** Whether items with a weight are left out. */
    boolean isScaledUp() {
        return policy.notApplicable() == NotApplicable.SCALE_UP
                && applicableWeight().compareTo(weight()) < 0;
    }

    BigDecimal pointsSum() {
        return sum(line -> line.points());
    }

    BigDecimal weight() {
        return sum(line -> line.item().maximum());
    }

    BigDecimal applicableWeight() {
        return sum(line -> line.applies() ? line.item().maximum() : BigDecimal.ZERO);
    }

    private BigDecimal sum(Function<ScoreLine, BigDecimal> part) {
        return lines.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The grade (等次) of the total.
     *
     * @return the grade; empty if there is no total, or the policy gives no grades
     */
    public Optional<Grade> grade() {
        return policy.grades().flatMap(scale -> total().map(scale::gradeOf));
    }

    /**
     * The whole sheet in words: each line, the total and the grade, with clauses and choices.
     *
     * @return the explanation
     */
    public Explanation explain() {
        return SheetExplanation.of(this);
    }
}
