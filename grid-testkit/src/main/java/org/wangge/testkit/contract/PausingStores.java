package org.wangge.testkit.contract;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.store.CalendarArchive;
import org.wangge.core.store.CaseQueries;
import org.wangge.core.store.CaseStore;
import org.wangge.core.store.ClockStore;
import org.wangge.core.store.CommandLog;
import org.wangge.core.store.EventOutbox;
import org.wangge.core.store.GridStore;
import org.wangge.core.store.NumberAllocator;
import org.wangge.core.store.ReporterStore;
import org.wangge.core.store.RuleBookStore;
import org.wangge.core.store.StaffStore;
import org.wangge.core.store.Stores;
import org.wangge.core.store.UnitOfWork;

/**
 * The same stores as another node sees them, which lets something else happen once, right after a case was read and
 * before anything is written.
 */
record PausingStores(Stores shared, AtomicReference<Runnable> between) implements Stores {

    @Override
    public CaseStore cases() {
        CaseStore cases = shared.cases();
        return new CaseStore() {
            @Override
            public Optional<CaseFile> find(CaseId id) {
                Optional<CaseFile> found = cases.find(id);
                between.getAndSet(() -> {}).run();
                return found;
            }

            @Override
            public List<CaseEventEnvelope> history(CaseId id) {
                return cases.history(id);
            }

            @Override
            public void append(CaseFile next, List<CaseEventEnvelope> events, long expectedVersion) {
                cases.append(next, events, expectedVersion);
            }
        };
    }

    @Override
    public UnitOfWork unitOfWork() {
        return shared.unitOfWork();
    }

    @Override
    public CaseQueries queries() {
        return shared.queries();
    }

    @Override
    public ClockStore clocks() {
        return shared.clocks();
    }

    @Override
    public CommandLog commands() {
        return shared.commands();
    }

    @Override
    public GridStore grids() {
        return shared.grids();
    }

    @Override
    public StaffStore staff() {
        return shared.staff();
    }

    @Override
    public RuleBookStore ruleBooks() {
        return shared.ruleBooks();
    }

    @Override
    public CalendarArchive calendars() {
        return shared.calendars();
    }

    @Override
    public EventOutbox outbox() {
        return shared.outbox();
    }

    @Override
    public ReporterStore reporters() {
        return shared.reporters();
    }

    @Override
    public NumberAllocator numbers() {
        return shared.numbers();
    }
}
