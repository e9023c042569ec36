package org.wangge.core.staff;

import org.jspecify.annotations.Nullable;
import org.wangge.core.explain.Kebab;
import org.wangge.core.explain.ShortText;

/**
 * The id of a type of unit within a rule book, such as {@code town-department}. Immutable.
 */
public final class UnitTypeId extends ShortText implements Comparable<UnitTypeId> {

    /**
     * Keeps the id.
     *
     * @param value the id, kebab-case
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public UnitTypeId(String value) {
        super(value);
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitTypeId id && isSame(id);
    }

    @Override
    public int compareTo(UnitTypeId other) {
        return value().compareTo(other.value());
    }
}
