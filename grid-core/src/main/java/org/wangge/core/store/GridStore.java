package org.wangge.core.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.RegionId;

/** The port for grids. A list of grids holds from a day on, until the next list. */
public interface GridStore {

    /**
     * Stores the grids of a region as they are from a day on. A list of the same day is replaced.
     *
     * @param region the region
     * @param fromInclusive the first day
     * @param grids all grids of the region
     */
    void save(RegionId region, LocalDate fromInclusive, Collection<Grid> grids);

    /**
     * The day since which the grids of a region are as they are on a day.
     *
     * @param region the region
     * @param day the day
     * @return the first day of the list that holds, or empty if none does yet
     */
    Optional<LocalDate> since(RegionId region, LocalDate day);

    /**
     * The grids of a region.
     *
     * @param region the region
     * @param since the first day of the list, as {@link #since} gives it
     * @return the grids in the order in which they were stored
     */
    List<Grid> list(RegionId region, LocalDate since);

    /**
     * A mark of the grids and units of a region, by which a node knows whether what it keeps of them in memory still
     * holds. It changes with every change of them that is stored by any node, and no mark comes twice for different
     * contents.
     *
     * @param region the region
     * @return the mark, or empty if the store cannot tell, so that nothing may be kept; empty unless overridden
     */
    default Optional<String> stamp(RegionId region) {
        return Optional.empty();
    }
}
