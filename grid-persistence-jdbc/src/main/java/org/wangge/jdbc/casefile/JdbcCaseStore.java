package org.wangge.jdbc.casefile;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.staff.ActorId;
import org.wangge.core.store.CaseOpening;
import org.wangge.core.store.CaseStore;
import org.wangge.jdbc.transaction.Session;
import org.wangge.jdbc.transaction.Transactions;
import org.wangge.jdbc.transaction.Write;

/**
 * Case files and events in the tables {@code case_file} and {@code case_event}. Safe for any number of threads.
 *
 * <p>What {@link #append} is given waits until the next question or the end of the unit of work, so a stale version may
 * be reported only there.
 */
public final class JdbcCaseStore implements CaseStore {

    private static final String FIND =
            "select " + SnapshotRow.COLUMNS + " from case_file where region_id = ? and case_id = ?";
    private static final String HISTORY = "select " + EventRows.COLUMNS
            + " from case_event e where e.region_id = ? and e.case_id = ? order by e.seq_no";

    private static final String EXISTING = "select case_id from case_file where region_id = ? and case_id in";

    private final Transactions transactions;
    private final EventRows events;

    /**
     * A store.
     *
     * @param transactions the transactions
     * @param events how events become rows
     */
    public JdbcCaseStore(Transactions transactions, EventRows events) {
        this.transactions = transactions;
        this.events = events;
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return transactions.inSession(
                session -> session.first(FIND, key(id), SnapshotRow::of).map(row -> file(session, row)));
    }

    /**
     * Reads what every command needs first, in one question.
     *
     * @param id the case
     * @param command the id of the command
     * @param sender who sends it
     * @return the command of that id, if it was carried out, and the case, if it exists
     */
    public CaseOpening opening(CaseId id, CommandId command, ActorId sender) {
        return transactions.inSession(session -> new Opening(id, command, sender).ask(session, this));
    }

    /** A snapshot that another version of the library wrote is folded anew. */
    CaseFile file(Session session, SnapshotRow row) {
        return row.isReadable() ? row.read() : CaseFile.fold(history(session, row.id()));
    }

    @Override
    public List<CaseEventEnvelope> history(CaseId id) {
        return transactions.inSession(session -> history(session, id));
    }

    private List<CaseEventEnvelope> history(Session session, CaseId id) {
        return session.list(HISTORY, key(id), events::read);
    }

    @Override
    public Set<CaseId> existing(Collection<CaseId> ids) {
        Map<RegionId, List<CaseId>> byRegion = ids.stream().collect(Collectors.groupingBy(CaseId::region));
        Set<CaseId> found = new HashSet<>();
        transactions.inSession(session -> {
            byRegion.forEach((region, some) -> found.addAll(session.listIn(
                    EXISTING,
                    List.of(region.value()),
                    some.stream().map(CaseId::value).distinct().toList(),
                    row -> new CaseId(region, row.text()))));
            return ids;
        });
        return found;
    }

    @Override
    public void append(CaseFile next, List<CaseEventEnvelope> added, long expectedVersion) {
        requireFollowing(next, added, expectedVersion);
        transactions.inSession(session -> {
            session.later(new CaseRow(next, added, expectedVersion));
            session.later(Write.of(EventRows.INSERT, events.values(added)));
            CaseTokens.writes(next, added, expectedVersion == 0).forEach(session::later);
            return next;
        });
    }

    private static void requireFollowing(CaseFile next, List<CaseEventEnvelope> added, long expectedVersion) {
        long expected = expectedVersion;
        for (CaseEventEnvelope envelope : added) {
            expected++;
            if (envelope.sequence() != expected || !envelope.caseId().equals(next.id())) {
                throw new IllegalArgumentException("Event " + expected + " of case " + next.id()
                        + " was expected, got event " + envelope.sequence() + " of case " + envelope.caseId());
            }
        }
        if (added.isEmpty() || next.version() != expected) {
            throw new IllegalArgumentException("Case " + next.id() + " has version " + next.version() + ", but "
                    + added.size() + " events after version " + expectedVersion + " lead to " + expected);
        }
    }

    private static List<Object> key(CaseId id) {
        return List.of(id.region().value(), id.value());
    }
}
