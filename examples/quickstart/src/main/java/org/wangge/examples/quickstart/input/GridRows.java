package org.wangge.examples.quickstart.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wangge.core.explain.Text;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.GridLevel;
import org.wangge.core.grid.LevelId;

/** Reads {@code grids.csv}. A grid whose parent is wrong is wrong itself, so what is left is a tree. */
final class GridRows {

    static final String FILE = "grids.csv";
    private static final List<String> COLUMNS = List.of("code", "level", "parent", "name");

    private final Map<String, Integer> ranks;
    private final Faults faults;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Grid> good = new LinkedHashMap<>();

    GridRows(Collection<GridLevel> levels, Faults faults) {
        this.ranks = levels.stream()
                .collect(Collectors.toMap(
                        level -> level.id().value(), GridLevel::rank, (a, b) -> a, LinkedHashMap::new));
        this.faults = faults;
    }

    /** Wider grids are read first, whatever the order of the rows, since a grid asks for its parent. */
    Map<String, Grid> read(java.nio.file.Path folder) {
        List<Row> rows = new ArrayList<>(CsvTable.rows(folder.resolve(FILE), COLUMNS, faults));
        rows.sort(java.util.Comparator.comparingInt(row -> ranks.getOrDefault(row.text("level"), 0)));
        rows.forEach(this::read);
        return good;
    }

    private void read(Row row) {
        RowCheck check = new RowCheck(row, faults);
        String code = check.unique("code", Text.of("网格编码", "a grid code"), lines);
        String level = check.oneOf("level", Text.of("层级", "a level"), ranks.keySet());
        String name = check.required("name", Text.of("名称", "a name"));
        Optional<String> parent = check.isGood() ? parent(check, level) : Optional.empty();
        if (check.isGood()) {
            good.put(code, new Grid(GridCode.of(code), LevelId.of(level), parent.map(GridCode::of), name));
        }
    }

    private Optional<String> parent(RowCheck check, String level) {
        if (rank(level)
                == ranks.values().stream().mapToInt(Integer::intValue).min().orElse(1)) {
            check.optional("parent")
                    .ifPresent(parent -> check.fault(
                            "parent",
                            InputCode.VALUE_SUPERFLUOUS,
                            "why",
                            Text.of("最高层级没有上级网格", "the widest level has no grid above")));
            return Optional.empty();
        }
        String parent = check.oneOf("parent", Text.of("上级网格编码", "the code of the grid above"), good.keySet());
        Grid above = good.get(parent);
        if (above != null && rank(above.level().value()) >= rank(level)) {
            check.fault("parent", InputCode.LEVEL_WRONG, "level", above.level(), "expected", widerThan(level));
        }
        return Optional.of(parent);
    }

    private int rank(String level) {
        return ranks.getOrDefault(level, 0);
    }

    private String widerThan(String level) {
        return ranks.keySet().stream().filter(id -> rank(id) < rank(level)).collect(Collectors.joining(" | "));
    }
}
