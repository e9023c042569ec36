package org.wangge.core;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.wangge.core.store.ClockClaim;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.core.store.Stores;

/** The clock desk over stores: each case is looked at in a unit of work of its own. */
final class StoredClockDesk implements ClockDesk {

    /** Long enough for a batch on a slow machine; a case that is claimed twice all the same is still recorded once. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    /** After a failure a case is tried again in a minute, then in two, four and so on up to about a day. */
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    private static final int MOST_DOUBLINGS = 10;

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
        List<ClockClaim> claims = stores.clocks().claim(now, now.plus(LEASE), batch);
        Map<CaseId, Integer> attempts = new LinkedHashMap<>();
        claims.forEach(claim -> attempts.merge(claim.entry().caseId(), claim.attempts(), Math::max));
        List<CaseEvent> events = new ArrayList<>();
        int failed = 0;
        for (Map.Entry<CaseId, Integer> claimed : attempts.entrySet()) {
            failed += lookAt(claimed.getKey(), claimed.getValue(), now, events) ? 0 : 1;
        }
        return new Sweep(
                claims.size(),
                count(events, CaseEvent.ClockWarned.class),
                count(events, CaseEvent.ClockRanOut.class),
                count(events, CaseEvent.ActionTaken.class),
                batch,
                failed);
    }

    /** One case that cannot be looked at must not keep the others from their turn, now or at the next sweep. */
    private boolean lookAt(CaseId id, int attempts, Instant now, List<CaseEvent> events) {
        try {
            events.addAll(stores.unitOfWork().execute(() -> signal(id, now)));
            return true;
        } catch (ConcurrentChangeException others) {
            // whoever changed the case meanwhile wrote its clocks anew, and they are looked at when their time comes
            return true;
        } catch (RuntimeException broken) {
            Instant nextTry = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS)));
            String error = broken.getClass().getName() + ": " + broken.getMessage();
            stores.unitOfWork().execute(() -> {
                stores.clocks().putOff(id, nextTry, error);
                return nextTry;
            });
            return false;
        }
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
