package org.wangge.jdbc.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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

    /** What most acts change. */
    private static final String COLUMNS = "version_no, level_id, holder_kind, holder_id, state_id, is_closed,"
            + " last_acted_at, closed_at, is_overdue, snapshot_schema, snapshot";

    /** What stays from the report on, but for corrections, the number, the title and other rules. */
    private static final String LASTING =
            ", rule_book, pinned_on, case_number, category_id, location_code, reported_at, reported_by, search_title";

    private static final String INSERT =
            "insert into case_file (" + COLUMNS + LASTING + ", due_at, is_supervised, region_id, case_id)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String KEY = " where region_id = ? and case_id = ? and version_no = ?";
    private static final int LASTS = 1;
    private static final int DUE = 2;
    private static final int SUPERVISED = 4;

    /** One text for each combination of what else is set. */
    private static final List<String> UPDATES =
            IntStream.range(0, 8).mapToObj(CaseRow::update).toList();

    private final CaseFile file;
    private final long expectedVersion;
    private final boolean supervised;
    private final boolean lasts;
    private Optional<Long> due = Optional.empty();

    CaseRow(CaseFile file, List<CaseEventEnvelope> added, long expectedVersion) {
        this.file = file;
        this.expectedVersion = expectedVersion;
        this.supervised = isAny(added, CaseRow::supervises);
        this.lasts = isNew() || isAny(added, CaseRow::changesWhatLasts);
    }

    private static String update(int besides) {
        String columns = COLUMNS + ((besides & LASTS) == 0 ? "" : LASTING) + ((besides & DUE) == 0 ? "" : ", due_at");
        String supervised = (besides & SUPERVISED) == 0 ? "" : ", is_supervised = 1";
        return "update case_file set " + columns.replace(",", " = ?,") + " = ?" + supervised + KEY;
    }

    private static boolean isAny(List<CaseEventEnvelope> added, Predicate<CaseEvent> kind) {
        for (CaseEventEnvelope envelope : added) {
            if (kind.test(envelope.event())) {
                return true;
            }
        }
        return false;
    }

    private static boolean supervises(CaseEvent event) {
        return event instanceof CaseEvent.ActionTaken taken && taken.kind() == ActionKind.SUPERVISE;
    }

    private static boolean changesWhatLasts(CaseEvent event) {
        return event instanceof CaseEvent.CaseNumbered
                || event instanceof CaseEvent.CategoryCorrected
                || event instanceof CaseEvent.LocationCorrected
                || event instanceof CaseEvent.CaseMigrated
                || CaseTokens.changesTitle(event);
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
        return UPDATES.get((lasts ? LASTS : 0) + (due.isPresent() ? DUE : 0) + (supervised ? SUPERVISED : 0));
    }

    @Override
    public List<List<Object>> rows() {
        List<Object> row = new ArrayList<>(24);
        addWhatChanges(row);
        if (lasts) {
            addWhatLasts(row);
        }
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

    private void addWhatChanges(List<Object> row) {
        row.add(file.version());
        row.add(file.competentLevel().value());
        row.add(holderKind(file.holder()));
        row.add(holderId(file.holder()));
        row.add(file.state().value());
        row.add(file.isClosed());
        row.add(file.lastActedAt());
        row.add(file.closedAt());
        row.add(file.wasOverdue());
        row.add(CaseFileText.SCHEMA);
        row.add(CaseFileText.write(file));
    }

    private void addWhatLasts(List<Object> row) {
        row.add(file.ruleBook());
        row.add(file.pinnedOn());
        row.add(file.number());
        row.add(file.category().value());
        row.add(file.location().value());
        row.add(file.reportedAt());
        row.add(file.reportedBy().value());
        row.add(CaseTokens.title(file));
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
    public boolean mustFindItsRow() {
        return !isNew();
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
