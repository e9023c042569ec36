package org.wangge.core.procedure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wangge.core.explain.TextIndex;

/**
 * The transitions of a procedure made ready for decisions (流转索引): by action, by the state that they leave and by the
 * clock that triggers them. Made once for a procedure, of which it is a part. Immutable and safe for any number of threads.
 */
public final class Steps {

    private final Procedure procedure;
    private final TextIndex<ActionId, Step> byAction;
    private final Map<StateId, List<Transition>> byState = new HashMap<>();
    private final Map<ClockId, List<Transition>> byClock = new HashMap<>();
    private final List<Transition> initial = new ArrayList<>();

    Steps(Procedure procedure) {
        this.procedure = procedure;
        Map<ActionId, Step> steps = new HashMap<>();
        for (Transition transition : procedure.transitions()) {
            steps.put(transition.id(), new Step(procedure, transition));
            add(transition);
        }
        this.byAction = TextIndex.lasting(steps);
    }

    private void add(Transition transition) {
        if (transition.isInitial()) {
            initial.add(transition);
        }
        transition
                .fromStates()
                .forEach(state ->
                        byState.computeIfAbsent(state, one -> new ArrayList<>()).add(transition));
        transition
                .whenDue()
                .ifPresent(clock ->
                        byClock.computeIfAbsent(clock, one -> new ArrayList<>()).add(transition));
    }

    List<Transition> from(Optional<StateId> state) {
        return Collections.unmodifiableList(state.isPresent() ? byState.getOrDefault(state.get(), List.of()) : initial);
    }

    List<Transition> triggeredBy(ClockId clock) {
        return Collections.unmodifiableList(byClock.getOrDefault(clock.rule(), List.of()));
    }

    Decision decide(Subject subject, ActionRequest request, DecisionContext context) {
        Step step = byAction.find(request.action());
        return step == null
                ? new Decision.Refused(List.of(unknown(request.action())))
                : new ProcedureDecision(procedure, step, attempt(subject, request, context)).decide();
    }

    Passage passage(Subject subject, ActionRequest request, DecisionContext context) {
        Step step = byAction.find(request.action());
        return step == null ? Passage.BARRED : step.passage(subject, request, context);
    }

    boolean isEntitled(Subject subject, ActionRequest request, DecisionContext context) {
        Step step = byAction.find(request.action());
        return step != null
                && step.right(step.fields().sound(attempt(subject, request, context))) != EntitlementSearch.NONE;
    }

    private Attempt attempt(Subject subject, ActionRequest request, DecisionContext context) {
        return new Attempt(procedure.vocabulary(), subject, request, context);
    }

    private Refusal unknown(ActionId action) {
        String actions =
                procedure.transitions().stream().map(step -> step.id().value()).collect(Collectors.joining(", "));
        return Refusal.of(RefusalCode.ACTION_UNKNOWN, "action", action, "actions", actions);
    }
}
