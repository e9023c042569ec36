package org.wangge.core.store.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.grid.RegionId;
import org.wangge.core.store.ClockEntry;
import org.wangge.core.store.ClockStore;
import org.wangge.core.store.ConcurrentChangeException;

/** The index of open clocks; it is searched from end to end. */
final class MemoryClocks implements ClockStore {

    private static final Comparator<ClockEntry> EARLIEST_FIRST = Comparator.comparing(
                    (ClockEntry entry) -> entry.wakeAt().orElse(Instant.MAX))
            .thenComparing(ClockEntry::caseId)
            .thenComparing(ClockEntry::clock);

    private final MemoryTransactions transactions;
    private final ToLongFunction<CaseId> versions;
    private final MemoryTable<CaseId, List<ClockEntry>> rows;

    MemoryClocks(MemoryTransactions transactions, ToLongFunction<CaseId> versions) {
        this.transactions = transactions;
        this.versions = versions;
        this.rows = new MemoryTable<>(transactions);
    }

    @Override
    public void replace(CaseId caseId, List<ClockEntry> entries) {
        if (entries.stream().anyMatch(entry -> !entry.caseId().equals(caseId))) {
            throw new IllegalArgumentException("Clocks of case " + caseId + " belong to it, got " + entries);
        }
        rows.put(caseId, List.copyOf(entries));
    }

    @Override
    public void refresh(CaseId caseId, long expectedVersion, List<ClockEntry> entries) {
        transactions.execute(() -> {
            if (versions.applyAsLong(caseId) != expectedVersion) {
                throw new ConcurrentChangeException(caseId, expectedVersion);
            }
            replace(caseId, entries);
        });
    }

    @Override
    public List<ClockEntry> due(Instant now, int batch) {
        return rows.all().stream()
                .flatMap(List::stream)
                .filter(entry ->
                        entry.wakeAt().filter(wake -> !wake.isAfter(now)).isPresent())
                .sorted(EARLIEST_FIRST)
                .limit(batch)
                .toList();
    }

    @Override
    public List<ClockEntry> of(CaseId caseId) {
        return rows.find(caseId).orElse(List.of());
    }

    @Override
    public List<CaseId> cases(RegionId region, Optional<CaseId> after, int batch) {
        return rows.all().stream()
                .flatMap(List::stream)
                .map(ClockEntry::caseId)
                .filter(id -> id.region().equals(region))
                .filter(id -> after.filter(last -> id.compareTo(last) <= 0).isEmpty())
                .distinct()
                .sorted()
                .limit(batch)
                .toList();
    }

    /** When the first of the clocks of a case is due. */
    Optional<Instant> firstDue(CaseId caseId) {
        return of(caseId).stream()
                .flatMap(entry -> entry.dueExclusive().stream())
                .min(Comparator.naturalOrder());
    }
}
