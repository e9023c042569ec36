package org.wangge.testkit.mutation;

import org.wangge.core.explain.RuleId;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.pack.Family;

/**
 * A rule book that differs from another one in one place (变异体). Immutable.
 *
 * @param mutation in which way it differs
 * @param family what the rule is: a transition or a clock
 * @param rule the rule that was changed; of a clock, the row
 * @param before what stood there
 * @param after what stands there now
 * @param book the changed book
 */
public record Mutant(Mutation mutation, Family family, RuleId rule, String before, String after, RuleBook book) {

    @Override
    public String toString() {
        return rule + " " + mutation + ": " + before + " -> " + after;
    }
}
