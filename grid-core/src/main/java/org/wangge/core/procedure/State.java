package org.wangge.core.procedure;

import java.util.Optional;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;

/**
 * A state of a procedure, named by the pack. Immutable.
 *
 * @param rule the rule that sets the state; its id is the id of the state
 * @param title the name of the state
 * @param phase the canonical phase; present for cases, empty for other procedures
 * @param isFinal whether the procedure may rest here for ever
 * @param basis what the state rests on
 */
public record State(RuleId rule, Text title, Optional<Phase> phase, boolean isFinal, Basis basis) {

    /**
     * The id of the state.
     *
     * @return the id of its rule, without the pack
     */
    public StateId id() {
        return StateId.of(rule.id());
    }
}
