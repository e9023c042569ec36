package org.wangge.core.procedure.soundness;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.StateId;

/**
 * A step on the way to what was found (路径): the action, what its command brings as far as it matters, and the state
 * afterwards. Immutable.
 *
 * @param action the action
 * @param brings the facts that make a difference, one example value each
 * @param to the state afterwards
 */
public record PathStep(ActionId action, SortedMap<FactId, FactValue> brings, StateId to) {

    /** {@inheritDoc} */
    public PathStep {
        brings = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(brings));
    }

    /**
     * The form in sentences.
     *
     * @return for instance {@code sort {scope: community}}
     */
    @Override
    public String toString() {
        return brings.isEmpty() ? action.value() : action + " " + shown(brings);
    }

    static String shown(Map<FactId, FactValue> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
