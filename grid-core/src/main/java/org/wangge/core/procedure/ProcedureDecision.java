package org.wangge.core.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        FieldCheck fields = new FieldCheck(procedure, transition, request.values());
        ActionRequest sound = request.with(fields.sound());
        Facts facts = Facts.of(sound.values())
                .orElse(subject.facts())
                .orElse(procedure.vocabulary().defaults());
        TransitionGuard guard = new TransitionGuard(procedure, transition, subject, sound, context, reasons);
        guard.checkSubject();
        reasons.addAll(fields.reasons());
        TaskPlan tasks = new TaskPlan(procedure, transition, subject, sound);
        guard.checkRules(facts, tasks.acting());
        EntitlementCheck right = new EntitlementCheck(transition, subject, sound, context, tasks.acting());
        reasons.addAll(right.reasons());
        Responsibility responsibility = new Responsibility(transition, subject, sound, context, right.found());
        reasons.addAll(responsibility.reasons());
        tasks.plan(responsibility);
        reasons.addAll(tasks.reasons());
        ClockPlan clocks = new ClockPlan(procedure, transition, subject, sound, context, responsibility, tasks.unit());
        clocks.planExtension();
        if (fields.isSoundOrAbsent(CoreFacts.LIMIT.id())) {
            clocks.checkLimits(facts);
        }
        if (reasons.isEmpty() && right.isComplete()) {
            clocks.plan(facts);
        }
        reasons.addAll(clocks.reasons());
        if (!reasons.isEmpty()) {
            return new Decision.Refused(reasons);
        }
        return new Decision.Accepted(
                right.isComplete()
                        ? move(transition, right, responsibility, tasks, clocks)
                        : signature(transition, right));
    }

    private Move move(
            Transition transition,
            EntitlementCheck right,
            Responsibility responsibility,
            TaskPlan tasks,
            ClockPlan clocks) {
        return Move.builder()
                .transition(transition)
                .to(transition.to().or(subject::currentState).orElseThrow())
                .entitlement(right.found().orElseThrow())
                .putAllValues(request.values())
                .holder(responsibility.holder())
                .competence(responsibility.competence())
                .addAllTasks(tasks.changes())
                .addAllClocks(clocks.changes())
                .build();
    }

    /** A signature that waits for others leaves everything else as it is. */
    private Move signature(Transition transition, EntitlementCheck right) {
        return Move.builder()
                .transition(transition)
                .to(subject.currentState().orElseThrow())
                .entitlement(right.found().orElseThrow())
                .putAllValues(request.values())
                .signature(right.signature())
                .build();
    }

    /** A reason that names the action before its own attributes. */
    static Refusal refusal(RuleId rule, Basis basis, RefusalCode code, ActionId action, Object... namesAndValues) {
        Object[] all = new Object[namesAndValues.length + 2];
        all[0] = "action";
        all[1] = action;
        System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
        return Refusal.by(rule, basis, code, all);
    }

    /** The facts that a table looked at, for a message. */
    static String shown(Facts facts, Iterable<FactId> names) {
        Map<FactId, String> seen = new LinkedHashMap<>();
        names.forEach(
                name -> seen.put(name, facts.find(name).map(FactValue::toString).orElse("-")));
        return seen.toString();
    }
}
