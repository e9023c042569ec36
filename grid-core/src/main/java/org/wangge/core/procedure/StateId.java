package org.wangge.core.procedure;

import org.wangge.core.explain.Kebab;

/**
 * The id of a state of a procedure, chosen by the pack. Immutable.
 *
 * @param value the id, kebab-case
 */
public record StateId(String value) implements Comparable<StateId> {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public StateId {
        if (!Kebab.isId(value)) {
            throw new IllegalArgumentException(
                    "A state id is written in kebab-case such as 'handling', got '" + value + "'");
        }
    }

    /**
     * Names a state.
     *
     * @param value the id
     * @return the id as a value
     * @throws IllegalArgumentException if the id has not the form above
     */
    public static StateId of(String value) {
        return new StateId(value);
    }

    // Written out: what records bring along costs several times as much, and decisions compare ids all the time.
    @Override
    public boolean equals(Object other) {
        return other instanceof StateId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(StateId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
