package org.wangge.core.procedure;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Applies one move to one run; clocks, counts and signatures change as those of a case do. Used once. */
final class ProcedureRunFold {

    private final ProcedureRun run;
    private final Move move;
    private final Instant now;
    private final ProcedureRun.Builder next = ProcedureRun.builder();

    ProcedureRunFold(ProcedureRun run, Move move, Instant now) {
        this.run = run;
        this.move = move;
        this.now = now;
        next.from(run).lastActAt(now);
    }

    ProcedureRun next() {
        if (move.signature().isPresent()) {
            return next.acts(run.acts().signed(move.signature().get())).build();
        }
        next.currentState(move.to());
        move.holder().ifPresent(next::heldBy);
        move.competence().ifPresent(next::competence);
        if (run.firstContact().isEmpty()) {
            next.firstContact(move.entitlement().actor());
        }
        keepValues();
        count();
        return next.acts(actsAfterClocks()).build();
    }

    private void keepValues() {
        move.values().forEach((field, value) -> {
            if (!CoreFacts.isOfOneAct(field)) {
                next.putValues(field, value);
            }
        });
    }

    private void count() {
        Map<ActionKind, Integer> kinds = new EnumMap<>(ActionKind.class);
        kinds.putAll(run.kinds());
        kinds.merge(kind(), 1, Integer::sum);
        next.kinds(kinds);
        if (kind() == ActionKind.HANDLE) {
            run.acts().signaturesOf(move.transition().id()).forEach(given -> next.addHandledBy(given.signatory()));
            next.addHandledBy(move.entitlement().actor());
        }
    }

    private ActRecord actsAfterClocks() {
        boolean stateChanges = run.currentState().filter(move.to()::equals).isEmpty();
        ActRecord acts =
                run.acts().after(new ActRecord.Taken(move.transition().id(), kind(), stateChanges, run.heldBy(), now));
        Map<ClockId, RunningClock> clocks = new LinkedHashMap<>(run.clocks());
        int extensions = run.extensions();
        for (ClockChange change : move.clocks()) {
            clocks.put(change.clock(), changed(clocks, change));
            extensions += change instanceof ClockChange.Extended ? 1 : 0;
            acts = acts.after(change);
        }
        next.clocks(clocks).extensions(extensions);
        return acts;
    }

    private static RunningClock changed(Map<ClockId, RunningClock> clocks, ClockChange change) {
        if (change instanceof ClockChange.Started started) {
            return started.begun();
        }
        return Optional.ofNullable(clocks.get(change.clock()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The run has no clock '" + change.clock() + "' to change; the move was decided about another"))
                .after(change);
    }

    private ActionKind kind() {
        return move.transition().kind();
    }
}
