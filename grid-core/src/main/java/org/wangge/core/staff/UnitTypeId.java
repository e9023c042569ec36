package org.wangge.core.staff;

import org.wangge.core.explain.Kebab;

/**
 * The id of a type of unit within a rule book, such as {@code town-department}. Immutable.
 *
 * @param value the id, kebab-case
 */
public record UnitTypeId(String value) implements Comparable<UnitTypeId> {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public UnitTypeId {
        if (!Kebab.isId(value)) {
            throw new IllegalArgumentException(
                    "An unit type id is written in kebab-case such as 'town-department', got '" + value + "'");
        }
    }

    /**
     * Names an unit type.
     *
     * @param value the id
     * @return the id as a value
     * @throws IllegalArgumentException if the id has not the form above
     */
    public static UnitTypeId of(String value) {
        return new UnitTypeId(value);
    }

    // Written out: what records bring along costs several times as much, and decisions compare ids all the time.
    @Override
    public boolean equals(Object other) {
        return other instanceof UnitTypeId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(UnitTypeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
