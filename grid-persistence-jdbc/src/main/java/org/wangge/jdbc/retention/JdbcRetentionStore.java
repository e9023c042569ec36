package org.wangge.jdbc.retention;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.retention.ArchivedCase;
import org.wangge.core.retention.RetentionAct;
import org.wangge.core.retention.RetentionRecord;
import org.wangge.core.rulebook.Digest;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.core.store.RetentionStore;
import org.wangge.jdbc.codec.ArchiveText;
import org.wangge.jdbc.transaction.Row;
import org.wangge.jdbc.transaction.Session;
import org.wangge.jdbc.transaction.Transactions;
import org.wangge.jdbc.transaction.Write;

/** The archive in the table {@code case_archive}, holds and records beside it. Safe for any number of threads. */
public final class JdbcRetentionStore implements RetentionStore {

    private static final String KEY = " where region_id = ? and case_id = ?";
    private static final String TAKE_OUT = "delete from case_file" + KEY + " and version_no = ? and is_closed = 1";
    private static final List<String> EMPTY =
            List.of("delete from case_event" + KEY, "delete from case_token" + KEY, "delete from clock_entry" + KEY);
    private static final String INSERT = "insert into case_archive (region_id, case_id, case_number, closed_at,"
            + " archived_at, policy_id, text_digest, archive_text, command_ids, log_closed_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String FIND =
            "select archived_at, policy_id, text_digest, archive_text from case_archive" + KEY;
    private static final String COMMANDS =
            "select command_ids from case_archive where command_ids is not null" + " and region_id = ? and case_id in";
    private static final String DELETE_COMMAND = "delete from command_log where region_id = ? and command_id = ?";
    private static final String FORGET_COMMANDS =
            "update case_archive set command_ids = null, log_closed_at = null" + KEY;
    private static final String ERASE = "delete from case_reporter" + KEY;
    private static final String PURGE = "delete from case_archive" + KEY;
    private static final String RELEASE = "delete from retention_hold" + KEY;
    private static final String TOUCH_FILE = "update case_file set is_closed = is_closed" + KEY;
    private static final String TOUCH_ARCHIVE = "update case_archive set archived_at = archived_at" + KEY;
    private static final String HOLD =
            "insert into retention_hold (region_id, case_id, held_since, hold_reason) values (?, ?, ?, ?)";
    private static final String RECORD = "insert into retention_record (region_id, done_at, act_kind, first_case_id,"
            + " policy_id, case_count, case_ids) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String RECORDS = "select done_at, act_kind, policy_id, case_ids from retention_record"
            + " where region_id = ? order by done_at desc, act_kind desc, first_case_id desc";

    private final Transactions transactions;
    private final ArchiveText texts;

    /**
     * A store.
     *
     * @param transactions the transactions
     * @param texts how archived cases become text
     */
    public JdbcRetentionStore(Transactions transactions, ArchiveText texts) {
        this.transactions = transactions;
        this.texts = texts;
    }

    @Override
    public List<CaseId> past(RetentionAct act, RegionId region, Instant closedUntil, int most) {
        PastPeriod past = PastPeriod.of(act);
        return transactions.inSession(session -> {
            List<String> found = session.list(
                    session.dialect().firstRows(past.ids()), List.of(region.value(), closedUntil, most), Row::text);
            return past.taken(session, region, found).stream()
                    .map(id -> new CaseId(region, id))
                    .toList();
        });
    }

    @Override
    public long countPast(RetentionAct act, RegionId region, Instant closedUntil) {
        return transactions.inSession(
                session -> session.first(PastPeriod.of(act).count(), List.of(region.value(), closedUntil), Row::number)
                        .orElse(0L));
    }

    @Override
    public void archive(Collection<ArchivedCase> cases) {
        transactions.inSession(session -> {
            takeOut(session, List.copyOf(cases));
            List<List<Object>> keys =
                    cases.stream().map(one -> key(one.file().id())).toList();
            EMPTY.forEach(delete -> session.later(Write.of(delete, keys)));
            session.later(Write.of(INSERT, cases.stream().map(this::values).toList()));
            return cases;
        });
    }

