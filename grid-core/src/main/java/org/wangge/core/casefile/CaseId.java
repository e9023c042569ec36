package org.wangge.core.casefile;

import org.wangge.core.grid.RegionId;

/**
 * The id of a case: the region, and an id that the host chooses within it. The case number that people read is another
 * thing, see {@link CaseFile#number()}. Immutable.
 *
 * @param region the region
 * @param value the id within the region, 1 to 64 characters, opaque
 */
public record CaseId(RegionId region, String value) implements Comparable<CaseId> {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is blank or longer than 64 characters
     */
    public CaseId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("A case id has 1 to 64 characters, got '" + value + "'");
        }
    }

    /**
     * Names a case.
     *
     * @param region the id of the region
     * @param value the id within it
     * @return the case id
     */
    public static CaseId of(String region, String value) {
        return new CaseId(RegionId.of(region), value);
    }

    @Override
    public int compareTo(CaseId other) {
        int byRegion = region.compareTo(other.region);
        return byRegion != 0 ? byRegion : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return region + "/" + value;
    }
}
