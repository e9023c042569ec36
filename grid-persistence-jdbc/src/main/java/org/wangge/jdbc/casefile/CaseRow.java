package org.wangge.jdbc.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.staff.Holder;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.jdbc.codec.CaseFileText;
import org.wangge.jdbc.transaction.Write;

/**
 * The row of a case file that waits to be written: an insert for a new case, else an update of exactly the version that
 * was read.
 *
 * <p>It waits so that the due instant, which the index of clocks brings, goes into the same statement. Without news from
 * the clocks the stored due instant stays, except that a new case has none.
 */
public final class CaseRow implements Write {

    private static final String COLUMNS = "version_no, rule_book, pinned_on, case_number, category_id, location_code,"
            + " level_id, holder_kind, holder_id, state_id, is_closed, reported_at, reported_by, last_acted_at,"
            + " closed_at, snapshot_schema, snapshot";
    private static final String INSERT = "insert into case_file (" + COLUMNS + ", due_at, region_id, case_id)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SET = COLUMNS.replace(",", " = ?,") + " = ?";
    private static final String KEY = " where region_id = ? and case_id = ? and version_no = ?";
    private static final String UPDATE = "update case_file set " + SET + KEY;
    private static final String UPDATE_WITH_DUE = "update case_file set " + SET + ", due_at = ?" + KEY;

    private final CaseFile file;
    private final long expectedVersion;
    private Optional<Long> due = Optional.empty();

    CaseRow(CaseFile file, long expectedVersion) {
        this.file = file;
        this.expectedVersion = expectedVersion;
    }

    /**
     * The case.
     *
     * @return its id
     */
    public CaseId id() {
        return file.id();
    }

    /**
     * Whether the case begins with this row.
     *
     * @return true for an insert
     */
    public boolean isNew() {
        return expectedVersion == 0;
    }

    /**
     * Notes when the case is due.
     *
     * @param earliest the earliest due instant of its open clocks, or empty if none has one
     */
    public void due(Optional<Instant> earliest) {
        due = Optional.of(DueInstant.of(earliest));
    }

    @Override
    public String sql() {
        if (isNew()) {
            return INSERT;
        }
        return due.isPresent() ? UPDATE_WITH_DUE : UPDATE;
    }

    @Override
    public List<List<Object>> rows() {
        List<Object> row = new ArrayList<>(List.of(
                file.version(),
                file.ruleBook(),
                file.pinnedOn(),
                file.number(),
                file.category().value(),
                file.location().value(),
                file.competentLevel().value(),
                file.holder() instanceof Holder.HeldByUnit ? "UNIT" : "PERSON",
                holderId(file.holder()),
                file.state().value(),
                file.isClosed(),
                file.reportedAt(),
                file.reportedBy().value(),
                file.lastActedAt(),
                file.closedAt(),
                CaseFileText.SCHEMA,
                CaseFileText.write(file)));
        if (isNew()) {
            row.add(due.orElse(DueInstant.NEVER));
        } else {
            due.ifPresent(row::add);
        }
        row.add(file.id().region().value());
        row.add(file.id().value());
        if (!isNew()) {
            row.add(expectedVersion);
        }
        return List.of(row);
    }

    private static String holderId(Holder holder) {
        if (holder instanceof Holder.HeldByUnit unit) {
            return unit.unit().value();
        }
        return ((Holder.HeldByPerson) holder).actor().value();
    }

    @Override
    public Optional<RuntimeException> objection(long changed) {
        return changed == 1 ? Optional.empty() : onDuplicateKey();
    }

    @Override
    public Optional<RuntimeException> onDuplicateKey() {
        return Optional.of(new ConcurrentChangeException(file.id(), expectedVersion));
    }
}
