package org.wangge.core.procedure;

import org.wangge.core.explain.Kebab;

/**
 * The id of an action of a procedure, chosen by the pack; an {@link ActionKind} says what it means. Immutable.
 *
 * @param value the id, kebab-case
 */
public record ActionId(String value) implements Comparable<ActionId> {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public ActionId {
        if (!Kebab.isId(value)) {
            throw new IllegalArgumentException(
                    "An action id is written in kebab-case such as 'dispatch-town', got '" + value + "'");
        }
    }

    /**
     * Names an action.
     *
     * @param value the id
     * @return the id as a value
     * @throws IllegalArgumentException if the id has not the form above
     */
    public static ActionId of(String value) {
        return new ActionId(value);
    }

    // Written out: what records bring along costs several times as much, and decisions compare ids all the time.
    @Override
    public boolean equals(Object other) {
        return other instanceof ActionId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(ActionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
