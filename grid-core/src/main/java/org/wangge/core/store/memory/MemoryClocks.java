package org.wangge.core.store.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.grid.RegionId;
import org.wangge.core.store.ClockClaim;
import org.wangge.core.store.ClockEntry;
import org.wangge.core.store.ClockStore;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.core.store.FailedSweep;

/** The index of open clocks; it is searched from end to end. */
final class MemoryClocks implements ClockStore {

    private static final Comparator<Row> EARLIEST_FIRST = Comparator.comparing(
                    (Row row) -> row.lookAt().orElse(Instant.MAX))
            .thenComparing(row -> row.entry().caseId())
            .thenComparing(row -> row.entry().clock());

    /** An entry, when it comes next, and what became of earlier attempts. */
    private record Row(ClockEntry entry, Optional<Instant> lookAt, int attempts, Optional<String> error) {

        static Row of(ClockEntry entry) {
            return new Row(entry, entry.wakeAt(), 0, Optional.empty());
        }

        boolean isDue(Instant now) {
            return lookAt.filter(at -> !at.isAfter(now)).isPresent();
        }

        Row claimed(Instant until) {
            return new Row(entry, Optional.of(until), attempts + 1, error);
        }

        Row putOff(Instant until, String why) {
            return attempts == 0 ? this : new Row(entry, Optional.of(until), attempts, Optional.of(why));
        }

        FailedSweep failure() {
            return new FailedSweep(entry.caseId(), attempts, lookAt.orElse(Instant.MAX), error.orElse(""));
        }
    }

    private final MemoryTransactions transactions;
    private final ToLongFunction<CaseId> versions;
    private final MemoryTable<CaseId, List<Row>> rows;

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
        rows.put(caseId, entries.stream().map(Row::of).toList());
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
        return dueRows(now, batch).map(Row::entry).toList();
    }

    private Stream<Row> dueRows(Instant now, int batch) {
        return rows.all().stream()
                .flatMap(List::stream)
                .filter(row -> row.isDue(now))
                .sorted(EARLIEST_FIRST)
                .limit(batch);
    }

    @Override
    public List<ClockClaim> claim(Instant now, Instant leaseUntil, int batch) {
        return transactions.execute(() -> {
            List<Row> due = dueRows(now, batch).toList();
            due.forEach(
                    row -> change(row.entry().caseId(), other -> other.equals(row) ? row.claimed(leaseUntil) : other));
            return due.stream()
                    .map(row -> new ClockClaim(row.entry(), row.attempts()))
                    .toList();
        });
    }

    private void change(CaseId caseId, UnaryOperator<Row> how) {
        rows.find(caseId).ifPresent(of -> rows.put(caseId, of.stream().map(how).toList()));
    }

    @Override
    public void putOff(CaseId caseId, Instant nextTry, String error) {
        transactions.execute(() -> change(caseId, row -> row.putOff(nextTry, error)));
    }

    @Override
    public List<FailedSweep> failures(RegionId region, int batch) {
        return rows.all().stream()
                .flatMap(List::stream)
                .filter(row -> row.entry().caseId().region().equals(region))
                .filter(row -> row.error().isPresent())
                .map(Row::failure)
                .sorted(Comparator.comparing(FailedSweep::attempts).reversed().thenComparing(FailedSweep::caseId))
                .distinct()
                .limit(batch)
                .toList();
    }

    @Override
    public List<ClockEntry> of(CaseId caseId) {
        return rows.find(caseId).orElse(List.of()).stream().map(Row::entry).toList();
    }

    @Override
    public List<CaseId> cases(RegionId region, Optional<CaseId> after, int batch) {
        return rows.all().stream()
                .flatMap(List::stream)
                .map(row -> row.entry().caseId())
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
