package org.wangge.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.core.GridStyle;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;

/**
 * A score item (计分项): an indicator, how many points it can give, and how.
 *
 * <p>Example: 按期结案率, 40 points, in proportion. Immutable.
 */
@Value.Immutable
@GridStyle
public interface ScoreItem {

    /**
     * The rule.
     *
     * @return its full name
     */
    RuleId id();

    /**
     * The name for readers.
     *
     * @return the title
     */
    Text title();

    /**
     * The most points that the item can give: its weight (分值、权重).
     *
     * @return the points, 0 or more
     */
    BigDecimal maximum();

    /**
     * What is measured.
     *
     * @return the indicator
     */
    Indicator indicator();

    /**
     * How its value becomes points.
     *
     * @return the method
     */
    ScoringMethod method();

    /**
     * For whom a case counts in this item, where that differs from the policy: a leader who is scored for handling may
     * have one item for what the leader reported.
     *
     * @return the attribution; empty for that of the policy's subjects
     */
    Optional<Attribution> attribution();

    /**
     * What the item rests on.
     *
     * @return clauses or a choice
     */
    Basis basis();

    /**
     * Checks the item when it is built.
     *
     * @throws InvalidScoringException with all problems if the maximum is negative, or the method does not go with the
     *     indicator or the maximum
     */
    @Value.Check
    default void check() {
        List<Message> problems = new ArrayList<>(method().problems(id(), indicator(), maximum()));
        if (maximum().signum() < 0) {
            problems.add(Message.of(ScoringMessage.MAXIMUM_NEGATIVE, "rule", id(), "maximum", Plain.number(maximum())));
        }
        InvalidScoringException.throwIfAny(problems);
    }

    /**
     * The canonical form, without titles and without the wording of choices.
     *
     * @return one line
     */
    default String canonicalText() {
        String as = attribution().map(Plain::word).orElse("subject");
        return "item " + id() + " max " + Plain.number(maximum()) + " as " + as + " by " + method().canonicalText()
                + " of " + indicator().canonicalText() + " " + Plain.basis(basis());
    }

    /**
     * An item to be filled.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoreItem}; used by one thread. */
    class Builder extends ImmutableScoreItem.Builder {
        Builder() {}
    }
}
