package org.wangge.examples.quickstart.input;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wangge.core.explain.Text;
import org.wangge.core.grid.Grid;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.OrgUnit;
import org.wangge.core.staff.UnitType;

/** Reads {@code units.csv}. */
final class UnitRows {

    static final String FILE = "units.csv";
    private static final List<String> COLUMNS = List.of("id", "kind", "serves", "name");

    private final Map<String, UnitType> types = new LinkedHashMap<>();
    private final Map<String, Grid> grids;
    private final Faults faults;
    private final Map<String, Integer> lines = new HashMap<>();

    UnitRows(RuleBook book, Map<String, Grid> grids, Faults faults) {
        book.unitTypes().forEach(type -> types.put(type.id().value(), type));
        this.grids = grids;
        this.faults = faults;
    }

    Map<String, OrgUnit> read(Path folder) {
        Map<String, OrgUnit> good = new LinkedHashMap<>();
        for (Row row : CsvTable.rows(folder.resolve(FILE), COLUMNS, faults)) {
            RowCheck check = new RowCheck(row, faults);
            String id = check.unique("id", Text.of("单位编号", "a unit id"), lines);
            String kind = check.oneOf("kind", Text.of("单位类别", "a kind of unit"), types.keySet());
            String serves = check.oneOf("serves", Text.of("所服务的网格", "the grid that it serves"), grids.keySet());
            String name = check.required("name", Text.of("名称", "a name"));
            checkLevel(check, kind, serves);
            if (check.isGood()) {
                good.put(id, OrgUnit.of(id, kind, serves, name));
            }
        }
        return good;
    }

    private void checkLevel(RowCheck check, String kind, String serves) {
        UnitType type = types.get(kind);
        Grid grid = grids.get(serves);
        if (type != null && grid != null && !type.serves().equals(grid.level())) {
            check.fault("serves", InputCode.LEVEL_WRONG, "level", grid.level(), "expected", type.serves());
        }
    }
}
