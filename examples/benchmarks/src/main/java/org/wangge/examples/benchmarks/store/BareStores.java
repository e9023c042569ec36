package org.wangge.examples.benchmarks.store;

import java.lang.reflect.Proxy;
import java.util.Optional;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.staff.ActorId;
import org.wangge.core.store.CalendarArchive;
import org.wangge.core.store.CaseOpening;
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

/** Stores that keep case files and events, and forget clocks, command ids and outgoing events: for comparison only. */
final class BareStores implements Stores {

    private final Stores kept;
    private final ClockStore clocks = forgetful(ClockStore.class);
    private final CommandLog commands = forgetful(CommandLog.class);
    private final EventOutbox outbox = forgetful(EventOutbox.class);

    BareStores(Stores kept) {
        this.kept = kept;
    }

    /** Takes everything that is written; is never asked. */
    private static <T> T forgetful(Class<T> port) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (self, method, given) -> {
            if (method.getReturnType() != void.class) {
                throw new UnsupportedOperationException(method.getName());
            }
            return null;
        }));
    }

    @Override
    public UnitOfWork unitOfWork() {
        return kept.unitOfWork();
    }

    @Override
    public CaseStore cases() {
        return kept.cases();
    }

    @Override
    public CaseQueries queries() {
        return kept.queries();
    }

    @Override
    public ClockStore clocks() {
        return clocks;
    }

    @Override
    public CommandLog commands() {
        return commands;
    }

    @Override
    public GridStore grids() {
        return kept.grids();
    }

    @Override
    public StaffStore staff() {
        return kept.staff();
    }

    @Override
    public RuleBookStore ruleBooks() {
        return kept.ruleBooks();
    }

    @Override
    public CalendarArchive calendars() {
        return kept.calendars();
    }

    @Override
    public EventOutbox outbox() {
        return outbox;
    }

    @Override
    public ReporterStore reporters() {
        return kept.reporters();
    }

    @Override
    public NumberAllocator numbers() {
        return kept.numbers();
    }

    @Override
    public CaseOpening opening(CaseId id, CommandId command, ActorId sender) {
        return new CaseOpening(
                Optional.empty(), kept.opening(id, command, sender).file());
    }
}
