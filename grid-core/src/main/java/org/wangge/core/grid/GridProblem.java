package org.wangge.core.grid;

import org.wangge.core.explain.Message;

/**
 * A fault of a list of grids that keeps it from being a tree. Immutable.
 *
 * @param grid the code of the grid at fault
 * @param message what is wrong and what would be right
 */
public record GridProblem(GridCode grid, Message message) {}
