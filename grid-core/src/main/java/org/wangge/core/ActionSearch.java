package org.wangge.core;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.casefile.AvailableAction;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseRules;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.procedure.ActionRequest;
import org.wangge.core.procedure.Decision;
import org.wangge.core.procedure.DecisionContext;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.procedure.Transition;
import org.wangge.core.staff.Actor;

/** Asks the engine about every action of the present state: those that fail only for want of fields are available. */
final class ActionSearch {

    /** Reasons that the fields of a command can cure. */
    private static final Set<RefusalCode> CURED_BY_FIELDS =
            Set.of(RefusalCode.FIELD_REQUIRED, RefusalCode.UNIT_AMBIGUOUS, RefusalCode.LIMIT_NOT_SET);

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
            Decision decision =
                    rules.procedure().decide(file, new ActionRequest(transition.id(), actor, Map.of()), context);
            if (isPossible(decision)) {
                actions.add(new AvailableAction(transition, required(transition)));
            }
        }
        return actions;
    }

    private static boolean isPossible(Decision decision) {
        return !(decision instanceof Decision.Refused refused)
                || refused.reasons().stream().allMatch(reason -> CURED_BY_FIELDS.contains(reason.code()));
    }

    private List<Fact> required(Transition transition) {
        Set<FactId> fields = new LinkedHashSet<>();
        transition.kind().required().forEach(fact -> fields.add(fact.id()));
        fields.addAll(transition.requires());
        return fields.stream()
                .flatMap(field -> rules.procedure().vocabulary().find(field).stream())
                .toList();
    }
}
