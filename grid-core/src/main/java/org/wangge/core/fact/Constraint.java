package org.wangge.core.fact;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * What a rule asks of one fact: that it is one of some values, or that it lies in a range.
 *
 * <p>The closed set of forms is what makes overlaps and gaps of tables provable. Immutable.
 */
public sealed interface Constraint {

    /**
     * The fact has one of these values.
     *
     * @param values at least one value
     */
    record OneOf(Set<FactValue> values) implements Constraint {
        private static final Comparator<FactValue> BY_TEXT = Comparator.comparing(FactValue::toString);

        /**
         * {@inheritDoc}
         *
         * @throws IllegalArgumentException if there is no value
         */
        public OneOf {
            if (values.isEmpty()) {
                throw new IllegalArgumentException("A constraint names at least one value");
            }
            Set<FactValue> sorted = new TreeSet<>(BY_TEXT);
            sorted.addAll(values);
            values = Collections.unmodifiableSet(sorted);
        }

        @Override
        public boolean accepts(FactValue value) {
            return values.contains(value);
        }

        @Override
        public boolean isWithin(Constraint other) {
            for (FactValue value : values) {
                if (!other.accepts(value)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean overlaps(Constraint other) {
            for (FactValue value : values) {
                if (other.accepts(value)) {
                    return true;
                }
            }
            return false;
        }

        // Written out: large tables compare their cells all the time, and what records bring along starts slowly.
        @Override
        public boolean equals(Object other) {
            return other instanceof OneOf one && values.equals(one.values);
        }

        @Override
        public int hashCode() {
            return values.hashCode();
        }

        @Override
        public String toString() {
            StringJoiner joined = new StringJoiner(" | ");
            values.forEach(value -> joined.add(value.toString()));
            return joined.toString();
        }
    }

    /**
     * The fact is a number in a range.
     *
     * @param range the range
     */
    record Within(Interval range) implements Constraint {
        // Written out, as above.
        @Override
        public boolean equals(Object other) {
            return other instanceof Within within && range.equals(within.range);
        }

        @Override
        public int hashCode() {
            return range.hashCode();
        }

        @Override
        public boolean accepts(FactValue value) {
            return value instanceof FactValue.Numeric number && range.contains(number.value());
        }

        @Override
        public boolean isWithin(Constraint other) {
            return other instanceof Within wider
                    ? range.isWithin(wider.range)
                    : range.onlyNumber()
                            .map(FactValue::of)
                            .filter(other::accepts)
                            .isPresent();
        }

        @Override
        public boolean overlaps(Constraint other) {
            return other instanceof Within within ? range.overlaps(within.range) : other.overlaps(this);
        }

        @Override
        public String toString() {
            return range.toString();
        }
    }

    /**
     * Whether a value satisfies the constraint.
     *
     * @param value the value
     * @return true if it does
     */
    boolean accepts(FactValue value);

    /**
     * Whether every value that satisfies this constraint satisfies the other one.
     *
     * @param other the other constraint
     * @return true if this one is at least as narrow
     */
    boolean isWithin(Constraint other);

    /**
     * Whether some value satisfies both.
     *
     * @param other the other constraint
     * @return true if they overlap
     */
    boolean overlaps(Constraint other);

    /**
     * The fact has this value.
     *
     * @param value the value
     * @return the constraint
     */
    static Constraint is(FactValue value) {
        return new OneOf(Set.of(value));
    }
}
