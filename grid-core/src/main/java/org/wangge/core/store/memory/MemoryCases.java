package org.wangge.core.store.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.StateId;
import org.wangge.core.store.CaseMark;
import org.wangge.core.store.CasePage;
import org.wangge.core.store.CaseQueries;
import org.wangge.core.store.CaseQuery;
import org.wangge.core.store.CaseStore;
import org.wangge.core.store.ConcurrentChangeException;

/** Case files with their events, and the questions about many of them. */
final class MemoryCases implements CaseStore, CaseQueries {

    private record Row(CaseFile file, List<CaseEventEnvelope> history) {}

    private final MemoryTransactions transactions;
    private final MemoryClocks clocks;
    private final MemoryGrids grids;
    private final MemoryTable<CaseId, Row> rows;

    MemoryCases(MemoryTransactions transactions, MemoryClocks clocks, MemoryGrids grids) {
        this.transactions = transactions;
        this.clocks = clocks;
        this.grids = grids;
        this.rows = new MemoryTable<>(transactions);
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return rows.find(id).map(Row::file);
    }

    @Override
    public List<CaseEventEnvelope> history(CaseId id) {
        return rows.find(id).map(Row::history).orElse(List.of());
    }

    @Override
    public void append(CaseFile next, List<CaseEventEnvelope> events, long expectedVersion) {
        transactions.execute(() -> {
            Optional<Row> before = rows.find(next.id());
            long version = before.map(row -> row.file().version()).orElse(0L);
            if (version != expectedVersion) {
                throw new ConcurrentChangeException(next.id(), expectedVersion);
            }
            requireFold(before, next, events);
            List<CaseEventEnvelope> history =
                    new ArrayList<>(before.map(Row::history).orElse(List.of()));
            history.addAll(events);
            rows.put(next.id(), new Row(next, List.copyOf(history)));
        });
    }

    private static void requireFold(Optional<Row> before, CaseFile next, List<CaseEventEnvelope> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("A change of case " + next.id() + " has at least one event, got none");
        }
        CaseFile folded =
                before.map(Row::file).map(file -> applied(file, events)).orElseGet(() -> CaseFile.fold(events));
        if (!folded.equals(next)) {
            throw new IllegalArgumentException(
                    "A case file is the fold of its events; got " + next + ", but the events give " + folded);
        }
    }

    private static CaseFile applied(CaseFile file, List<CaseEventEnvelope> events) {
        CaseFile folded = file;
        for (CaseEventEnvelope event : events) {
            folded = folded.apply(event);
        }
        return folded;
    }

    @Override
    public List<CaseFile> find(CaseQuery query) {
        return page(query).cases();
    }

    @Override
    public CasePage page(CaseQuery query) {
        return transactions.execute(() -> {
            CaseMatch match = new CaseMatch(query, clocks, grids);
            List<CaseFile> found = matching(query, match)
                    .filter(match::isAfterMark)
                    .sorted(match.order())
                    .limit(query.limit())
                    .toList();
            Optional<CaseMark> next = found.size() < query.limit()
                    ? Optional.empty()
                    : Optional.of(match.mark(found.get(found.size() - 1)));
            return new CasePage(found, next);
        });
    }

    @Override
    public long count(CaseQuery query) {
        return transactions.execute(
                () -> matching(query, new CaseMatch(query, clocks, grids)).count());
    }

    private Stream<CaseFile> matching(CaseQuery query, CaseMatch match) {
        return rows.all().stream()
                .filter(row -> row.file().id().region().equals(query.region()))
                .filter(row -> match.test(row.file(), row.history()))
                .map(Row::file);
    }

    @Override
    public Map<StateId, Long> countByState(RegionId region) {
        return transactions.execute(
                () -> filesOf(region).collect(Collectors.groupingBy(CaseFile::state, Collectors.counting())));
    }

    /** Takes a case out, for the archive. */
    void remove(CaseId id) {
        rows.remove(id);
    }

    Stream<CaseFile> filesOf(RegionId region) {
        return rows.all().stream()
                .map(Row::file)
                .filter(file -> file.id().region().equals(region));
    }
}
