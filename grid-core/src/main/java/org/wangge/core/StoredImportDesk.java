package org.wangge.core;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wangge.core.bulk.AppointmentRows;
import org.wangge.core.bulk.CaseRows;
import org.wangge.core.bulk.GridRows;
import org.wangge.core.bulk.HistoricCase;
import org.wangge.core.bulk.ImportCode;
import org.wangge.core.bulk.ImportDesk;
import org.wangge.core.bulk.ImportFault;
import org.wangge.core.bulk.ImportMode;
import org.wangge.core.bulk.ImportReport;
import org.wangge.core.bulk.ImportRow;
import org.wangge.core.bulk.ReadRows;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.explain.Message;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.rulebook.RuleTimeline;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.store.CaseStart;
import org.wangge.core.store.RecordedCommand;
import org.wangge.core.store.Stores;

/** The desk for imports over stores: reads rows, looks up what is there already, and stores the rest in batches. */
final class StoredImportDesk implements ImportDesk {

    /** How many rows share a transaction. */
    static final int BATCH = 500;

    private final Stores stores;
    private final StoredRuleBooks books;
    private final GridTrees trees;
    private final ContextSource contexts;
    private final CaseRecorder recorder;

    StoredImportDesk(
            Stores stores, StoredRuleBooks books, GridTrees trees, ContextSource contexts, CaseRecorder recorder) {
        this.stores = stores;
        this.books = books;
        this.trees = trees;
        this.contexts = contexts;
        this.recorder = recorder;
    }

    @Override
    public ImportReport grids(RegionId region, LocalDate fromInclusive, List<ImportRow> rows, ImportMode mode) {
        RuleBook book = books.governing(region)
                .asOfOrAfter(fromInclusive)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No rule book governs region '" + region + "' on " + fromInclusive + " or later"));
        ReadRows<Grid> read = GridRows.read(book.levels(), rows);
        if (isRefused(read, mode) || read.good().isEmpty()) {
            return new ImportReport(0, 0, read.faults());
        }
        ImportReport report = stores.unitOfWork().execute(() -> replaceGrids(region, fromInclusive, read));
        trees.forget(region);
        return report;
    }

    private static boolean isRefused(ReadRows<?> read, ImportMode mode) {
        return mode == ImportMode.ALL_OR_NOTHING && !read.faults().isEmpty();
    }

    private ImportReport replaceGrids(RegionId region, LocalDate from, ReadRows<Grid> read) {
        Set<Grid> stored = stores.grids()
                .since(region, from)
                .filter(from::equals)
                .map(since -> new HashSet<>(stores.grids().list(region, since)))
                .orElseGet(HashSet::new);
        List<Grid> grids = read.values();
        int unchanged = (int) grids.stream().filter(stored::contains).count();
        if (unchanged != grids.size() || stored.size() != grids.size()) {
            stores.grids().save(region, from, grids);
        }
        return new ImportReport(grids.size() - unchanged, unchanged, read.faults());
    }

    @Override
    public ImportReport appointments(RegionId region, List<ImportRow> rows, ImportMode mode) {
        ReadRows<Appointment> read =
                stores.unitOfWork().execute(() -> AppointmentRows.read(surroundings(region), rows));
        if (isRefused(read, mode)) {
            return new ImportReport(0, 0, read.faults());
        }
        int imported = inBatches(read.values(), mode, batch -> saveAppointments(region, batch)).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return new ImportReport(imported, read.good().size() - imported, read.faults());
    }

    private int saveAppointments(RegionId region, List<Appointment> batch) {
        Set<ActorId> actors = batch.stream().map(Appointment::actor).collect(Collectors.toSet());
        Set<Appointment> stored = new HashSet<>(stores.staff().appointmentsOf(region, actors));
        List<Appointment> missing =
                batch.stream().distinct().filter(held -> !stored.contains(held)).toList();
        if (!missing.isEmpty()) {
            stores.staff().saveAppointments(region, missing);
        }
        return missing.size();
    }

    /** Each batch in a transaction of its own, or all of them in one. */
    private <T, R> List<R> inBatches(List<T> all, ImportMode mode, Function<List<T>, R> store) {
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        if (mode == ImportMode.ALL_OR_NOTHING) {
            return stores.unitOfWork().execute(() -> batches.stream().map(store).toList());
        }
        return batches.stream()
                .map(batch -> stores.unitOfWork().execute(() -> store.apply(batch)))
                .toList();
    }