    /** Only the version that was read, and only while it is closed. */
    private static void takeOut(Session session, List<ArchivedCase> cases) {
        long[] changed = session.changeEach(
                TAKE_OUT,
                cases.stream()
                        .map(one -> List.<Object>of(
                                one.file().id().region().value(),
                                one.file().id().value(),
                                one.file().version()))
                        .toList());
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 0) {
                CaseFile file = cases.get(i).file();
                throw new ConcurrentChangeException(file.id(), file.version());
            }
        }
    }

    private List<Object> values(ArchivedCase archived) {
        CaseFile file = archived.file();
        String text = texts.write(file, archived.history());
        return List.of(
                file.id().region().value(),
                file.id().value(),
                file.number(),
                file.closedAt(),
                archived.archivedAt(),
                archived.policy(),
                Digest.sha256(text),
                text,
                archived.history().stream()
                        .map(CaseEventEnvelope::commandId)
                        .map(CommandId::value)
                        .distinct()
                        .collect(Collectors.joining("\n")),
                file.closedAt());
    }

    @Override
    public Optional<ArchivedCase> find(CaseId id) {
        return transactions.inSession(session -> session.first(FIND, key(id), row -> archived(id, row)));
    }

    private ArchivedCase archived(CaseId id, Row row) {
        Instant archivedAt = row.instant();
        String policy = row.text();
        String digest = row.text();
        String text = row.text();
        if (!Digest.sha256(text).equals(digest)) {
            throw new IllegalArgumentException("Case " + id + " in the archive was changed: its text has digest "
                    + Digest.sha256(text) + ", must have " + digest + "; restore it from a backup");
        }
        List<CaseEventEnvelope> history = texts.history(id, text);
        CaseFile file = texts.file(text).orElseGet(() -> CaseFile.fold(history));
        return new ArchivedCase(file, history, archivedAt, policy);
    }

    @Override
    public void eraseReporters(Collection<CaseId> ids) {
        later(ERASE, ids);
    }

    private void later(String sql, Collection<CaseId> ids) {
        transactions.inSession(session -> {
            session.later(
                    Write.of(sql, ids.stream().map(JdbcRetentionStore::key).toList()));
            return ids;
        });
    }

    @Override
    public void purgeLog(Collection<CaseId> ids) {
        transactions.inSession(session -> {
            ids.stream().collect(Collectors.groupingBy(CaseId::region)).forEach((region, some) -> {
                List<String> keys = some.stream().map(CaseId::value).toList();
                List<List<Object>> commands =
                        session.listIn(COMMANDS, List.of(region.value()), keys, Row::text).stream()
                                .flatMap(String::lines)
                                .map(command -> List.<Object>of(region.value(), command))
                                .toList();
                session.later(Write.of(DELETE_COMMAND, commands));
            });
            later(FORGET_COMMANDS, ids);
            return ids;
        });
    }

    @Override
    public void purge(Collection<CaseId> ids) {
        transactions.inSession(session -> {
            purgeLog(ids);
            later(ERASE, ids);
            later(PURGE, ids);
            return ids;
        });
    }

    @Override
    public boolean hold(CaseId id, Instant since, String reason) {
        return transactions.inSession(session -> {
            boolean isThere = lock(session, id);
            if (isThere) {
                session.later(Write.of(RELEASE, List.of(key(id))));
                session.later(Write.of(HOLD, List.of(List.of(id.region().value(), id.value(), since, reason))));
            }
            return isThere;
        });
    }

    @Override
    public boolean release(CaseId id) {
        return transactions.inSession(session -> {
            lock(session, id);
            return session.change(RELEASE, key(id)) > 0;
        });
    }

    /**
     * Waits for a batch that has taken the case, and keeps others from it. A row that is written counts as changed under
     * the stricter isolations, too, where one that is only locked does not. In this order, since a case moves only from
     * the first table to the second.
     */
    private static boolean lock(Session session, CaseId id) {
        boolean inUse = session.change(TOUCH_FILE, key(id)) > 0;
        return session.change(TOUCH_ARCHIVE, key(id)) > 0 || inUse;
    }

    @Override
    public void record(RegionId region, RetentionRecord done) {
        List<Object> row = List.of(
                region.value(),
                done.at(),
                done.act().name(),
                done.cases().get(0).value(),
                done.policy(),
                done.cases().size(),
                done.cases().stream().map(CaseId::value).collect(Collectors.joining("\n")));
        transactions.inSession(session -> {
            session.later(Write.of(RECORD, List.of(row)));
            return row;
        });
    }

    @Override
    public List<RetentionRecord> records(RegionId region, int most) {
        return transactions.inSession(session -> session.list(
                session.dialect().firstRows(RECORDS),
                List.of(region.value(), most),
                row -> new RetentionRecord(
                        row.instant(), RetentionAct.valueOf(row.text()), row.text(), ids(region, row.text()))));
    }

    private static List<CaseId> ids(RegionId region, String lines) {
        return Arrays.stream(lines.split("\n", -1))
                .map(id -> new CaseId(region, id))
                .toList();
    }

    private static List<Object> key(CaseId id) {
        return List.of(id.region().value(), id.value());
    }
}
