package org.wangge.core.procedure;

import org.jspecify.annotations.Nullable;
import org.wangge.core.explain.Kebab;
import org.wangge.core.explain.ShortText;

/**
 * The id of a state of a procedure, chosen by the pack. Immutable.
 */
public final class StateId extends ShortText implements Comparable<StateId> {

    /**
     * Keeps the id.
     *
     * @param value the id, kebab-case
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public StateId(String value) {
        super(value);
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StateId id && isSame(id);
    }

    @Override
    public int compareTo(StateId other) {
        return value().compareTo(other.value());
    }
}
