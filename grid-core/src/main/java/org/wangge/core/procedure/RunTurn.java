package org.wangge.core.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.staff.SystemActor;

/** One look at the clocks of a run. Used once. */
final class RunTurn {

    /** A clock that starts itself anew could speak for ever; what is left is due again at the next look. */
    private static final int MOST = 500;

    private final Procedure procedure;
    private final Function<Instant, DecisionContext> contexts;
    private final List<ClockSignal> signals = new ArrayList<>();
    private final List<RunSweep.Act> acts = new ArrayList<>();
    private ProcedureRun run;

    RunTurn(Procedure procedure, ProcedureRun run, Function<Instant, DecisionContext> contexts) {
        this.procedure = procedure;
        this.run = run;
        this.contexts = contexts;
    }

    RunSweep until(Instant now) {
        TimeBase time = contexts.apply(now).time();
        Optional<ClockSignal> next = next(now, time);
        while (next.isPresent() && signals.size() < MOST) {
            ClockSignal signal = next.get();
            signals.add(signal);
            run = run.recording(signal);
            if (signal.isDue()) {
                trigger(signal);
            }
            next = next(now, time);
        }
        return new RunSweep(run, signals, acts);
    }

    private Optional<ClockSignal> next(Instant now, TimeBase time) {
        return run.upcoming(procedure, time)
                .filter(signal -> !signal.at().isAfter(now))
                .min(Comparator.comparing(ClockSignal::at).thenComparing(ClockSignal::clock));
    }

    /** The first legal one is taken; one that is refused leaves nothing, and is not looked at again. */
    private void trigger(ClockSignal due) {
        List<Transition> steps = procedure.triggeredBy(due.clock());
        if (steps.isEmpty()) {
            return;
        }
        // people may have acted since the clock was due, and acts are recorded in their order
        DecisionContext context =
                contexts.apply(run.lastActAt().filter(due.at()::isBefore).orElse(due.at()));
        boolean taken = false;
        for (int i = 0; i < steps.size() && !taken; i++) {
            taken = take(steps.get(i), due.clock(), context);
        }
    }

    private boolean take(Transition step, ClockId clock, DecisionContext context) {
        if (procedure.decide(run, request(step, clock), context) instanceof Decision.Accepted accepted) {
            acts.add(new RunSweep.Act(clock, accepted.move(), context.now()));
            run = run.apply(accepted.move(), context.now());
            return true;
        }
        return false;
    }

    /** A reason, where one is asked for, names the clock. */
    private static ActionRequest request(Transition step, ClockId clock) {
        FactId reason = CoreFacts.REASON.id();
        boolean asksForReason = step.requires().contains(reason)
                || step.kind().required().stream().map(Fact::id).anyMatch(reason::equals);
        Map<FactId, FactValue> values = asksForReason ? Map.of(reason, FactValue.of(clock.value())) : Map.of();
        return new ActionRequest(step.id(), SystemActor.ACTOR, values);
    }
}
