package org.wangge.core.procedure;

import java.util.regex.Pattern;

/**
 * The id of an action of a procedure, chosen by the pack; an {@link ActionKind} says what it means. Immutable.
 *
 * @param value the id, kebab-case
 */
public record ActionId(String value) implements Comparable<ActionId> {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public ActionId {
        if (!KEBAB.matcher(value).matches()) {
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
    public int compareTo(ActionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
