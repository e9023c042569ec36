package org.wangge.core.grid;

import org.wangge.core.explain.Kebab;

/**
 * The id of a grid level within a rule book, such as {@code village}. Immutable.
 *
 * @param value the id, kebab-case
 */
public record LevelId(String value) implements Comparable<LevelId> {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public LevelId {
        if (!Kebab.isId(value)) {
            throw new IllegalArgumentException(
                    "A level id is written in kebab-case such as 'village', got '" + value + "'");
        }
    }

    /**
     * Names a level.
     *
     * @param value the id
     * @return the id as a value
     * @throws IllegalArgumentException if the id has not the form above
     */
    public static LevelId of(String value) {
        return new LevelId(value);
    }

    // Written out: what records bring along costs several times as much, and decisions compare ids all the time.
    @Override
    public boolean equals(Object other) {
        return other instanceof LevelId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(LevelId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
