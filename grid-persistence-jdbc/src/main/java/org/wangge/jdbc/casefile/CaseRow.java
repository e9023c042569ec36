package org.wangge.jdbc.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.procedure.ActionKind;
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
            + " closed_at, is_overdue, search_title, snapshot_schema, snapshot";
    private static final String INSERT =
            "insert into case_file (" + COLUMNS + ", due_at, is_supervised, region_id, case_id)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SET = COLUMNS.replace(",", " = ?,") + " = ?";
    private static final String KEY = " where region_id = ? and case_id = ? and version_no = ?";
    private static final String UPDATE = "update case_file set " + SET;

    private final CaseFile file;
    private final long expectedVersion;
    private final boolean supervised;
    private Optional<Long> due = Optional.empty();

    CaseRow(CaseFile file, List<CaseEventEnvelope> added, long expectedVersion) {
        this.file = file;
        this.expectedVersion = expectedVersion;
        this.supervised = added.stream()
                .anyMatch(envelope -> envelope.event() instanceof CaseEvent.ActionTaken taken
                        && taken.kind() == ActionKind.SUPERVISE);
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
        return UPDATE + (due.isPresent() ? ", due_at = ?" : "") + (supervised ? ", is_supervised = 1" : "") + KEY;
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
                holderKind(file.holder()),
                holderId(file.holder()),
                file.state().value(),
                file.isClosed(),
                file.reportedAt(),
                file.reportedBy().value(),
                file.lastActedAt(),
                file.closedAt(),
                file.wasOverdue(),
                CaseTokens.title(file),
                CaseFileText.SCHEMA,
                CaseFileText.write(file)));
        if (isNew()) {
            row.add(due.orElse(DueInstant.NEVER));
            row.add(supervised);
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

    static String holderKind(Holder holder) {
        return holder instanceof Holder.HeldByUnit ? "UNIT" : "PERSON";
    }

    static String holderId(Holder holder) {
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
