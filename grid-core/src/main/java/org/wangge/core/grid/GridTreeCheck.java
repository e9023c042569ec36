package org.wangge.core.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wangge.core.explain.Message;

/** Finds every fault of a list of grids; ranks that fall strictly from child to parent leave no room for cycles. */
final class GridTreeCheck {

    private final Map<LevelId, GridLevel> levels;
    private final Map<GridCode, Grid> byCode = new LinkedHashMap<>();
    private final List<GridProblem> problems = new ArrayList<>();

    GridTreeCheck(Map<LevelId, GridLevel> levels, Collection<Grid> grids) {
        this.levels = levels;
        grids.forEach(grid -> byCode.putIfAbsent(grid.code(), grid));
        Set<GridCode> seen = new HashSet<>();
        for (Grid grid : grids) {
            if (!seen.add(grid.code())) {
                report(grid, GridMessage.GRID_CODE_TWICE);
            }
            checkPlace(grid);
        }
    }

    Map<GridCode, Grid> byCode() {
        return byCode;
    }

    List<GridProblem> problems() {
        return List.copyOf(problems);
    }

    private void checkPlace(Grid grid) {
        GridLevel level = levels.get(grid.level());
        if (level == null) {
            String known = levels.keySet().stream().map(LevelId::value).collect(Collectors.joining(", "));
            report(grid, GridMessage.GRID_LEVEL_UNKNOWN, "level", grid.level(), "levels", known);
        } else if (grid.parent().isPresent()) {
            checkParent(grid, level, grid.parent().get());
        } else if (levels.values().stream().anyMatch(other -> other.rank() < level.rank())) {
            report(grid, GridMessage.GRID_PARENT_MISSING, "level", grid.level());
        }
    }

    private void checkParent(Grid grid, GridLevel level, GridCode parentCode) {
        Grid parent = byCode.get(parentCode);
        if (parent == null) {
            report(grid, GridMessage.GRID_PARENT_UNKNOWN, "parent", parentCode);
            return;
        }
        GridLevel parentLevel = levels.get(parent.level());
        if (parentLevel != null && parentLevel.rank() >= level.rank()) {
            report(
                    grid,
                    GridMessage.GRID_PARENT_NOT_ABOVE,
                    "level",
                    grid.level(),
                    "parent",
                    parentCode,
                    "parentLevel",
                    parent.level());
        }
    }

    private void report(Grid grid, GridMessage code, Object... namesAndValues) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("grid", grid.code());
        attributes.putAll(Message.of(code, namesAndValues).attributes());
        problems.add(new GridProblem(grid.code(), new Message(code, attributes)));
    }
}
