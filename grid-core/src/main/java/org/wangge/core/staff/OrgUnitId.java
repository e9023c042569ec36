package org.wangge.core.staff;

/**
 * The id of a unit (部门、站所、村委会) within its region. Immutable.
 *
 * @param value the id, 1 to 64 characters, opaque: nobody parses meaning out of it
 */
public record OrgUnitId(String value) implements Comparable<OrgUnitId> {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is blank or longer than 64 characters
     */
    public OrgUnitId {
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

    // Written out: what records bring along costs several times as much, and decisions compare ids all the time.
    @Override
    public boolean equals(Object other) {
        return other instanceof OrgUnitId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(OrgUnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
