package org.wangge.examples.quickstart.input;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.explain.Text;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.GridLevel;
import org.wangge.core.grid.LevelId;
import org.wangge.core.rulebook.RuleBook;

/** Reads the log of cases. */
final class CaseRows {

    private static final List<String> COLUMNS =
            List.of("case", "reported", "closed", "category", "channel", "location", "title");

    /** How the log calls the ways in, and how the rule book does. */
    private static final Map<String, String> CHANNELS = Map.of(
            "hotline", "hotline",
            "app", "resident",
            "web", "resident",
            "office", "transferred",
            "patrol", "patrol");

    private final ZoneId zone;
    private final LevelId narrowest;
    private final Map<String, Grid> grids;
    private final Map<String, CategoryRow> categories;
    private final Faults faults;
    private final Map<String, Integer> lines = new HashMap<>();

    CaseRows(RuleBook book, Map<String, Grid> grids, Map<String, CategoryRow> categories, Faults faults) {
        this.zone = book.zone();
        this.narrowest = book.levels().stream()
                .max(Comparator.comparingInt(GridLevel::rank))
                .map(GridLevel::id)
                .orElseThrow();
        this.grids = grids;
        this.categories = categories;
        this.faults = faults;
    }

    List<LoggedCase> read(Path file) {
        List<LoggedCase> good = new ArrayList<>();
        for (Row row : CsvTable.rows(file, COLUMNS, faults)) {
            read(new RowCheck(row, faults)).ifPresent(good::add);
        }
        return good;
    }

    private Optional<LoggedCase> read(RowCheck check) {
        String id = check.unique("case", Text.of("案件编号", "a case id"), lines);
        check.required("reported", Text.of("上报时间", "the time of the report"));
        Optional<LocalDateTime> reported = check.time("reported");
        Optional<LocalDateTime> closed = closed(check, reported);
        String category = check.oneOf("category", Text.of("类别", "a category"), categories.keySet());
        String channel = check.oneOf("channel", Text.of("来源", "how it came in"), CHANNELS.keySet());
        String location = location(check);
        String title = check.required("title", Text.of("标题", "a title"));
        CategoryRow known = categories.get(category);
        String way = CHANNELS.get(channel);
        if (!check.isGood() || known == null || way == null) {
            return Optional.empty();
        }
        return Optional.of(LoggedCase.builder()
                .id(id)
                .reportedAt(reported.orElseThrow().atZone(zone).toInstant())
                .closedAt(closed.map(time -> time.atZone(zone).toInstant()))
                .category(known)
                .channel(way)
                .location(GridCode.of(location))
                .title(title)
                .build());
    }

    private static Optional<LocalDateTime> closed(RowCheck check, Optional<LocalDateTime> reported) {
        Optional<LocalDateTime> closed = check.time("closed");
        if (closed.isPresent() && reported.isPresent() && closed.get().isBefore(reported.get())) {
            check.fault("closed", InputCode.CLOSED_BEFORE_REPORTED, "reported", reported.get());
        }
        return closed;
    }

    private String location(RowCheck check) {
        String location = check.oneOf("location", Text.of("所在网格", "the grid where it lies"), grids.keySet());
        Grid grid = grids.get(location);
        if (grid != null && !grid.level().equals(narrowest)) {
            check.fault("location", InputCode.LEVEL_WRONG, "level", grid.level(), "expected", narrowest);
        }
        return location;
    }
}