    @Override
    public ImportReport cases(RegionId region, String source, List<ImportRow> rows, ImportMode mode) {
        Instant now = recorder.now();
        ReadRows<HistoricCase> read = stores.unitOfWork().execute(() -> CaseRows.read(surroundings(region), now, rows));
        if (isRefused(read, mode)) {
            return new ImportReport(0, 0, read.faults());
        }
        return new CaseImport(region, source, now).run(read, mode);
    }

    private StoredRowContext surroundings(RegionId region) {
        RuleTimeline rules = books.governing(region);
        LocalDate today = LocalDate.ofInstant(recorder.now(), rules.zone());
        return new StoredRowContext(stores, trees, rules, region, today);
    }

    /** What was found out about a batch before anything of it is stored. */
    private record LookedUp(List<CaseStart> missing, int unchanged, List<ImportFault> faults) {}

    /** One import of cases. */
    private final class CaseImport {

        private final RegionId region;
        private final String source;
        private final Instant now;

        CaseImport(RegionId region, String source, Instant now) {
            this.region = region;
            this.source = source;
            this.now = now;
        }

        ImportReport run(ReadRows<HistoricCase> read, ImportMode mode) {
            List<LookedUp> done = mode == ImportMode.ALL_OR_NOTHING
                    ? stores.unitOfWork().execute(() -> allOrNothing(read))
                    : inBatches(read.good(), mode, this::store);
            List<ImportFault> faults = new ArrayList<>(read.faults());
            done.forEach(batch -> faults.addAll(batch.faults()));
            boolean nothing = mode == ImportMode.ALL_OR_NOTHING && !faults.isEmpty();
            int imported =
                    done.stream().mapToInt(batch -> batch.missing().size()).sum();
            int unchanged = done.stream().mapToInt(LookedUp::unchanged).sum();
            return new ImportReport(nothing ? 0 : imported, nothing ? 0 : unchanged, sorted(faults));
        }

        private static List<ImportFault> sorted(List<ImportFault> faults) {
            return new ReadRows<>(List.of(), faults).faults();
        }

        private List<LookedUp> allOrNothing(ReadRows<HistoricCase> read) {
            List<LookedUp> batches = inBatches(read.good(), ImportMode.GOOD_ROWS, this::lookUp);
            if (batches.stream().allMatch(batch -> batch.faults().isEmpty())) {
                batches.forEach(batch -> stores.begin(batch.missing()));
            }
            return batches;
        }

        private LookedUp store(List<ReadRows.Good<HistoricCase>> batch) {
            LookedUp found = lookUp(batch);
            stores.begin(found.missing());
            return found;
        }

        private LookedUp lookUp(List<ReadRows.Good<HistoricCase>> batch) {
            Map<CommandId, RecordedCommand> earlier =
                    stores
                            .commands()
                            .findAll(region, batch.stream().map(this::commandId).toList())
                            .stream()
                            .collect(Collectors.toMap(RecordedCommand::commandId, command -> command));
            Set<CaseId> existing =
                    stores.cases().existing(batch.stream().map(this::caseId).toList());
            List<CaseStart> missing = new ArrayList<>();
            List<ImportFault> faults = new ArrayList<>();
            int unchanged = 0;
            for (ReadRows.Good<HistoricCase> row : batch) {
                Optional<RecordedCommand> before = Optional.ofNullable(earlier.get(commandId(row)));
                if (before.filter(command -> command.fingerprint().equals(fingerprint(row)))
                        .isPresent()) {
                    unchanged++;
                } else if (before.isPresent() || existing.contains(caseId(row))) {
                    faults.add(exists(row));
                } else {
                    missing.add(start(row));
                }
            }
            return new LookedUp(missing, unchanged, faults);
        }

        private ImportFault exists(ReadRows.Good<HistoricCase> row) {
            Message message = Message.of(ImportCode.CASE_EXISTS, "caseId", caseId(row));
            return new ImportFault(row.row().number(), "case", row.value().id(), message);
        }

        private CaseId caseId(ReadRows.Good<HistoricCase> row) {
            return new CaseId(region, row.value().id());
        }

        private CommandId commandId(ReadRows.Good<HistoricCase> row) {
            return HistoricCaseRecord.commandId(row.value());
        }

        private String fingerprint(ReadRows.Good<HistoricCase> row) {
            return HistoricCaseRecord.fingerprint(source, row.row());
        }

        private CaseStart start(ReadRows.Good<HistoricCase> row) {
            return new HistoricCaseRecord(
                            caseId(row), row.value(), contexts.time(row.value().book(), now))
                    .start(source, fingerprint(row), now);
        }
    }
}
