package org.wangge.core.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Facts;

/** One decision of the engine: collects every reason against an action, or makes the move. Used once. */
final class ProcedureDecision {

    private final Procedure procedure;
    private final Subject subject;
    private final ActionRequest request;
    private final DecisionContext context;
    private final List<Refusal> reasons = new ArrayList<>();

    ProcedureDecision(Procedure procedure, Subject subject, ActionRequest request, DecisionContext context) {
        this.procedure = procedure;
        this.subject = subject;
        this.request = request;
        this.context = context;
    }

    Decision decide() {
        Optional<Transition> transition = procedure.findTransition(request.action());
        if (transition.isEmpty()) {
            return new Decision.Refused(List.of(unknownAction()));
        }
        return decide(transition.get());
    }

    private Refusal unknownAction() {
        String actions =
                procedure.transitions().stream().map(t -> t.id().value()).collect(Collectors.joining(", "));
        return Refusal.of(RefusalCode.ACTION_UNKNOWN, "action", request.action(), "actions", actions);
    }

    private Decision decide(Transition transition) {
        FieldCheck fields = new FieldCheck(procedure.vocabulary(), transition, request.values());
        ActionRequest sound = new ActionRequest(request.action(), request.actor(), fields.sound());
        Facts facts = Facts.of(sound.values())
                .orElse(subject.facts())
                .orElse(procedure.vocabulary().defaults());
        checkAvailable(transition);
        checkOrder(transition);
        reasons.addAll(fields.reasons());
        checkCondition(transition, facts);
        checkWaitingPeriods(transition);
        checkSeparation(transition);
        Optional<Entitlement> entitlement = new EntitlementSearch(subject, sound, context).by(transition.by());
        if (entitlement.isEmpty()) {
            refuse(
                    transition,
                    RefusalCode.NOT_ENTITLED,
                    "actor",
                    request.actor().id(),
                    "needed",
                    transition.by());
        }
        Responsibility responsibility = new Responsibility(transition, subject, sound, context);
        reasons.addAll(responsibility.reasons());
        ClockPlan clocks = new ClockPlan(procedure, transition, subject, sound, context, responsibility);
        clocks.planExtension();
        if (reasons.isEmpty()) {
            clocks.plan(facts);
        }
        reasons.addAll(clocks.reasons());
        return reasons.isEmpty()
                ? new Decision.Accepted(move(transition, entitlement.orElseThrow(), responsibility, clocks))
                : new Decision.Refused(reasons);
    }

    private Move move(Transition transition, Entitlement entitlement, Responsibility responsibility, ClockPlan clocks) {
        return Move.builder()
                .transition(transition)
                .to(transition.to().or(subject::currentState).orElseThrow())
                .entitlement(entitlement)
                .putAllValues(request.values())
                .holder(responsibility.holder())
                .competence(responsibility.competence())
                .addAllClocks(clocks.changes())
                .build();
    }

    private void checkAvailable(Transition transition) {
        Optional<StateId> state = subject.currentState();
        boolean possible = state.map(transition.fromStates()::contains).orElse(transition.isInitial());
        if (!possible) {
            refuse(
                    transition,
                    RefusalCode.ACTION_NOT_AVAILABLE,
                    "state",
                    state.map(StateId::value).orElse("-"),
                    "states",
                    transition.isInitial() ? "-" : joined(transition.fromStates()));
        }
    }

    private void checkOrder(Transition transition) {
        subject.lastActAt()
                .filter(context.now()::isBefore)
                .ifPresent(last ->
                        refuse(transition, RefusalCode.TOO_EARLY, "at", shown(context.now()), "last", shown(last)));
    }

    private Object shown(Instant instant) {
        return java.time.LocalDateTime.ofInstant(instant, context.zone());
    }

    private void checkCondition(Transition transition, Facts facts) {
        if (!transition.when().holds(facts)) {
            refuse(transition, RefusalCode.CONDITION_NOT_MET, "condition", transition.when());
        }
    }

    private void checkWaitingPeriods(Transition transition) {
        for (ClockId waited : transition.waitsFor()) {
            RunningClock clock = subject.clocks().get(waited);
            if (clock != null) {
                clock.clock()
                        .deadline(context.time())
                        .filter(end -> countedUntil(clock.clock()).isBefore(end.dueExclusive()))
                        .ifPresent(end -> refuse(
                                transition,
                                RefusalCode.WAITING_PERIOD_RUNNING,
                                "clock",
                                waited,
                                "lastDay",
                                end.lastDay()));
            }
        }
    }

    /** A waiting period that stands still does not pass. */
    private Instant countedUntil(DeadlineClock clock) {
        return clock.isSuspended()
                ? clock.suspensions().get(clock.suspensions().size() - 1).from()
                : context.now();
    }

    private void checkSeparation(Transition transition) {
        if (transition.kind().verifies()
                && !transition.samePersonAllowed()
                && subject.handledBy().contains(request.actor().id())) {
            refuse(transition, RefusalCode.SAME_PERSON, "actor", request.actor().id());
        }
    }

    private void refuse(Transition transition, RefusalCode code, Object... namesAndValues) {
        reasons.add(refusal(transition.rule(), transition.basis(), code, request.action(), namesAndValues));
    }

    /** A reason that names the action before its own attributes. */
    static Refusal refusal(RuleId rule, Basis basis, RefusalCode code, ActionId action, Object... namesAndValues) {
        Object[] all = new Object[namesAndValues.length + 2];
        all[0] = "action";
        all[1] = action;
        System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
        return Refusal.by(rule, basis, code, all);
    }

    private static String joined(java.util.Collection<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** The facts that a table looked at, for a message. */
    static String shown(Facts facts, Iterable<FactId> names) {
        Map<FactId, String> seen = new LinkedHashMap<>();
        names.forEach(
                name -> seen.put(name, facts.find(name).map(FactValue::toString).orElse("-")));
        return seen.toString();
    }
}
