package org.wangge.core.procedure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.core.GridStyle;
import org.wangge.core.deadline.CountingRule;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.DecisionTable;

/**
 * The rule of a clock (时限规则): which limit applies to which case, how it is counted, what a move does to it, whether it
 * can be extended, and when it warns.
 *
 * <p>A clock is either a time limit (at most) or a waiting period (at least, such as seven working days of public
 * notice). Immutable.
 */
@Value.Immutable
@GridStyle
public interface ClockRule {

    /**
     * The rule that sets the clock; its id is the id of the clock.
     *
     * @return the full name
     */
    RuleId rule();

    /**
     * The name of the clock.
     *
     * @return the title
     */
    Text title();

    /**
     * The limits, by what they apply to.
     *
     * @return the table
     */
    DecisionTable<ClockTerm> table();

    /**
     * How the time is counted.
     *
     * @return the counting rule
     */
    CountingRule counting();

    /**
     * Whether it is a waiting period: the step that waits for it is refused before it ends.
     *
     * @return true for a waiting period, false for a time limit
     */
    @Value.Default
    default boolean isWaitingPeriod() {
        return false;
    }

    /**
     * What happens when the competent level or the holding unit changes.
     *
     * @return {@link OnMove#KEEP} unless set
     */
    @Value.Default
    default OnMove onMove() {
        return OnMove.KEEP;
    }

    /**
     * How the clock may be extended.
     *
     * @return the policy, or empty if it may not
     */
    Optional<ExtensionPolicy> extension();

    /**
     * The shares of the budget at which the clock warns, such as 0.5 and 0.8.
     *
     * @return shares between 0 and 1, both excluded, ascending
     */
    List<BigDecimal> warnAt();

    /**
     * What the clock rests on.
     *
     * @return the basis
     */
    Basis basis();

    /**
     * The id of the clock.
     *
     * @return the id of its rule, without the pack
     */
    @Value.Lazy
    default ClockId id() {
        return ClockId.of(rule().id());
    }

    /**
     * Whether some row lets the command set the limit.
     *
     * @return true if commands that start the clock may bring the field {@code limit}
     */
    @Value.Derived
    default boolean takesCommandLimit() {
        return table().rows().stream()
                .anyMatch(row -> row.result().fromCommand().isPresent());
    }

    /** Checks that the shares can be reached and rise. */
    @Value.Check
    default void check() {
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal share : warnAt()) {
            if (share.compareTo(before) <= 0 || share.compareTo(BigDecimal.ONE) >= 0) {
                throw new IllegalArgumentException(
                        "Clock '" + rule() + "' warns at shares that rise between 0 and 1, got " + warnAt());
            }
            before = share;
        }
    }

    /**
     * Begins a clock rule.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a clock rule. */
    class Builder extends ImmutableClockRule.Builder {
        Builder() {}
    }
}
