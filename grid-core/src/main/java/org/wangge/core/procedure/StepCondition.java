package org.wangge.core.procedure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wangge.core.fact.Condition;
import org.wangge.core.fact.Constraint;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactMap;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Match;

/**
 * The condition of a step laid out flat: tests, each of which says which comes next if it is met, and which if not. It holds
 * exactly when the tree of which it is made does, and asks for facts in the same order; but going through a tree takes calls
 * that no compiler can resolve, and this is one loop.
 */
final class StepCondition {

    private static final Test HOLDS = Test.end();
    private static final Test FAILS = Test.end();

    private final Vocabulary vocabulary;
    private final FactMap<?> told;
    private final Test first;

    /**
     * Lays a condition out.
     *
     * @param condition the tree
     * @param vocabulary what unset facts mean
     * @param told the facts that a command may bring; no other is looked for in it
     */
    StepCondition(Condition condition, Vocabulary vocabulary, FactMap<?> told) {
        this.vocabulary = vocabulary;
        this.told = told;
        this.first = first(condition, HOLDS, FAILS);
    }

    /** The first test of a condition, after which it goes on with one of two others. */
    private Test first(Condition condition, Test then, Test otherwise) {
        if (condition instanceof Condition.All all) {
            return firstOfAll(all.parts(), then, otherwise);
        }
        if (condition instanceof Condition.Any any) {
            return firstOfAny(any.parts(), then, otherwise);
        }
        return condition instanceof Condition.Not not
                ? first(not.part(), otherwise, then)
                : firstOf((Match) condition, then, otherwise);
    }

    private Test firstOfAll(List<Condition> parts, Test then, Test otherwise) {
        Test next = then;
        for (Condition part : backwards(parts)) {
            next = first(part, next, otherwise);
        }
        return next;
    }

    private Test firstOfAny(List<Condition> parts, Test then, Test otherwise) {
        Test next = otherwise;
        for (Condition part : backwards(parts)) {
            next = first(part, then, next);
        }
        return next;
    }

    private Test firstOf(Match match, Test then, Test otherwise) {
        Test next = then;
        for (Map.Entry<FactId, Constraint> one : backwards(match.constraints().entrySet())) {
            next = test(one.getKey(), one.getValue(), next, otherwise);
        }
        return next;
    }

    private static <T> List<T> backwards(Collection<T> parts) {
        List<T> backwards = new ArrayList<>(parts);
        Collections.reverse(backwards);
        return backwards;
    }

    private Test test(FactId fact, Constraint constraint, Test then, Test otherwise) {
        FactValue whenUnset = vocabulary.whenUnsetOr(fact, FactValue.UNSET);
        if (constraint instanceof Constraint.OneOf one) {
            Iterator<FactValue> values = one.values().iterator();
            FactValue only = values.next();
            Constraint more = values.hasNext() ? constraint : null;
            return new Test(fact, told.has(fact), whenUnset, only, more, then, otherwise);
        }
        return new Test(fact, told.has(fact), whenUnset, FactValue.UNSET, constraint, then, otherwise);
    }

    /** Whether the condition holds of a command with sound fields and of a subject; what the command brings goes first. */
    boolean holds(Subject subject, ActionRequest request) {
        return first == HOLDS || ends(subject, request) == HOLDS;
    }

    private Test ends(Subject subject, ActionRequest request) {
        Test test = first;
        while (test.fact != null) {
            FactValue value = test.value(test.fact, subject, request);
            test = test.isMet(value) ? test.then : test.otherwise;
        }
        return test;
    }

    /**
     * Whether a fact has the first value that a constraint names, which most have alone, or another that it accepts. The two
     * ends of a condition ask for no fact.
     */
    private static final class Test {

        private final @Nullable FactId fact;
        private final boolean isTold;
        private final FactValue whenUnset;
        private final FactValue only;
        private final @Nullable Constraint more;
        private final Test then;
        private final Test otherwise;

        Test(
                FactId fact,
                boolean isTold,
                FactValue whenUnset,
                FactValue only,
                @Nullable Constraint more,
                Test then,
                Test otherwise) {
            this.fact = fact;
            this.isTold = isTold;
            this.whenUnset = whenUnset;
            this.only = only;
            this.more = more;
            this.then = then;
            this.otherwise = otherwise;
        }

        private Test() {
            this.fact = null;
            this.isTold = false;
            this.whenUnset = FactValue.UNSET;
            this.only = FactValue.UNSET;
            this.more = null;
            this.then = this;
            this.otherwise = this;
        }

        static Test end() {
            return new Test();
        }

        FactValue value(FactId name, Subject subject, ActionRequest request) {
            FactValue brought = isTold ? request.values().get(name) : null;
            if (brought != null) {
                return brought;
            }
            FactValue known = subject.facts().findOr(name, FactValue.UNSET);
            return known == FactValue.UNSET ? whenUnset : known;
        }

        boolean isMet(FactValue value) {
            return value != FactValue.UNSET
                    && (value == only || value.equals(only) || more != null && more.accepts(value));
        }
    }
}
