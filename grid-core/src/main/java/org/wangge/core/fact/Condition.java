package org.wangge.core.fact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A condition: a typed tree over facts that holds or does not.
 *
 * <p>A fact that is not set satisfies no constraint, unless its declaration says what unset means. The text form of a
 * condition
 * is the canonical text of the tree. Immutable.
 */
public sealed interface Condition permits Condition.All, Condition.Any, Condition.Not, Match {

    /** The condition that always holds. */
    Condition ALWAYS = Match.ANYTHING;

    /**
     * Whether the condition holds.
     *
     * @param facts the facts to look at
     * @return true if it holds
     */
    boolean holds(Facts facts);

    /**
     * The facts at which the condition looks.
     *
     * @return their names
     */
    Set<FactId> asks();

    /**
     * All of several conditions hold.
     *
     * @param parts the conditions
     */
    record All(List<Condition> parts) implements Condition {
        /** {@inheritDoc} */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Facts facts) {
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).holds(facts)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Set<FactId> asks() {
            return asked(parts);
        }

        @Override
        public String toString() {
            return "all(" + joined(parts) + ")";
        }
    }

    /**
     * At least one of several conditions holds.
     *
     * @param parts the conditions
     */
    record Any(List<Condition> parts) implements Condition {
        /** {@inheritDoc} */
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Facts facts) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).holds(facts)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Set<FactId> asks() {
            return asked(parts);
        }

        @Override
        public String toString() {
            return "any(" + joined(parts) + ")";
        }
    }

    /**
     * A condition does not hold.
     *
     * @param part the condition
     */
    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return !part.holds(facts);
        }

        @Override
        public Set<FactId> asks() {
            return part.asks();
        }

        @Override
        public String toString() {
            return "not(" + part + ")";
        }
    }

    private static Set<FactId> asked(List<Condition> parts) {
        return parts.stream().flatMap(part -> part.asks().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static String joined(List<Condition> parts) {
        return parts.stream().map(Condition::toString).collect(Collectors.joining(", "));
    }
}
