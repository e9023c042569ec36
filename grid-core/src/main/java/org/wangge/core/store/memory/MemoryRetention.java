package org.wangge.core.store.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.grid.RegionId;
import org.wangge.core.retention.ArchivedCase;
import org.wangge.core.retention.RetentionAct;
import org.wangge.core.retention.RetentionRecord;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.core.store.RetentionStore;

/** The archive, the holds, and the records of what was done. */
final class MemoryRetention implements RetentionStore {

    private static final Comparator<CaseFile> CLOSED_FIRST = Comparator.comparing(
                    (CaseFile file) -> file.closedAt().orElse(Instant.MAX))
            .thenComparing(CaseFile::id);

    private record Kept(ArchivedCase archived, boolean hasLog) {}

    private record Done(RegionId region, RetentionRecord done) {}

    private final MemoryTransactions transactions;
    private final MemoryCases cases;
    private final MemoryClocks clocks;
    private final MemoryCommands commands;
    private final MemoryOutbox outbox;
    private final MemoryReporters reporters;
    private final MemoryTable<CaseId, Kept> archive;
    private final MemoryTable<CaseId, String> holds;
    private final MemoryTable<Integer, Done> records;

    MemoryRetention(
            MemoryTransactions transactions,
            MemoryCases cases,
            MemoryClocks clocks,
            MemoryCommands commands,
            MemoryOutbox outbox,
            MemoryReporters reporters) {
        this.transactions = transactions;
        this.cases = cases;
        this.clocks = clocks;
        this.commands = commands;
        this.outbox = outbox;
        this.reporters = reporters;
        this.archive = new MemoryTable<>(transactions);
        this.holds = new MemoryTable<>(transactions);
        this.records = new MemoryTable<>(transactions);
    }

    @Override
    public List<CaseId> past(RetentionAct act, RegionId region, Instant closedUntil, int most) {
        return transactions.execute(() -> past(act, region, closedUntil)
                .sorted(CLOSED_FIRST)
                .limit(most)
                .map(CaseFile::id)
                .toList());
    }

    @Override
    public long countPast(RetentionAct act, RegionId region, Instant closedUntil) {
        return transactions.execute(() -> past(act, region, closedUntil).count());
    }

    private Stream<CaseFile> past(RetentionAct act, RegionId region, Instant closedUntil) {
        return candidates(act, region)
                .filter(CaseFile::isClosed)
                .filter(file ->
                        file.closedAt().filter(at -> !at.isAfter(closedUntil)).isPresent())
                .filter(file -> holds.find(file.id()).isEmpty());
    }

    private Stream<CaseFile> candidates(RetentionAct act, RegionId region) {
        Stream<Kept> archived = archive.all().stream()
                .filter(kept -> kept.archived().file().id().region().equals(region));
        return switch (act) {
            case ARCHIVE -> cases.filesOf(region).filter(file -> !outbox.holdsEventOf(file.id()));
            case ERASE_REPORTER ->
                Stream.concat(
                                cases.filesOf(region),
                                archived.map(kept -> kept.archived().file()))
                        .filter(file -> reporters.find(file.id()).isPresent());
            case PURGE_LOG ->
                archived.filter(Kept::hasLog).map(kept -> kept.archived().file());
            case PURGE_CASE -> archived.map(kept -> kept.archived().file());
        };
    }

    @Override
    public void archive(Collection<ArchivedCase> archived) {
        transactions.execute(() -> archived.forEach(this::archive));
    }

    private void archive(ArchivedCase one) {
        CaseId id = one.file().id();
        if (cases.find(id).filter(one.file()::equals).isEmpty()) {
            throw new ConcurrentChangeException(id, one.file().version());
        }
        cases.remove(id);
        clocks.replace(id, List.of());
        archive.put(id, new Kept(one, true));
    }

    @Override
    public Optional<ArchivedCase> find(CaseId id) {
        return archive.find(id).map(Kept::archived);
    }

    @Override
    public void eraseReporters(Collection<CaseId> ids) {
        transactions.execute(() -> ids.forEach(reporters::erase));
    }

    @Override
    public void purgeLog(Collection<CaseId> ids) {
        transactions.execute(() -> ids.forEach(id -> archive.find(id).ifPresent(kept -> {
            purgeLog(kept.archived());
            archive.put(id, new Kept(kept.archived(), false));
        })));
    }

    private void purgeLog(ArchivedCase archived) {
        archived.history().stream()
                .map(CaseEventEnvelope::commandId)
                .distinct()
                .forEach(command -> commands.remove(archived.file().id().region(), command));
    }

    @Override
    public void purge(Collection<CaseId> ids) {
        transactions.execute(() -> {
            purgeLog(ids);
            eraseReporters(ids);
            ids.forEach(archive::remove);
        });
    }

    @Override
    public boolean hold(CaseId id, Instant since, String reason) {
        return transactions.execute(() -> {
            boolean isThere = cases.find(id).isPresent() || archive.find(id).isPresent();
            if (isThere) {
                holds.put(id, reason);
            }
            return isThere;
        });
    }

    @Override
    public boolean release(CaseId id) {
        return transactions.execute(() -> {
            boolean was = holds.find(id).isPresent();
            holds.remove(id);
            return was;
        });
    }

    @Override
    public void record(RegionId region, RetentionRecord done) {
        transactions.execute(() -> records.put(records.all().size(), new Done(region, done)));
    }

    @Override
    public List<RetentionRecord> records(RegionId region, int most) {
        List<RetentionRecord> latest = new ArrayList<>(records.all().stream()
                .filter(row -> row.region().equals(region))
                .map(Done::done)
                .toList());
        Collections.reverse(latest);
        return latest.stream().limit(most).toList();
    }
}
