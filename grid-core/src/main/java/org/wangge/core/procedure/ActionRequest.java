package org.wangge.core.procedure;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.staff.Actor;

/**
 * Somebody wants to take an action. Immutable.
 *
 * @param action the action
 * @param actor who, with the appointments of the day
 * @param values the fields of the command
 */
public record ActionRequest(ActionId action, Actor actor, Map<FactId, FactValue> values) {

    /** {@inheritDoc} */
    public ActionRequest {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
