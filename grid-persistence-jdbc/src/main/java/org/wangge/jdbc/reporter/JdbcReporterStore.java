package org.wangge.jdbc.reporter;

import java.util.List;
import java.util.Optional;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.Reporter;
import org.wangge.core.store.ReporterStore;
import org.wangge.jdbc.transaction.Row;
import org.wangge.jdbc.transaction.Transactions;
import org.wangge.jdbc.transaction.Write;

/**
 * Reporters in the table {@code case_reporter}: personal data, in no other table and in no log. Safe for any number of
 * threads.
 */
public final class JdbcReporterStore implements ReporterStore {

    private static final String KEY = " where region_id = ? and case_id = ?";
    private static final String DELETE = "delete from case_reporter" + KEY;
    private static final String INSERT = "insert into case_reporter"
            + " (region_id, case_id, reporter_name, contact, has_consent, is_anonymous) values (?, ?, ?, ?, ?, ?)";
    private static final String FIND =
            "select reporter_name, contact, has_consent, is_anonymous from case_reporter" + KEY;

    private final Transactions transactions;

    /**
     * A store.
     *
     * @param transactions the transactions
     */
    public JdbcReporterStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void save(CaseId id, Reporter reporter) {
        List<Object> row = List.of(
                id.region().value(),
                id.value(),
                reporter.name(),
                reporter.contact(),
                reporter.hasConsent(),
                reporter.isAnonymous());
        transactions.inSession(session -> {
            session.later(Write.of(DELETE, List.of(key(id))));
            session.later(Write.of(INSERT, List.of(row)));
            return id;
        });
    }

    private static List<Object> key(CaseId id) {
        return List.of(id.region().value(), id.value());
    }

    @Override
    public Optional<Reporter> find(CaseId id) {
        return transactions.inSession(session -> session.first(FIND, key(id), JdbcReporterStore::reporter));
    }

    private static Reporter reporter(Row row) {
        return new Reporter(row.optionalText(), row.optionalText(), row.number() == 1, row.number() == 1);
    }

    @Override
    public boolean erase(CaseId id) {
        return transactions.inSession(session -> session.change(DELETE, key(id)) > 0);
    }
}
