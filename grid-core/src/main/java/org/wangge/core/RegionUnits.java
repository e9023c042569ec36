package org.wangge.core;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.grid.RegionId;
import org.wangge.core.staff.Units;
import org.wangge.core.store.Stores;

/** The units that were read last, one list a region, for as long as the store says by its stamp that they still hold. */
final class RegionUnits {

    private record Read(String stamp, Units units) {}

    private final Stores stores;
    /** Replaced, never changed: threads that read the same units at the same time do no harm. */
    private volatile Map<RegionId, Read> last = Map.of();

    RegionUnits(Stores stores) {
        this.stores = stores;
    }

    Units of(RegionId region) {
        Optional<String> stamp = stores.grids().stamp(region);
        return Optional.ofNullable(last.get(region))
                .filter(read -> stamp.equals(Optional.of(read.stamp())))
                .map(Read::units)
                .orElseGet(() -> read(region, stamp));
    }

    private Units read(RegionId region, Optional<String> stamp) {
        Units units = Units.of(stores.staff().units(region));
        stamp.ifPresent(current -> remember(region, new Read(current, units)));
        return units;
    }

    private void remember(RegionId region, Read read) {
        Map<RegionId, Read> more = new HashMap<>(last);
        more.put(region, read);
        last = Map.copyOf(more);
    }
}
