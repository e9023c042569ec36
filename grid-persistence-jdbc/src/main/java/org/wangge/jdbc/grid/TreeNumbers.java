package org.wangge.jdbc.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridCode;

/**
 * Numbers for the grids of a list, such that everything below a grid lies between the first and the last number of the
 * grid. So a query finds a whole town by one range.
 */
final class TreeNumbers {

    private final Map<GridCode, List<GridCode>> children = new HashMap<>();
    private final Map<GridCode, Integer> first = new HashMap<>();
    private final Map<GridCode, Integer> last = new HashMap<>();
    private int next;

    TreeNumbers(Collection<Grid> grids) {
        Set<GridCode> known = new HashSet<>();
        grids.forEach(grid -> known.add(grid.code()));
        List<GridCode> roots = new ArrayList<>();
        for (Grid grid : grids) {
            grid.parent()
                    .filter(known::contains)
                    .ifPresentOrElse(
                            parent -> children.computeIfAbsent(parent, none -> new ArrayList<>())
                                    .add(grid.code()),
                            () -> roots.add(grid.code()));
        }
        roots.forEach(this::number);
        // grids in a circle hang from no root; each stands for itself
        known.stream().filter(code -> !first.containsKey(code)).sorted().forEach(this::number);
    }

    int first(GridCode code) {
        return first.getOrDefault(code, 0);
    }

    int last(GridCode code) {
        return last.getOrDefault(code, 0);
    }

    /** Without recursion, since a tree of grids that somebody made up may be deep. */
    private void number(GridCode root) {
        Deque<GridCode> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            GridCode code = open.peek();
            if (first.putIfAbsent(code, next) == null) {
                next++;
                children.getOrDefault(code, List.of()).stream()
                        .filter(child -> !first.containsKey(child))
                        .forEach(open::push);
            } else {
                last.putIfAbsent(open.pop(), next - 1);
            }
        }
    }
}
