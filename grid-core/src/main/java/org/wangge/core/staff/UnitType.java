package org.wangge.core.staff;

import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;
import org.wangge.core.grid.LevelId;

/**
 * A type of unit that a rule book knows, such as the departments of a town, and the level of grids that it serves.
 * Immutable.
 *
 * @param rule the rule that sets the type; its id is the id of the type
 * @param kind what kind of organisation it is
 * @param serves the level of the grids that such a unit serves
 * @param title the name of the type
 * @param basis what it rests on
 */
public record UnitType(RuleId rule, UnitKind kind, LevelId serves, Text title, Basis basis) {

    /**
     * The id of the type.
     *
     * @return the id of its rule, without the pack
     */
    public UnitTypeId id() {
        return UnitTypeId.of(rule.id());
    }
}
