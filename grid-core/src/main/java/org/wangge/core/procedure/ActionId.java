package org.wangge.core.procedure;

import org.jspecify.annotations.Nullable;
import org.wangge.core.explain.Kebab;
import org.wangge.core.explain.ShortText;

/**
 * The id of an action of a procedure, chosen by the pack; an {@link ActionKind} says what it means. Immutable.
 */
public final class ActionId extends ShortText implements Comparable<ActionId> {

    /**
     * Keeps the id.
     *
     * @param value the id, kebab-case
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public ActionId(String value) {
        super(value);
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActionId id && isSame(id);
    }

    @Override
    public int compareTo(ActionId other) {
        return value().compareTo(other.value());
    }
}
