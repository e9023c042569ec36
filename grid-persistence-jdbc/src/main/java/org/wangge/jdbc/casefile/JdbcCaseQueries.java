package org.wangge.jdbc.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.StateId;
import org.wangge.core.store.CaseMark;
import org.wangge.core.store.CasePage;
import org.wangge.core.store.CaseQueries;
import org.wangge.core.store.CaseQuery;
import org.wangge.jdbc.transaction.Nanoseconds;
import org.wangge.jdbc.transaction.Row;
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
        return page(query).cases();
    }

    @Override
    public CasePage page(CaseQuery query) {
        return transactions.reading(session -> page(session, query));
    }

    private CasePage page(Session session, CaseQuery query) {
        CaseFilter filter = CaseFilter.ofPage(session, query);
        List<Object> values = new ArrayList<>(filter.values());
        values.add(query.limit());
        String sql = session.dialect()
                .firstRows("select " + SnapshotRow.COLUMNS + ", due_at, reported_at from case_file where "
                        + filter.where() + " order by " + order(query.order()));
        List<Found> found = session.list(sql, values, row -> Found.of(row, query.order()));
        Optional<CaseMark> next = found.size() < query.limit()
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1).mark());
        return new CasePage(
                found.stream().map(one -> cases.file(session, one.snapshot())).toList(), next);
    }

    /** A row of a list, and the mark after which the list goes on. */
    private record Found(SnapshotRow snapshot, CaseMark mark) {

        static Found of(Row row, CaseQuery.Order order) {
            SnapshotRow snapshot = SnapshotRow.of(row);
            long due = row.number();
            boolean counts = order == CaseQuery.Order.DUE_FIRST && due != DueInstant.NEVER;
            Optional<Instant> dueAt = counts ? Optional.of(Nanoseconds.instant(due)) : Optional.empty();
            return new Found(
                    snapshot, new CaseMark(dueAt, row.instant(), snapshot.id().value()));
        }
    }

    @Override
    public long count(CaseQuery query) {
        return transactions.reading(session -> {
            CaseFilter filter = CaseFilter.of(session, query);
            return session.first("select count(*) from case_file where " + filter.where(), filter.values(), Row::number)
                    .orElse(0L);
        });
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
        transactions.reading(session -> session.list(
                COUNT_BY_STATE, List.of(region.value()), row -> counts.put(StateId.of(row.text()), row.number())));
        return counts;
    }
}
