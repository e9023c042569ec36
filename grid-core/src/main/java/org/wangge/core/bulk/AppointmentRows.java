package org.wangge.core.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wangge.core.explain.Text;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridCode;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.staff.Post;

/** Reads rows of appointments (任职行). Used once. */
public final class AppointmentRows {

    private final RowContext context;
    private final List<ImportFault> faults = new ArrayList<>();
    private final List<ReadRows.Good<Appointment>> good = new ArrayList<>();

    private AppointmentRows(RowContext context) {
        this.context = context;
    }

    /**
     * Reads rows with the fields {@code actor}, {@code post}, {@code at}, {@code unit}, {@code from} and {@code until}.
     *
     * @param context what the rows may name
     * @param rows the rows
     * @return the appointments, and what is wrong
     */
    public static ReadRows<Appointment> read(RowContext context, Collection<ImportRow> rows) {
        AppointmentRows reader = new AppointmentRows(context);
        rows.forEach(reader::read);
        return new ReadRows<>(reader.good, reader.faults);
    }

    private void read(ImportRow row) {
        RowCheck check = new RowCheck(row, faults);
        String actor = check.requiredId("actor", Text.of("人员标识", "a person's id"));
        check.requiredId("from", Text.of("任职起日", "the first day"));
        Optional<LocalDate> from = check.day("from");
        Optional<LocalDate> until = until(check, from);
        Optional<Appointment.Place> place = from.flatMap(day -> place(check, day));
        if (check.isGood() && place.isPresent()) {
            good.add(new ReadRows.Good<>(
                    row, new Appointment(ActorId.of(actor), place.get(), from.orElseThrow(), until)));
        }
    }

    private static Optional<LocalDate> until(RowCheck check, Optional<LocalDate> from) {
        Optional<LocalDate> until = check.day("until");
        if (until.isPresent() && from.isPresent() && !until.get().isAfter(from.get())) {
            check.fault("until", ImportCode.END_NOT_AFTER_START, "from", from.get());
        }
        return until;
    }

    private Optional<Appointment.Place> place(RowCheck check, LocalDate day) {
        if (check.optionalId("post").isPresent()) {
            check.superfluous("unit", Text.of("该行已有岗位", "the row names a post already"));
            return post(check, day);
        }
        check.superfluous("at", Text.of("没有岗位就没有任职网格", "a grid goes with a post alone"));
        return check.named(
                        "unit",
                        Text.of("区划内的单位，或写岗位", "a unit of the region, or else a post"),
                        unit -> Optional.of(unit).filter(context::hasUnit))
                .map(unit -> new Appointment.MemberOf(OrgUnitId.of(unit)));
    }

    private Optional<Appointment.Place> post(RowCheck check, LocalDate day) {
        Optional<RuleBook> book = context.rules().asOfOrAfter(day);
        if (book.isEmpty()) {
            check.fault("from", ImportCode.RULES_MISSING, "day", day);
            return Optional.empty();
        }
        List<Post> posts = book.get().posts();
        String asked = check.oneOf(
                "post",
                Text.of("岗位", "a post"),
                posts.stream().map(post -> post.id().value()).toList());
        Optional<Grid> grid = check.named(
                "at",
                Text.of("该日的网格", "a grid of that day"),
                code -> context.grids(day).flatMap(tree -> tree.find(GridCode.of(code))));
        Optional<Post> post =
                posts.stream().filter(one -> one.id().value().equals(asked)).findFirst();
        if (post.isEmpty() || grid.isEmpty()) {
            return Optional.empty();
        }
        if (!grid.get().level().equals(post.get().level())) {
            check.fault(
                    "at",
                    ImportCode.LEVEL_WRONG,
                    "level",
                    grid.get().level(),
                    "expected",
                    post.get().level());
        }
        return Optional.of(new Appointment.PostAt(post.get().id(), grid.get().code()));
    }
}
