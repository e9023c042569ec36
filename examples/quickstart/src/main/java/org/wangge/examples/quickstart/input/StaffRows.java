package org.wangge.examples.quickstart.input;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.explain.Text;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.staff.PostId;

/** Reads {@code staff.csv}: one row for each appointment. */
final class StaffRows {

    static final String FILE = "staff.csv";
    private static final List<String> COLUMNS = List.of("actor", "name", "post", "at", "unit", "from", "until");

    private final Map<String, LevelId> posts = new LinkedHashMap<>();
    private final Map<String, Grid> grids;
    private final Set<String> units;
    private final Faults faults;
    private final Map<ActorId, String> names = new LinkedHashMap<>();

    StaffRows(RuleBook book, Map<String, Grid> grids, Set<String> units, Faults faults) {
        book.posts().forEach(post -> posts.put(post.id().value(), post.level()));
        this.grids = grids;
        this.units = units;
        this.faults = faults;
    }

    /** Display names of those who were read. */
    Map<ActorId, String> names() {
        return names;
    }

    List<Appointment> read(Path folder) {
        List<Appointment> good = new ArrayList<>();
        for (Row row : CsvTable.rows(folder.resolve(FILE), COLUMNS, faults)) {
            RowCheck check = new RowCheck(row, faults);
            String actor = check.required("actor", Text.of("人员标识", "a person's id"));
            String name = check.required("name", Text.of("显示名", "a display name"));
            Optional<Appointment.Place> place = place(check);
            Optional<LocalDate> from = from(check);
            Optional<LocalDate> until = until(check, from);
            if (check.isGood()) {
                ActorId id = ActorId.of(actor);
                good.add(new Appointment(id, place.orElseThrow(), from.orElseThrow(), until));
                names.putIfAbsent(id, name);
            }
        }
        return good;
    }

    private Optional<Appointment.Place> place(RowCheck check) {
        if (check.optional("post").isPresent()) {
            check.optional("unit")
                    .ifPresent(unit -> check.fault(
                            "unit",
                            InputCode.VALUE_SUPERFLUOUS,
                            "why",
                            Text.of("该行已有岗位", "the row names a post already")));
            return post(check);
        }
        check.optional("at")
                .ifPresent(at -> check.fault(
                        "at",
                        InputCode.VALUE_SUPERFLUOUS,
                        "why",
                        Text.of("没有岗位就没有任职网格", "a grid goes with a post alone")));
        String unit = check.oneOf("unit", Text.of("单位编号，或写岗位", "a unit id, or else a post"), units);
        return check.isGood() ? Optional.of(new Appointment.MemberOf(OrgUnitId.of(unit))) : Optional.empty();
    }

    private Optional<Appointment.Place> post(RowCheck check) {
        String post = check.oneOf("post", Text.of("岗位", "a post"), posts.keySet());
        String at = check.oneOf("at", Text.of("任职网格", "the grid where the post is held"), grids.keySet());
        LevelId level = posts.get(post);
        Grid grid = grids.get(at);
        if (level != null && grid != null && !grid.level().equals(level)) {
            check.fault("at", InputCode.LEVEL_WRONG, "level", grid.level(), "expected", level);
        }
        return check.isGood()
                ? Optional.of(new Appointment.PostAt(PostId.of(post), GridCode.of(at)))
                : Optional.empty();
    }

    private static Optional<LocalDate> from(RowCheck check) {
        check.required("from", Text.of("任职起日", "the first day"));
        return check.day("from");
    }

    private static Optional<LocalDate> until(RowCheck check, Optional<LocalDate> from) {
        Optional<LocalDate> until = check.day("until");
        if (until.isPresent() && from.isPresent() && !until.get().isAfter(from.get())) {
            check.fault("until", InputCode.END_NOT_AFTER_START, "from", from.get());
        }
        return until;
    }
}
