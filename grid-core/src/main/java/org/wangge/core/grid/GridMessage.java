package org.wangge.core.grid;

import org.wangge.core.explain.MessageCode;

/** The codes of the faults of a list of grids. */
public enum GridMessage implements MessageCode {
    /** Two grids have one code. Attributes: grid. */
    GRID_CODE_TWICE,
    /** The level is not one of the rule book. Attributes: grid, level, levels. */
    GRID_LEVEL_UNKNOWN,
    /** The parent is not among the grids. Attributes: grid, parent. */
    GRID_PARENT_UNKNOWN,
    /** A grid that is not of the widest level has no parent. Attributes: grid, level. */
    GRID_PARENT_MISSING,
    /** The parent lies at the same or a narrower level. Attributes: grid, level, parent, parentLevel. */
    GRID_PARENT_NOT_ABOVE;

    @Override
    public String bundle() {
        return "org.wangge.core.grid.messages";
    }
}
