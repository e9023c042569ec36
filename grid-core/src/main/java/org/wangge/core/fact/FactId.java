package org.wangge.core.fact;

import org.wangge.core.explain.Kebab;

/**
 * The name of a fact, such as {@code scope} or {@code competent-level}. Immutable.
 *
 * @param value the name, kebab-case
 */
public record FactId(String value) implements Comparable<FactId> {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the name is not kebab-case
     */
    public FactId {
        if (!Kebab.isName(value)) {
            throw new IllegalArgumentException(
                    "A fact is named in kebab-case such as 'competent-level', got '" + value + "'");
        }
    }

    /**
     * Names a fact.
     *
     * @param value the name, kebab-case
     * @return the id
     */
    public static FactId of(String value) {
        return new FactId(value);
    }

    // Written out: what records bring along costs several times as much, and decisions compare ids all the time.
    @Override
    public boolean equals(Object other) {
        return other instanceof FactId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
