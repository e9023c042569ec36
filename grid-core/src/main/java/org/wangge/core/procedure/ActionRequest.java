package org.wangge.core.procedure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactMap;
import org.wangge.core.fact.FactValue;
import org.wangge.core.grid.GridCode;
import org.wangge.core.staff.Actor;

/**
 * Somebody wants to take an action. Immutable.
 *
 * @param action the action
 * @param actor who, with the appointments of the day
 * @param values the fields of the command
 * @param evidence the kinds of evidence that the command brings
 */
public record ActionRequest(ActionId action, Actor actor, FactMap<FactValue> values, Set<EvidenceKind> evidence) {

    /** {@inheritDoc} */
    public ActionRequest {
        evidence = Set.copyOf(evidence);
    }

    /**
     * Somebody wants to take an action.
     *
     * @param action the action
     * @param actor who, with the appointments of the day
     * @param values the fields of the command
     * @param evidence the kinds of evidence that the command brings
     */
    public ActionRequest(ActionId action, Actor actor, Map<FactId, FactValue> values, Set<EvidenceKind> evidence) {
        this(action, actor, FactMap.copyOf(values), evidence);
    }

    /**
     * Somebody wants to take an action and brings no evidence.
     *
     * @param action the action
     * @param actor who, with the appointments of the day
     * @param values the fields of the command
     */
    public ActionRequest(ActionId action, Actor actor, Map<FactId, FactValue> values) {
        this(action, actor, FactMap.copyOf(values), Set.of());
    }

    /** Where the subject is; a first report brings its location with it. */
    Optional<GridCode> placeOf(Subject subject) {
        Optional<GridCode> place = subject.place();
        return place.isPresent() ? place : told(CoreFacts.LOCATION.id()).map(GridCode::of);
    }

    /** A field of the command as text. */
    Optional<String> told(FactId field) {
        FactValue value = values.findOr(field, FactValue.UNSET);
        return value == FactValue.UNSET ? Optional.empty() : Optional.of(value.toString());
    }

    /** The same request with other values. */
    ActionRequest with(Map<FactId, FactValue> other) {
        return new ActionRequest(action, actor, FactMap.copyOf(other), evidence);
    }
}
