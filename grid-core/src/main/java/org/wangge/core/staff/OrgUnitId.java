package org.wangge.core.staff;

import org.jspecify.annotations.Nullable;
import org.wangge.core.explain.ShortText;

/**
 * The id of a unit (部门、站所、村委会) within its region. Immutable.
 */
public final class OrgUnitId extends ShortText implements Comparable<OrgUnitId> {

    /**
     * Keeps the id.
     *
     * @param value the id, 1 to 64 characters, opaque: nobody parses meaning out of it
     * @throws IllegalArgumentException if the id is blank or longer than 64 characters
     */
    public OrgUnitId(String value) {
        super(value);
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException(
                    "An unit id has 1 to 64 characters such as 'village-office/v01', got '" + value + "'");
        }
    }

    /**
     * Names an unit.
     *
     * @param value the id
     * @return the id as a value
     * @throws IllegalArgumentException if the id has not the form above
     */
    public static OrgUnitId of(String value) {
        return new OrgUnitId(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrgUnitId id && isSame(id);
    }

    @Override
    public int compareTo(OrgUnitId other) {
        return value().compareTo(other.value());
    }
}
