package org.wangge.core.procedure;

import java.util.regex.Pattern;

/**
 * The id of a clock of a procedure, such as {@code settle}. Immutable.
 *
 * @param value the id, kebab-case
 */
public record ClockId(String value) implements Comparable<ClockId> {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public ClockId {
        if (!KEBAB.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A clock id is written in kebab-case such as 'settle', got '" + value + "'");
        }
    }

    /**
     * Names a clock.
     *
     * @param value the id
     * @return the id as a value
     * @throws IllegalArgumentException if the id has not the form above
     */
    public static ClockId of(String value) {
        return new ClockId(value);
    }

    @Override
    public int compareTo(ClockId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
