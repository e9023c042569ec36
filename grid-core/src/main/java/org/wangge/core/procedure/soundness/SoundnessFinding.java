package org.wangge.core.procedure.soundness;

import java.util.List;
import java.util.stream.Collectors;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.RuleId;
import org.wangge.core.procedure.ActionId;

/**
 * Something that was found (合理性检查结果): a code, the rule it concerns, a sentence, and the shortest path of actions
 * that shows it. Immutable.
 *
 * @param code the stable code
 * @param rule the state, transition or clock that it concerns
 * @param message the sentence with its attributes
 * @param path the way from the beginning; empty where nothing needs to happen to see it, or no path leads there
 */
public record SoundnessFinding(SoundnessCode code, RuleId rule, Message message, List<PathStep> path) {

    /** {@inheritDoc} */
    public SoundnessFinding {
        path = List.copyOf(path);
    }

    /**
     * The actions of the path.
     *
     * @return the actions in the order in which they are taken
     */
    public List<ActionId> actions() {
        return path.stream().map(PathStep::action).toList();
    }

    static String shown(List<PathStep> path) {
        return path.stream().map(PathStep::toString).collect(Collectors.joining(" → "));
    }

    @Override
    public String toString() {
        return rule + " " + message;
    }
}
