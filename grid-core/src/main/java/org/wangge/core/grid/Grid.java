package org.wangge.core.grid;

import java.util.Optional;

/**
 * A grid (网格): the governed unit of territory at any level. Immutable.
 *
 * @param code its code, unique in the region
 * @param level the level at which it lies
 * @param parent the grid that contains it; empty for a grid of the widest level
 * @param name its name for people
 */
public record Grid(GridCode code, LevelId level, Optional<GridCode> parent, String name) {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the name is blank or the grid is its own parent
     */
    public Grid {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Grid '" + code + "' needs a name");
        }
        if (parent.filter(code::equals).isPresent()) {
            throw new IllegalArgumentException("Grid '" + code + "' cannot be its own parent");
        }
    }

    /**
     * A grid of the widest level.
     *
     * @param code its code
     * @param level its level
     * @param name its name
     * @return the grid
     */
    public static Grid root(String code, String level, String name) {
        return new Grid(GridCode.of(code), LevelId.of(level), Optional.empty(), name);
    }

    /**
     * A grid within another one.
     *
     * @param code its code
     * @param level its level
     * @param parent the code of the grid that contains it
     * @param name its name
     * @return the grid
     */
    public static Grid within(String code, String level, String parent, String name) {
        return new Grid(GridCode.of(code), LevelId.of(level), Optional.of(GridCode.of(parent)), name);
    }
}
