package org.wangge.core.grid;

/**
 * The id of a region (区划): the partition of a deployment, usually a county, that the host chooses. Part of every key, so
 * that a deployment can be spread over a distributed database. Immutable.
 *
 * @param value the id, 1 to 64 characters, opaque: nobody parses meaning out of it
 */
public record RegionId(String value) implements Comparable<RegionId> {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is blank or longer than 64 characters
     */
    public RegionId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException(
                    "A region id has 1 to 64 characters such as '370321', got '" + value + "'");
        }
    }

    /**
     * Names a region.
     *
     * @param value the id
     * @return the id as a value
     * @throws IllegalArgumentException if the id has not the form above
     */
    public static RegionId of(String value) {
        return new RegionId(value);
    }

    @Override
    public int compareTo(RegionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
