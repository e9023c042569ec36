package org.wangge.core.store.memory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.wangge.core.grid.RegionId;
import org.wangge.core.store.NumberAllocator;

/** Case numbers such as {@code 2026-000123}, counted by region and year. A number is not given back. */
final class MemoryNumbers implements NumberAllocator {

    private static final int DIGITS = 6;

    private record Series(RegionId region, int year) {}

    private final Map<Series, Integer> last = new HashMap<>();

    @Override
    public synchronized String next(RegionId region, LocalDate day) {
        String count = Integer.toString(last.merge(new Series(region, day.getYear()), 1, Integer::sum));
        return day.getYear() + "-" + "0".repeat(Math.max(0, DIGITS - count.length())) + count;
    }
}
