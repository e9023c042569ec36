package org.wangge.jdbc.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.StateId;
import org.wangge.core.store.CaseQueries;
import org.wangge.core.store.CaseQuery;
import org.wangge.jdbc.transaction.Session;
import org.wangge.jdbc.transaction.Transactions;

/** Questions about many cases, answered from the indexed columns of {@code case_file}. Safe for any number of threads. */
public final class JdbcCaseQueries implements CaseQueries {

    private static final String COUNT_BY_STATE =
            "select state_id, count(*) from case_file where region_id = ? group by state_id order by state_id";

    private final Transactions transactions;
    private final JdbcCaseStore cases;

    /**
     * Queries.
     *
     * @param transactions the transactions
     * @param cases the store of the same cases
     */
    public JdbcCaseQueries(Transactions transactions, JdbcCaseStore cases) {
        this.transactions = transactions;
        this.cases = cases;
    }

    @Override
    public List<CaseFile> find(CaseQuery query) {
        return transactions.inSession(session -> find(session, query));
    }

    private List<CaseFile> find(Session session, CaseQuery query) {
        CaseFilter filter = CaseFilter.of(query);
        List<Object> values = new ArrayList<>(filter.values());
        values.add(query.limit());
        String sql = session.dialect()
                .firstRows("select " + SnapshotRow.COLUMNS + " from case_file where " + filter.where() + " order by "
                        + order(query.order()));
        return session.list(sql, values, SnapshotRow::of).stream()
                .map(row -> cases.file(session, row))
                .toList();
    }

    private static String order(CaseQuery.Order order) {
        return switch (order) {
            case OLDEST_FIRST -> "reported_at, case_id";
            case DUE_FIRST -> "due_at, reported_at, case_id";
        };
    }

    @Override
    public Map<StateId, Long> countByState(RegionId region) {
        Map<StateId, Long> counts = new LinkedHashMap<>();
        transactions.inSession(session -> session.list(
                COUNT_BY_STATE, List.of(region.value()), row -> counts.put(StateId.of(row.text()), row.number())));
        return counts;
    }
}
