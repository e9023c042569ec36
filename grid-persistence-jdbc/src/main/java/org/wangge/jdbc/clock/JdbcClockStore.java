package org.wangge.jdbc.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.grid.RegionId;
import org.wangge.core.store.ClockClaim;
import org.wangge.core.store.ClockEntry;
import org.wangge.core.store.ClockStore;
import org.wangge.core.store.FailedSweep;
import org.wangge.jdbc.casefile.CaseRow;
import org.wangge.jdbc.transaction.Nanoseconds;
import org.wangge.jdbc.transaction.Session;
import org.wangge.jdbc.transaction.Transactions;
import org.wangge.jdbc.transaction.Write;

/** The index of open clocks in the table {@code clock_entry}. Safe for any number of threads. */
public final class JdbcClockStore implements ClockStore {

    static final String COLUMNS = "region_id, case_id, clock_id, wake_at, due_at";
    private static final String DELETE = "delete from clock_entry where region_id = ? and case_id = ?";
    private static final String INSERT =
            "insert into clock_entry (" + COLUMNS + ", look_at, attempts) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String DUE = "select " + COLUMNS + " from clock_entry where look_at <= ?"
            + " order by look_at, region_id, case_id, clock_id";
    private static final String OF =
            "select " + COLUMNS + " from clock_entry where region_id = ? and case_id = ? order by clock_id";
    private static final String CASES = "select distinct case_id from clock_entry where region_id = ? order by case_id";
    private static final String CASES_AFTER =
            "select distinct case_id from clock_entry where region_id = ? and case_id > ? order by case_id";
    private static final String PUT_OFF = "update clock_entry set look_at = ?, last_error = ?"
            + " where region_id = ? and case_id = ? and attempts > 0";
    private static final String FAILURES =
            "select case_id, max(attempts), max(look_at), max(last_error) from clock_entry"
                    + " where region_id = ? and last_error is not null group by case_id order by 2 desc, case_id";
    private static final int LONGEST_ERROR = 500;

    /** A value and no literal, since only inserts of nothing but values take several rows at once. */
    private static final int NOT_CLAIMED = 0;

    private static final String DUE_OF_CASE = "update case_file set due_at = ? where region_id = ? and case_id = ?";

    private final Transactions transactions;

    /**
     * A store.
     *
     * @param transactions the transactions
     */
    public JdbcClockStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void replace(CaseId caseId, List<ClockEntry> entries) {
        transactions.inSession(session -> {
            Optional<CaseRow> changed =
                    session.lastWaiting(CaseRow.class, row -> row.id().equals(caseId));
            Optional<Instant> due = earliest(entries);
            changed.ifPresentOrElse(row -> row.due(due), () -> noteDue(session, caseId, due));
            if (changed.filter(CaseRow::isNew).isEmpty()) {
                session.later(Write.of(DELETE, List.of(key(caseId))));
            }
            session.later(Write.of(INSERT, rows(entries)));
            return caseId;
        });
    }

    @Override
    public void refresh(CaseId caseId, long expectedVersion, List<ClockEntry> entries) {
        transactions.inSession(session -> {
            session.later(new UnchangedCase(caseId, expectedVersion, earliest(entries)));
            session.later(Write.of(DELETE, List.of(key(caseId))));
            session.later(Write.of(INSERT, rows(entries)));
            return caseId;
        });
    }

    private static Optional<Instant> earliest(List<ClockEntry> entries) {
        Optional<Instant> earliest = Optional.empty();
        for (ClockEntry entry : entries) {
            Optional<Instant> due = entry.dueExclusive();
            if (due.isPresent() && (earliest.isEmpty() || due.get().isBefore(earliest.get()))) {
                earliest = due;
            }
        }
        return earliest;
    }

    private static List<List<Object>> rows(List<ClockEntry> entries) {
        List<List<Object>> rows = new ArrayList<>(entries.size());
        entries.forEach(entry -> rows.add(values(entry)));
        return rows;
    }

    /** The clocks of a case that does not change itself, for instance because a holiday notice moved its due date. */
    private static void noteDue(Session session, CaseId caseId, Optional<Instant> due) {
        long number = due.map(Nanoseconds::of).orElse(Long.MAX_VALUE);
        session.later(
                Write.of(DUE_OF_CASE, List.of(List.of(number, caseId.region().value(), caseId.value()))));
    }

    private static List<Object> values(ClockEntry entry) {
        return List.of(
                entry.caseId().region().value(),
                entry.caseId().value(),
                entry.clock().value(),
                entry.wakeAt(),
                entry.dueExclusive(),
                entry.wakeAt(),
                NOT_CLAIMED);
    }

    @Override
    public List<ClockEntry> due(Instant now, int batch) {
        return transactions.inSession(
                session -> entries(session, session.dialect().firstRows(DUE), List.of(now, batch)));
    }

    @Override
    public List<ClockClaim> claim(Instant now, Instant leaseUntil, int batch) {
        return new ClaimedClocks(now, leaseUntil, batch).in(transactions);
    }

    @Override
    public void putOff(CaseId caseId, Instant nextTry, String error) {
        String kept = error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
        transactions.inSession(session -> {
            session.later(Write.of(
                    PUT_OFF, List.of(List.of(nextTry, kept, caseId.region().value(), caseId.value()))));
            return caseId;
        });
    }

    @Override
    public List<FailedSweep> failures(RegionId region, int batch) {
        return transactions.inSession(session -> session.list(
                session.dialect().firstRows(FAILURES),
                List.of(region.value(), batch),
                row -> new FailedSweep(new CaseId(region, row.text()), (int) row.number(), row.instant(), row.text())));
    }

    @Override
    public List<ClockEntry> of(CaseId caseId) {
        return transactions.inSession(session -> entries(session, OF, key(caseId)));
    }

    @Override
    public List<CaseId> cases(RegionId region, Optional<CaseId> after, int batch) {
        List<Object> values = after.<List<Object>>map(last -> List.of(region.value(), last.value(), batch))
                .orElseGet(() -> List.of(region.value(), batch));
        String sql = after.isPresent() ? CASES_AFTER : CASES;
        return transactions.inSession(session ->
                session.list(session.dialect().firstRows(sql), values, row -> new CaseId(region, row.text())));
    }

    private static List<ClockEntry> entries(Session session, String sql, List<Object> values) {
        EntryReader entries = new EntryReader();
        return session.list(sql, values, entries::entry);
    }

    private static List<Object> key(CaseId id) {
        return List.of(id.region().value(), id.value());
    }
}
