package org.wangge.core;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CaseReprojection;
import org.wangge.core.casefile.ClockDesk;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.procedure.Entitlement;
import org.wangge.core.rulebook.Digest;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.SystemActor;
import org.wangge.core.store.ClockEntry;
import org.wangge.core.store.Stores;

/** The clock desk over stores: each case is looked at in a unit of work of its own. */
final class StoredClockDesk implements ClockDesk {

    private final Stores stores;
    private final StoredRuleBooks books;
    private final ContextSource contexts;
    private final CaseRecorder recorder;

    StoredClockDesk(Stores stores, StoredRuleBooks books, ContextSource contexts, CaseRecorder recorder) {
        this.stores = stores;
        this.books = books;
        this.contexts = contexts;
        this.recorder = recorder;
    }

    @Override
    public Sweep sweep(Instant now, int batch) {
        if (batch < 1) {
            throw new IllegalArgumentException("A sweep looks at 1 case or more, got batch " + batch);
        }
        List<ClockEntry> due = stores.unitOfWork().execute(() -> stores.clocks().due(now, batch));
        Set<CaseId> cases = new LinkedHashSet<>();
        due.forEach(entry -> cases.add(entry.caseId()));
        List<CaseEvent> events = new ArrayList<>();
        for (CaseId id : cases) {
            events.addAll(stores.unitOfWork().execute(() -> signal(id, now)));
        }
        return new Sweep(
                due.size(),
                count(events, CaseEvent.ClockWarned.class),
                count(events, CaseEvent.ClockRanOut.class),
                count(events, CaseEvent.ActionTaken.class),
                batch);
    }

    private static int count(List<CaseEvent> events, Class<? extends CaseEvent> kind) {
        return (int) events.stream().filter(kind::isInstance).count();
    }

    private List<CaseEvent> signal(CaseId id, Instant now) {
        Optional<CaseFile> file = stores.cases().find(id);
        if (file.isEmpty()) {
            stores.clocks().replace(id, List.of());
            return List.of();
        }
        return signal(file.get(), now);
    }

    private List<CaseEvent> signal(CaseFile file, Instant now) {
        RuleBook book = books.of(file);
        TimeBase time = contexts.time(book, now);
        CaseRecorder.Act act = new CaseRecorder.Act(
                file.id(),
                Optional.of(file),
                commandId(file),
                "sweep",
                new Entitlement(SystemActor.ID, Optional.empty()),
                book.caseRules(),
                time);
        List<CaseRecorder.Happening> happenings = new ClockTurn(book, contexts, act, file).until(now);
        if (happenings.isEmpty()) {
            recorder.refreshClocks(file, book.caseRules(), time);
        } else {
            recorder.record(act, happenings);
        }
        return happenings.stream().map(CaseRecorder.Happening::event).toList();
    }

    @Override
    public CaseReprojection previewReprojection(RegionId region, LocalDate knownBefore) {
        return new StoredReprojection(stores, books, contexts, recorder.forPreview(), knownBefore).of(region);
    }

    @Override
    public CaseReprojection reproject(RegionId region, LocalDate knownBefore) {
        return new StoredReprojection(stores, books, contexts, recorder, knownBefore).of(region);
    }

    /** Two nodes that look at the same version of a case act under the same command id, so one of them comes too late. */
    private static CommandId commandId(CaseFile file) {
        return CommandId.of(
                "system-" + Digest.sha256(file.id() + "#" + file.version()).substring(0, 40));
    }
}
