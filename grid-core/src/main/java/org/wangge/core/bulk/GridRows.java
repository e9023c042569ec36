package org.wangge.core.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

/**
 * Reads rows of grids (网格行). A grid whose parent is wrong is wrong itself, so that what is left is a tree. Used once.
 */
public final class GridRows {

    private static final int LONGEST_NAME = 400;

    private final Map<String, Integer> ranks;
    private final int widest;
    private final List<ImportFault> faults = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, ReadRows.Good<Grid>> good = new LinkedHashMap<>();

    private GridRows(Collection<GridLevel> levels) {
        this.ranks = levels.stream()
                .collect(Collectors.toMap(
                        level -> level.id().value(), GridLevel::rank, (one, other) -> one, LinkedHashMap::new));
        this.widest = ranks.values().stream().mapToInt(Integer::intValue).min().orElse(1);
    }

    /**
     * Reads rows with the fields {@code code, level, parent, name}.
     *
     * @param levels the levels of the rule book
     * @param rows the rows, in any order
     * @return the grids, wider ones first, and what is wrong
     */
    public static ReadRows<Grid> read(Collection<GridLevel> levels, Collection<ImportRow> rows) {
        GridRows reader = new GridRows(levels);
        rows.stream()
                .sorted(Comparator.comparingInt(row -> reader.rank(row.text("level"))))
                .forEach(reader::read);
        return new ReadRows<>(List.copyOf(reader.good.values()), reader.faults);
    }

    private void read(ImportRow row) {
        RowCheck check = new RowCheck(row, faults);
        String code = check.unique("code", Text.of("网格编码", "a grid code"), numbers);
        String level = check.oneOf("level", Text.of("层级", "a level"), ranks.keySet());
        String name = check.required("name", Text.of("名称", "a name"), LONGEST_NAME);
        Optional<String> parent = check.isGood() ? parent(check, level) : Optional.empty();
        if (check.isGood()) {
            Grid grid = new Grid(GridCode.of(code), LevelId.of(level), parent.map(GridCode::of), name);
            good.put(code, new ReadRows.Good<>(row, grid));
        }
    }

    private Optional<String> parent(RowCheck check, String level) {
        if (rank(level) == widest) {
            check.superfluous("parent", Text.of("最高层级没有上级网格", "the widest level has no grid above"));
            return Optional.empty();
        }
        Text expected = Text.of("上级网格编码，其行无误", "the code of the grid above, whose row is right");
        Optional<Grid> above = check.named(
                "parent", expected, code -> Optional.ofNullable(good.get(code)).map(ReadRows.Good::value));
        above.filter(grid -> rank(grid.level().value()) >= rank(level))
                .ifPresent(grid -> check.fault(
                        "parent", ImportCode.LEVEL_WRONG, "level", grid.level(), "expected", widerThan(level)));
        return above.map(grid -> grid.code().value());
    }

    private int rank(String level) {
        return ranks.getOrDefault(level, 0);
    }

    private String widerThan(String level) {
        return ranks.keySet().stream().filter(id -> rank(id) < rank(level)).collect(Collectors.joining(" | "));
    }
}
