package org.wangge.core.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Facts;

/**
 * One decision of the engine: makes the move, or collects every reason against it. What is open by itself is found open in
 * one go; only what is not is gone through question by question. Used once.
 */
final class ProcedureDecision {

    private final Procedure procedure;
    private final Step step;
    private final Attempt attempt;
    private final List<Refusal> reasons = new ArrayList<>();

    ProcedureDecision(Procedure procedure, Step step, Attempt attempt) {
        this.procedure = procedure;
        this.step = step;
        this.attempt = attempt;
    }

    Decision decide() {
        if (step.isOpen(attempt)) {
            return decide(attempt, new TaskPlan(step, attempt), step.takesLimit());
        }
        FieldCheck fields = new FieldCheck(step, attempt, reasons);
        Attempt sound = step.fields().sound(attempt);
        TransitionGuard guard = new TransitionGuard(step, sound, reasons);
        guard.checkSubject();
        fields.check();
        TaskPlan tasks = new TaskPlan(step, sound);
        guard.checkRules(tasks.acting());
        return decide(sound, tasks, step.takesLimit() && fields.isSoundOrAbsent(CoreFacts.LIMIT.id()));
    }

    private Decision decide(Attempt sound, TaskPlan tasks, boolean checksLimit) {
        EntitlementCheck right = new EntitlementCheck(step, sound, tasks.acting());
        add(right.reasons());
        Optional<Entitlement> entitlement = right.found();
        Responsibility responsibility = new Responsibility(step, sound, entitlement);
        add(responsibility.reasons());
        tasks.plan(responsibility);
        add(tasks.reasons());
        ClockPlan clocks = new ClockPlan(procedure, step, sound, responsibility, tasks.unit());
        clocks.planExtension();
        if (checksLimit) {
            clocks.checkLimits();
        }
        if (reasons.isEmpty() && right.isComplete()) {
            clocks.plan();
        }
        add(clocks.reasons());
        if (!reasons.isEmpty()) {
            return new Decision.Refused(reasons);
        }
        Entitlement used = entitlement.orElseThrow();
        return new Decision.Accepted(
                right.isComplete() ? move(used, responsibility, tasks, clocks) : signature(used, right.signature()));
    }

    private void add(List<Refusal> more) {
        if (!more.isEmpty()) {
            reasons.addAll(more);
        }
    }

    private Move move(Entitlement used, Responsibility responsibility, TaskPlan tasks, ClockPlan clocks) {
        return ImmutableMove.of(
                step.transition(),
                step.after(attempt.subject()),
                used,
                attempt.request().values(),
                responsibility.holder(),
                responsibility.competence(),
                tasks.changes(),
                clocks.changes(),
                Optional.empty());
    }

    /** A signature that waits for others leaves everything else as it is. */
    private Move signature(Entitlement used, Optional<Signature> signature) {
        return Move.builder()
                .transition(step.transition())
                .to(attempt.subject().currentState().orElseThrow())
                .entitlement(used)
                .putAllValues(attempt.request().values())
                .signature(signature)
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
