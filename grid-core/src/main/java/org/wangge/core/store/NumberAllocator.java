package org.wangge.core.store;

import java.time.LocalDate;
import org.wangge.core.grid.RegionId;

/** The port that gives cases the numbers that people read. Gaps are allowed, repetitions are not. */
@FunctionalInterface
public interface NumberAllocator {

    /**
     * The next number.
     *
     * @param region the region
     * @param day the day on which the case is filed
     * @return a number that no other case of the region has
     */
    String next(RegionId region, LocalDate day);
}
