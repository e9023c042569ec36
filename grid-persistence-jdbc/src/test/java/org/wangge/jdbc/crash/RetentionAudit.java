package org.wangge.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.retention.ArchivedCase;
import org.wangge.core.retention.RetentionAct;
import org.wangge.core.store.Stores;
import org.wangge.jdbc.JdbcStores;
import org.wangge.testkit.fixture.CaseScript;
import org.wangge.testkit.fixture.SmallTown;

/**
 * Looks at every row of {@link RetentionCases}, at any moment between two transactions: each case is wholly in
 * use, wholly in the archive or wholly gone, and the records say so.
 */
final class RetentionAudit {

    private static final Set<String> IN_USE = Set.of("case_file", "case_event", "case_token", "clock_entry");

    private record Place(String table, String caseId) {}

    private final Map<Place, Long> complete;
    private final Map<Place, Long> rows;
    private final Stores stores;

    private RetentionAudit(Map<Place, Long> complete, DataSource database) {
        this.complete = complete;
        this.rows = rows(database);
        this.stores = JdbcStores.on(database);
    }

    /** Takes what is there now for complete. */
    static RetentionAudit ofBeginning(DataSource database) {
        return new RetentionAudit(Map.of(), database);
    }

    /** What is there now, beside what was there at the beginning. */
    RetentionAudit later(DataSource database) {
        return new RetentionAudit(rows, database);
    }

    private static Map<Place, Long> rows(DataSource database) {
        Map<Place, Long> rows = new HashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of(
                    "case_file",
                    "case_event",
                    "case_token",
                    "clock_entry",
                    "outbox",
                    "command_log",
                    "case_reporter",
                    "case_archive",
                    "retention_hold")) {
                try (ResultSet counted =
                        statement.executeQuery("select case_id, count(*) from " + table + " group by case_id")) {
                    while (counted.next()) {
                        rows.put(new Place(table, counted.getString(1)), counted.getLong(2));
                    }
                }
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return rows;
    }

    /** How many times something was done to a case, as the records say; they are the only ones to tell of a case that is gone. */
    private long records(RetentionAct act, CaseId id) {
        return stores.retention().records(SmallTown.REGION, 1000).stream()
                .filter(record -> record.act() == act)
                .flatMap(record -> record.cases().stream())
                .filter(id::equals)
                .count();
    }

    /** How many acts on cases the records tell of. */
    long recorded() {
        return stores.retention().records(SmallTown.REGION, 1000).stream()
                .mapToLong(record -> record.cases().size())
                .sum();
    }

    /** Nothing is there by half, and cases and records agree. */
    void holds() {
        assertThat(complete.keySet())
                .as("no rows but those of the cases and of the archive")
                .containsAll(rows.keySet().stream()
                        .filter(place -> !place.table().equals("case_archive"))
                        .toList());
        RetentionCases.PAST.forEach(this::holds);
        RetentionCases.STAYING.forEach(this::stays);
    }

    private void holds(CaseScript script) {
        CaseId id = RetentionCases.id(script);
        boolean isInUse = isThere(id, IN_USE::contains);
        boolean hasLog = isThere(id, "command_log"::equals);
        boolean hasReporter = isThere(id, "case_reporter"::equals);
        boolean isArchived = rows.containsKey(new Place("case_archive", id.value()));
        assertThat(isInUse && isArchived).as("%s is there twice", id).isFalse();
        assertThat(!isInUse && !isArchived && (hasLog || hasReporter))
                .as("%s is gone but for its log or its reporter", id)
                .isFalse();
        assertRecords(RetentionAct.ARCHIVE, id, !isInUse);
        assertRecords(RetentionAct.PURGE_LOG, id, !hasLog);
        assertRecords(RetentionAct.ERASE_REPORTER, id, !hasReporter);
        assertRecords(RetentionAct.PURGE_CASE, id, !isInUse && !isArchived);
        assertReadable(script, isInUse, isArchived);
    }

    /** All rows of the case in some tables, or none. */
    private boolean isThere(CaseId id, Predicate<String> tables) {
        Map<Place, Long> expected = those(id, tables, complete);
        Map<Place, Long> found = those(id, tables, rows);
        if (!found.isEmpty()) {
            assertThat(found).as("%s is there by half", id).isEqualTo(expected);
        }
        return !found.isEmpty();
    }

    private static Map<Place, Long> those(CaseId id, Predicate<String> tables, Map<Place, Long> rows) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().caseId().equals(id.value())
                        && tables.test(row.getKey().table()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void assertRecords(RetentionAct act, CaseId id, boolean isDone) {
        assertThat(records(act, id)).as("records of %s of %s", act, id).isEqualTo(isDone ? 1 : 0);
    }

    private void assertReadable(CaseScript script, boolean isInUse, boolean isArchived) {
        CaseId id = RetentionCases.id(script);
        if (isInUse) {
            assertThat(stores.cases().find(id)).contains(script.file());
            assertThat(stores.cases().history(id)).isEqualTo(script.history());
        }
        if (isArchived) {
            ArchivedCase archived = stores.retention().find(id).orElseThrow();
            assertThat(archived.file()).isEqualTo(script.file());
            assertThat(CaseFile.fold(archived.history())).isEqualTo(script.file());
        }
    }

    private void stays(CaseScript script) {
        CaseId id = RetentionCases.id(script);
        assertThat(those(id, table -> true, rows)).as("%s stays", id).isEqualTo(those(id, table -> true, complete));
        assertReadable(script, true, false);
    }

    /** Everything that was to be deleted is gone. */
    void isOver() {
        holds();
        for (CaseScript script : RetentionCases.PAST) {
            assertRecords(RetentionAct.PURGE_CASE, RetentionCases.id(script), true);
        }
    }
}
