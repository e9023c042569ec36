package org.wangge.jdbc.outbox;

import java.util.ArrayList;
import java.util.List;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.store.EventOutbox;
import org.wangge.jdbc.casefile.EventRows;
import org.wangge.jdbc.transaction.Transactions;
import org.wangge.jdbc.transaction.Write;

/**
 * Events that wait to leave, in the table {@code outbox}, whose rows only point to the stored events. Safe for any
 * number of threads.
 */
public final class JdbcEventOutbox implements EventOutbox {

    private static final String INSERT =
            "insert into outbox (region_id, case_id, seq_no, recorded_at) values (?, ?, ?, ?)";
    private static final String DELETE = "delete from outbox where region_id = ? and case_id = ? and seq_no = ?";

    /**
     * An event waits behind the earlier ones of its case, even if the clock of the node that recorded those was ahead.
     */
    private static final String PENDING = "select " + EventRows.COLUMNS + " from outbox o join case_event e"
            + " on e.region_id = o.region_id and e.case_id = o.case_id and e.seq_no = o.seq_no"
            + " where not exists (select 1 from outbox b where b.region_id = o.region_id and b.case_id = o.case_id"
            + " and b.seq_no < o.seq_no and b.recorded_at > o.recorded_at)"
            + " order by o.recorded_at, o.region_id, o.case_id, o.seq_no";

    private final Transactions transactions;
    private final EventRows events;

    /**
     * An outbox.
     *
     * @param transactions the transactions
     * @param events how events become rows
     */
    public JdbcEventOutbox(Transactions transactions, EventRows events) {
        this.transactions = transactions;
        this.events = events;
    }

    @Override
    public void add(List<CaseEventEnvelope> added) {
        transactions.inSession(session -> {
            List<List<Object>> rows = new ArrayList<>(added.size());
            added.forEach(envelope -> rows.add(values(envelope)));
            session.later(Write.of(INSERT, rows));
            return added;
        });
    }

    private static List<Object> values(CaseEventEnvelope envelope) {
        CaseId id = envelope.caseId();
        return List.of(id.region().value(), id.value(), envelope.sequence(), envelope.recordedAt());
    }

    @Override
    public List<CaseEventEnvelope> pending(int batch) {
        return transactions.inSession(
                session -> session.list(session.dialect().firstRows(PENDING), List.of(batch), events::read));
    }

    @Override
    public void taken(List<CaseEventEnvelope> left) {
        transactions.inSession(session -> {
            session.later(
                    Write.of(DELETE, left.stream().map(JdbcEventOutbox::key).toList()));
            return left;
        });
    }

    private static List<Object> key(CaseEventEnvelope envelope) {
        CaseId id = envelope.caseId();
        return List.of(id.region().value(), id.value(), envelope.sequence());
    }
}
