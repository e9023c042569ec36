package org.wangge.core;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.casefile.AvailableAction;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseDecider;
import org.wangge.core.casefile.CaseDecision;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseRules;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.procedure.ActionRequest;
import org.wangge.core.procedure.CaseTask;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.DecisionContext;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.Refusal;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.procedure.Transition;
import org.wangge.core.staff.Actor;

/** Asks the engine about every action of the present state: those that fail only for want of fields are available. */
final class ActionSearch {

    private final CaseRules rules;
    private final CaseFile file;
    private final Actor actor;

    ActionSearch(CaseRules rules, CaseFile file, Actor actor) {
        this.rules = rules;
        this.file = file;
        this.actor = actor;
    }

    List<AvailableAction> available(DecisionContext context) {
        List<AvailableAction> actions = new ArrayList<>();
        for (Transition transition : rules.procedure().transitionsFrom(Optional.of(file.state()))) {
            if (!isEntitled(transition, context)) {
                continue;
            }
            List<Refusal> reasons = reasonsAgainst(transition, context);
            if (isOpen(transition, reasons)) {
                actions.add(new AvailableAction(
                        transition, required(transition, reasons), outstanding(transition), tasksFor(transition)));
            }
        }
        return actions;
    }

    /** Whether the person can take the action now, with the right fields. */
    boolean isOpen(Transition transition, DecisionContext context) {
        return isEntitled(transition, context) && isOpen(transition, reasonsAgainst(transition, context));
    }

    /** No field cures the want of a right, so that whoever has none need not be told what else is wrong. */
    private boolean isEntitled(Transition transition, DecisionContext context) {
        return rules.procedure().entitles(file, new ActionRequest(transition.id(), actor, Map.of()), context);
    }

    private boolean isOpen(Transition transition, List<Refusal> reasons) {
        return reasons.stream().allMatch(reason -> isCuredByFields(reason, transition));
    }

    private List<CaseTask> tasksFor(Transition transition) {
        return file.tasks().values().stream()
                .filter(task -> task.isOpen() && transition.tasks().contains(task.role()))
                .filter(task -> actor.isMemberOf(task.unit()))
                .toList();
    }

    private List<Performer> outstanding(Transition transition) {
        return transition.by() instanceof Performer.AllOf all
                ? all.outstanding(file.acts().signaturesOf(transition.id()))
                : List.of();
    }

    /** Every reason against the action without any field. */
    private List<Refusal> reasonsAgainst(Transition transition, DecisionContext context) {
        CaseCommand bare = CaseCommand.of(
                file.id().region().value(), file.id().value(), transition.id().value());
        CaseDecision decision =
                new CaseDecider(rules).decide(Optional.of(file), bare, actor, Optional.empty(), context);
        return decision instanceof CaseDecision.Refused refused ? refused.reasons() : List.of();
    }

    private boolean isCuredByFields(Refusal reason, Transition transition) {
        return switch (reason.code()) {
            case FIELD_REQUIRED, EVIDENCE_REQUIRED, UNIT_AMBIGUOUS, LIMIT_NOT_SET -> true;
            case CONDITION_NOT_MET -> transition.when().asks().stream().anyMatch(transition.requires()::contains);
            case TASK_UNKNOWN -> tasksFor(transition).size() > 1;
            case CLOCK_NOT_RUNNING ->
                file.clocks().values().stream().filter(RunningClock::isOpen).count() > 1;
            default -> false;
        };
    }

    private List<Fact> required(Transition transition, List<Refusal> reasons) {
        Set<FactId> fields = new LinkedHashSet<>();
        transition.kind().required().forEach(fact -> fields.add(fact.id()));
        fields.addAll(transition.requires());
        reasons.forEach(reason -> cureOf(reason).ifPresent(fields::add));
        return fields.stream()
                .flatMap(field -> rules.procedure().vocabulary().find(field).stream())
                .toList();
    }

    private static Optional<FactId> cureOf(Refusal reason) {
        return switch (reason.code()) {
            case FIELD_REQUIRED ->
                Optional.ofNullable((FactId) reason.message().attributes().get("field"));
            case TASK_UNKNOWN -> Optional.of(CoreFacts.TASK.id());
            case UNIT_AMBIGUOUS -> Optional.of(CoreFacts.TO_UNIT.id());
            case CLOCK_NOT_RUNNING -> Optional.of(CoreFacts.CLOCK.id());
            default -> Optional.empty();
        };
    }
}
