package org.wangge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wangge.core.bulk.ImportDesk;
import org.wangge.core.bulk.ImportFault;
import org.wangge.core.bulk.ImportMode;
import org.wangge.core.bulk.ImportReport;
import org.wangge.core.bulk.ImportRow;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.grid.GridCode;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.store.CaseQuery;
import org.wangge.core.store.ClockEntry;
import org.wangge.rules.rehearsal.GovernedLocality;
import org.wangge.testkit.fixture.SampleCases;
import org.wangge.testkit.fixture.SmallTown;

/** Imports in bulk: good rows come in, bad ones are reported, the same rows once more change nothing. */
abstract class ImportContract extends PortContract {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final Instant NOW = SmallTown.at("2026-09-30T09:00");
    private static final LocalDate NEXT_MONTH = LocalDate.of(2026, 10, 1);
    private static final String SOURCE = "old platform";

    private Optional<GovernedLocality> town = Optional.empty();

    @BeforeEach
    void govern() {
        town = Optional.of(GovernedLocality.open(SmallTown.locality(), stores(), VALIDATOR, NOW));
    }

    private ImportDesk desk() {
        return town.orElseThrow().governance().imports();
    }

    private static List<ImportRow> rows(List<Map<String, String>> fields) {
        List<ImportRow> rows = new ArrayList<>();
        fields.forEach(row -> rows.add(new ImportRow(rows.size() + 2, row)));
        return rows;
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        Map<String, String> changed = new TreeMap<>(fields);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, String> closed(String id) {
        return Map.ofEntries(
                Map.entry("case", id),
                Map.entry("number", "OLD-" + id),
                Map.entry("reported", "2025-03-01T09:15:00"),
                Map.entry("reported-by", "someone"),
                Map.entry("category", "litter"),
                Map.entry("location", "g1"),
                Map.entry("state", "closed"),
                Map.entry("closed", "2025-03-04T17:00:00"),
                Map.entry("title", "旧案井盖"),
                Map.entry("summary", "派单一次，当日清理"));
    }

    private static Map<String, String> open(String id) {
        Map<String, String> row = new TreeMap<>(closed(id));
        row.remove("closed");
        row.putAll(Map.of(
                "state", "handling",
                "person", "officer",
                "reported", "2026-09-29T09:00:00",
                "clock", "handling",
                "limit", "5 working days"));
        return row;
    }

    private ImportReport cases(ImportMode mode, List<Map<String, String>> fields) {
        return desk().cases(HERE, SOURCE, rows(fields), mode);
    }

    private CaseFile file(String id) {
        CaseFile file = stores().cases().find(id(id)).orElseThrow();
        assertThat(CaseFile.fold(stores().cases().history(id(id)))).isEqualTo(file);
        return file;
    }

    @Test
    void bringsInAClosedCaseWithAnEventThatSaysWhereItComesFrom() {
        assertThat(cases(ImportMode.GOOD_ROWS, List.of(closed("h-1")))).isEqualTo(new ImportReport(1, 0, List.of()));
        CaseFile file = file("h-1");
        assertThat(file.isClosed()).isTrue();
        assertThat(file.number()).contains("OLD-h-1");
        assertThat(file.reportedAt()).isEqualTo(SmallTown.at("2025-03-01T09:15"));
        assertThat(file.closedAt()).contains(SmallTown.at("2025-03-04T17:00"));
        CaseEvent opening = stores().cases().history(id("h-1")).get(0).event();
        assertThat(opening).isInstanceOfSatisfying(CaseEvent.CaseImported.class, imported -> {
            assertThat(imported.source()).isEqualTo(SOURCE);
            assertThat(imported.summary()).isEqualTo("派单一次，当日清理");
        });
        assertThat(stores().outbox().pending(10)).isEmpty();
    }

    @Test
    void isFoundByWorkListsAndGoesOn() {
        cases(ImportMode.GOOD_ROWS, List.of(closed("h-1"), open("h-2")));
        assertThat(found(CaseQuery.in(HERE).text("旧案"))).containsExactly("h-1", "h-2");
        assertThat(found(CaseQuery.in(HERE).text("old-h-2"))).containsExactly("h-2");
        assertThat(found(CaseQuery.in(HERE).closed(false))).containsExactly("h-2");
        assertThat(found(CaseQuery.in(HERE).holder(new Holder.HeldByPerson(ActorId.of("officer")))))
                .containsExactly("h-2");
        List<ClockEntry> clocks = stores().clocks().of(id("h-2"));
        assertThat(clocks).hasSize(1);
        assertThat(clocks.get(0).dueExclusive()).isPresent();
        Instant late = SmallTown.at("2026-12-01T09:00");
        town.orElseThrow().time().moveTo(late);
        assertThat(town.orElseThrow().governance().clocks().sweep(late, 10).ranOut())
                .isEqualTo(1);
        assertThat(file("h-2").wasOverdue()).isTrue();
    }

    private List<String> found(CaseQuery.Builder query) {
        return stores().queries().find(query.build()).stream()
                .map(file -> file.id().value())
                .toList();
    }

    @Test
    void changesNothingTheSecondTimeAndNoticesAChangedRow() {
        List<Map<String, String>> both = List.of(closed("h-1"), open("h-2"));
        cases(ImportMode.GOOD_ROWS, both);
        CaseFile before = file("h-1");
        assertThat(cases(ImportMode.GOOD_ROWS, both)).isEqualTo(new ImportReport(0, 2, List.of()));
        ImportReport changed =
                cases(ImportMode.GOOD_ROWS, List.of(closed("h-0"), with(closed("h-1"), "title", "别的标题"), open("h-2")));
        assertThat(changed.imported()).isEqualTo(1);
        assertThat(changed.unchanged()).isEqualTo(1);
        assertThat(codes(changed)).containsExactly("3 case CASE_EXISTS");
        assertThat(file("h-1")).isEqualTo(before);
    }

    @Test
    void refusesACaseThatBeganHere() {
        append(SampleCases.reported("c-1"), 0);
        assertThat(codes(cases(ImportMode.GOOD_ROWS, List.of(closed("c-1"))))).containsExactly("2 case CASE_EXISTS");
    }

    @Test
    void reportsEveryFaultOfARowAndBringsInTheOthers() {
        ImportReport report = cases(
                ImportMode.GOOD_ROWS,
                List.of(
                        with(with(closed("h-1"), "category", "nonsense"), "location", "g9"),
                        closed("h-2"),
                        with(closed("h-2"), "number", "again"),
                        with(closed("h-3"), "closed", "2025-02-01T00:00:00"),
                        with(closed("h-4"), "reported", "2025-02-30T00:00:00"),
                        with(closed("h-5"), "reported", "2027-01-01T00:00:00"),
                        with(closed("h-6"), "state", "handling"),
                        with(open("h-7"), "limit", "soon"),
                        with(open("h-8"), "person", ""),
                        with(closed("h-9"), "case", "x".repeat(65)),
                        with(closed("h-10"), "clock", "handling"),
                        with(closed("h-11"), "reported", "2025-01-01T24:00:00"),
                        with(closed("h-12"), "reported", "2025-01-01T09:15")));
        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(12);
        assertThat(codes(report))
                .containsExactly(
                        "2 category VALUE_UNKNOWN",
                        "2 location VALUE_UNKNOWN",
                        "4 case VALUE_REPEATED",
                        "5 closed CLOSED_BEFORE_REPORTED",
                        "6 reported TIME_MALFORMED",
                        "7 reported TIME_IN_FUTURE",
                        "8 state STATE_NOT_FINAL",
                        "9 limit LIMIT_MALFORMED",
                        "10 unit VALUE_MISSING",
                        "11 case VALUE_TOO_LONG",
                        "12 clock VALUE_SUPERFLUOUS",
                        "13 reported TIME_MALFORMED",
                        "14 reported TIME_MALFORMED");
        assertThat(found(CaseQuery.in(HERE))).containsExactly("h-2");
        assertThat(report.faults()).allSatisfy(ImportContract::speaksBothLanguages);
    }

    private static void speaksBothLanguages(ImportFault fault) {
        assertThat(fault.render(Locale.SIMPLIFIED_CHINESE)).doesNotContain("{").containsPattern("[；：]");
        assertThat(fault.render(Locale.ENGLISH)).doesNotContain("{").matches(".*(; |: ).*");
    }

    private static List<String> codes(ImportReport report) {
        return report.faults().stream()
                .map(fault -> fault.row() + " " + fault.field() + " " + fault.code())
                .toList();
    }

    @Test
    void bringsInAllCasesOrNone() {
        List<Map<String, String>> mixed = List.of(closed("h-1"), with(closed("h-2"), "state", "nowhere"));
        assertThat(cases(ImportMode.ALL_OR_NOTHING, mixed).imported()).isZero();
        assertThat(found(CaseQuery.in(HERE))).isEmpty();
        assertThat(cases(ImportMode.ALL_OR_NOTHING, List.of(closed("h-1"), open("h-2")))
                        .imported())
                .isEqualTo(2);
        ImportReport again = cases(
                ImportMode.ALL_OR_NOTHING, List.of(closed("h-0"), with(closed("h-1"), "title", "别的"), open("h-3")));
        assertThat(again.imported()).isZero();
        assertThat(codes(again)).containsExactly("3 case CASE_EXISTS");
        assertThat(found(CaseQuery.in(HERE))).containsExactly("h-1", "h-2");
    }

    @Test
    void bringsInMoreCasesThanABatchHolds() {
        List<Map<String, String>> many = new ArrayList<>();
        for (int i = 0; i < 1203; i++) {
            many.add(i % 3 == 0 ? open("h-" + i) : closed("h-" + i));
        }
        assertThat(cases(ImportMode.GOOD_ROWS, many).imported()).isEqualTo(1203);
        assertThat(stores().queries().count(CaseQuery.in(HERE).closed(false).build()))
                .isEqualTo(401);
        assertThat(cases(ImportMode.GOOD_ROWS, many).unchanged()).isEqualTo(1203);
        file("h-1202");
    }

    private static Map<String, String> grid(String code, String level, String parent) {
        return Map.of("code", code, "level", level, "parent", parent, "name", "格" + code);
    }

    private ImportReport grids(ImportMode mode, List<Map<String, String>> fields) {
        return desk().grids(HERE, NEXT_MONTH, rows(fields), mode);
    }

    @Test
    void bringsInGridsThatAreATree() {
        List<Map<String, String>> some =
                List.of(grid("n-g", "group", "n-v"), grid("n-v", "village", "n-t"), grid("n-t", "town", ""));
        assertThat(grids(ImportMode.GOOD_ROWS, some)).isEqualTo(new ImportReport(3, 0, List.of()));
        assertThat(town.orElseThrow()
                        .governance()
                        .grids(HERE, NEXT_MONTH)
                        .orElseThrow()
                        .find(GridCode.of("n-g")))
                .isPresent();
        assertThat(grids(ImportMode.GOOD_ROWS, some)).isEqualTo(new ImportReport(0, 3, List.of()));
    }

    @Test
    void refusesGridsBelowARefusedOne() {
        List<Map<String, String>> some =
                List.of(grid("n-g", "group", "n-v"), grid("n-v", "hamlet", "n-t"), grid("n-t", "town", ""));
        assertThat(codes(grids(ImportMode.ALL_OR_NOTHING, some)))
                .containsExactly("2 parent VALUE_UNKNOWN", "3 level VALUE_UNKNOWN");
        assertThat(stores().grids().since(HERE, NEXT_MONTH)).isNotEqualTo(Optional.of(NEXT_MONTH));
        assertThat(grids(ImportMode.GOOD_ROWS, some).imported()).isEqualTo(1);
    }

    @Test
    void bringsInAppointmentsOnce() {
        Map<String, String> leader = Map.of("actor", "new-1", "post", "group-leader", "at", "g1", "from", "2026-09-30");
        Map<String, String> gone = with(with(leader, "actor", "new-2"), "until", "2026-09-30");
        Map<String, String> nowhere = with(with(leader, "actor", "new-3"), "at", "g9");
        ImportReport report = desk().appointments(HERE, rows(List.of(leader, gone, nowhere)), ImportMode.GOOD_ROWS);
        assertThat(codes(report)).containsExactly("3 until END_NOT_AFTER_START", "4 at VALUE_UNKNOWN");
        Appointment held = Appointment.post("new-1", "group-leader", "g1", LocalDate.of(2026, 9, 30));
        assertThat(stores().staff().appointmentsOf(HERE, List.of(ActorId.of("new-1"), ActorId.of("new-2"))))
                .containsExactly(held);
        assertThat(desk().appointments(HERE, rows(List.of(leader)), ImportMode.GOOD_ROWS))
                .isEqualTo(new ImportReport(0, 1, List.of()));
        assertThat(desk().appointments(HERE, rows(List.of(leader, gone)), ImportMode.ALL_OR_NOTHING)
                        .unchanged())
                .isZero();
    }

    @Test
    void bringsInMembersOfUnits() {
        OrgUnitId unit = stores().staff().units(HERE).get(0).id();
        Map<String, String> member = Map.of("actor", "new-1", "unit", unit.value(), "from", "2026-09-30");
        Map<String, String> nowhere = with(with(member, "actor", "new-2"), "unit", "no-unit");
        ImportReport report = desk().appointments(HERE, rows(List.of(member, nowhere)), ImportMode.GOOD_ROWS);
        assertThat(report.imported()).isEqualTo(1);
        assertThat(codes(report)).containsExactly("3 unit VALUE_UNKNOWN");
    }
}
