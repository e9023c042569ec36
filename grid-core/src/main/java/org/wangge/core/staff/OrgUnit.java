package org.wangge.core.staff;

import org.wangge.core.grid.GridCode;

/**
 * A unit (部门、站所、委员会): an organisation that serves a grid, and can hold cases. Immutable.
 *
 * @param id its id, unique in the region
 * @param type its type in the rule book
 * @param serves the grid that it serves
 * @param name its name for people
 */
public record OrgUnit(OrgUnitId id, UnitTypeId type, GridCode serves, String name) {

    /**
     * A unit.
     *
     * @param id its id
     * @param type its type
     * @param serves the code of the grid that it serves
     * @param name its name
     * @return the unit
     */
    public static OrgUnit of(String id, String type, String serves, String name) {
        return new OrgUnit(OrgUnitId.of(id), UnitTypeId.of(type), GridCode.of(serves), name);
    }
}
