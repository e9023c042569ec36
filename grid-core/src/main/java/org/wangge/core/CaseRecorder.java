package org.wangge.core;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CaseRules;
import org.wangge.core.casefile.ClockSignals;
import org.wangge.core.casefile.Reporter;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.procedure.Entitlement;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.store.ClockEntry;
import org.wangge.core.store.RecordedCommand;
import org.wangge.core.store.Stores;

/** Records what was decided: case file, events, clock index, command id and outbox, within one unit of work. */
final class CaseRecorder {

    /** What happened, by which command and right, and by which rules and calendar. */
    record Act(
            CaseId caseId,
            Optional<CaseFile> before,
            CommandId commandId,
            String fingerprint,
            Entitlement entitlement,
            CaseRules rules,
            TimeBase time) {}

    /** An event and when it took place. */
    record Happening(CaseEvent event, Instant at) {}

    /** The case file afterwards, and the recorded events. */
    record Recorded(CaseFile file, List<CaseEventEnvelope> events) {}

    private final Stores stores;
    private final InstantSource time;
    private final boolean keeps;

    CaseRecorder(Stores stores, InstantSource time) {
        this(stores, time, true);
    }

    private CaseRecorder(Stores stores, InstantSource time, boolean keeps) {
        this.stores = stores;
        this.time = time;
        this.keeps = keeps;
    }

    /** A recorder that says what would be recorded, and keeps nothing. */
    CaseRecorder forPreview() {
        return new CaseRecorder(stores, time, false);
    }

    /** Whether what it records is stored. */
    boolean keeps() {
        return keeps;
    }

    /** The present instant, to the millisecond, which every database keeps. */
    Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Recorded record(Act act, List<Happening> happenings) {
        List<CaseEventEnvelope> events = envelopes(act, happenings);
        CaseFile next = act.before().isPresent() ? applied(act.before().get(), events) : CaseFile.fold(events);
        if (keeps) {
            keep(act, next, events);
        }
        return new Recorded(next, events);
    }

    private void keep(Act act, CaseFile next, List<CaseEventEnvelope> events) {
        long version = act.before().map(CaseFile::version).orElse(0L);
        stores.cases().append(next, events, version);
        // a case without open clocks, before and after, has nothing in the index
        if (hasOpenClock(next)
                || act.before().filter(CaseRecorder::hasOpenClock).isPresent()) {
            stores.clocks().replace(act.caseId(), entries(next, act.rules(), act.time()));
        }
        stores.commands()
                .record(new RecordedCommand(
                        act.commandId(), act.caseId(), act.fingerprint(), version + 1, next.version()));
        stores.outbox().add(events);
    }

    /** Keeps who reported the case beside it, in the same unit of work. */
    void recordReporter(CaseId id, Reporter reporter) {
        if (keeps) {
            stores.reporters().save(id, reporter);
        }
    }

    /** Writes the clock index anew, for a case whose due dates the calendar moved, unless the case has changed meanwhile. */
    void refreshClocks(CaseFile file, CaseRules rules, TimeBase time) {
        stores.clocks().refresh(file.id(), file.version(), entries(file, rules, time));
    }

    private static CaseFile applied(CaseFile before, List<CaseEventEnvelope> events) {
        CaseFile file = before;
        for (CaseEventEnvelope event : events) {
            file = file.apply(event);
        }
        return file;
    }

    private List<CaseEventEnvelope> envelopes(Act act, List<Happening> happenings) {
        Instant recordedAt = now();
        long sequence = act.before().map(CaseFile::version).orElse(0L);
        List<CaseEventEnvelope> envelopes = new ArrayList<>();
        for (Happening happening : happenings) {
            sequence++;
            envelopes.add(envelope(act, sequence, happening, recordedAt));
        }
        return envelopes;
    }

    /** An event as it is recorded. */
    static CaseEventEnvelope envelope(Act act, long sequence, Happening happening, Instant recordedAt) {
        return CaseEventEnvelope.builder()
                .caseId(act.caseId())
                .sequence(sequence)
                .commandId(act.commandId())
                .entitlement(act.entitlement())
                .occurredAt(happening.at())
                .recordedAt(recordedAt)
                .ruleBook(act.rules().ruleBook())
                .calendarEdition(act.time().calendar().edition().id())
                .event(happening.event())
                .build();
    }

    static List<ClockEntry> entries(CaseFile file, CaseRules rules, TimeBase time) {
        ClockSignals signals = new ClockSignals(file, rules, time);
        List<ClockEntry> entries = new ArrayList<>(file.clocks().size());
        for (RunningClock clock : file.clocks().values()) {
            if (clock.isOpen()) {
                entries.add(new ClockEntry(file.id(), clock.id(), signals.wakeAt(clock), due(clock, time)));
            }
        }
        return entries;
    }

    private static boolean hasOpenClock(CaseFile file) {
        for (RunningClock clock : file.clocks().values()) {
            if (clock.isOpen()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Instant> due(RunningClock clock, TimeBase time) {
        return clock.clock().isSuspended()
                ? Optional.empty()
                : clock.clock().deadline(time).map(Deadline::dueExclusive);
    }
}
