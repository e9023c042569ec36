package org.wangge.core.staff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.explain.TextIndex;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.GridTree;

/** The units of a region as of a day. Immutable and safe for any number of threads. */
public final class Units {

    /** A region without units. */
    public static final Units NONE = new Units(Map.of());

    private final Map<OrgUnitId, OrgUnit> byId;
    /** The same without their order, which is asked in every decision. */
    private final TextIndex<OrgUnitId, OrgUnit> index;

    private final Map<UnitTypeId, Map<GridCode, List<OrgUnit>>> byService = new HashMap<>();

    private Units(Map<OrgUnitId, OrgUnit> byId) {
        this.byId = byId;
        this.index = TextIndex.lasting(byId);
        byId.values()
                .forEach(unit -> byService
                        .computeIfAbsent(unit.type(), type -> new HashMap<>())
                        .computeIfAbsent(unit.serves(), grid -> new ArrayList<>(1))
                        .add(unit));
    }

    /**
     * The units of a region.
     *
     * @param units the units
     * @return the same, to be looked up
     * @throws IllegalArgumentException if two units have one id
     */
    public static Units of(Collection<OrgUnit> units) {
        Map<OrgUnitId, OrgUnit> byId = new LinkedHashMap<>();
        for (OrgUnit unit : units) {
            if (byId.put(unit.id(), unit) != null) {
                throw new IllegalArgumentException("Unit id '" + unit.id() + "' occurs twice");
            }
        }
        return new Units(Collections.unmodifiableMap(byId));
    }

    /**
     * All units, in the order in which they were given.
     *
     * @return the units
     */
    public Collection<OrgUnit> all() {
        return byId.values();
    }

    /**
     * Looks a unit up.
     *
     * @param id its id
     * @return the unit, or empty if there is none
     */
    public Optional<OrgUnit> find(OrgUnitId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Whether a unit is of a type and serves a place.
     *
     * @param id the id of the unit
     * @param type the type
     * @param location the code of the place
     * @param grids the tree
     * @return true if it is one of {@link #serving}
     */
    public boolean isServing(OrgUnitId id, UnitTypeId type, GridCode location, GridTree grids) {
        OrgUnit unit = index.find(id);
        return unit != null && unit.type().equals(type) && grids.isWithin(location, unit.serves());
    }

    /**
     * The units of a type that serve a place: the grid itself or one that contains it.
     *
     * @param type the type
     * @param location the code of the place
     * @param grids the tree
     * @return the serving units in the order in which they were given, possibly several or none
     */
    public List<OrgUnit> serving(UnitTypeId type, GridCode location, GridTree grids) {
        Map<GridCode, List<OrgUnit>> candidates = byService.getOrDefault(type, Map.of());
        List<OrgUnit> serving = new ArrayList<>(2);
        for (Grid grid : grids.chainOf(location)) {
            serving.addAll(candidates.getOrDefault(grid.code(), List.of()));
        }
        return serving.size() < 2
                ? List.copyOf(serving)
                : byId.values().stream().filter(serving::contains).toList();
    }
}
