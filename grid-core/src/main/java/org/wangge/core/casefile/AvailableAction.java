package org.wangge.core.casefile;

import java.util.List;
import org.wangge.core.fact.Fact;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.Transition;

/**
 * An action that somebody can take on a case now, and what it needs. Immutable.
 *
 * @param transition the action
 * @param required the fields that the command must bring
 * @param outstanding the signatories who are still needed, the person who asks included; empty where one is enough
 */
public record AvailableAction(Transition transition, List<Fact> required, List<Performer> outstanding) {

    /** {@inheritDoc} */
    public AvailableAction {
        required = List.copyOf(required);
        outstanding = List.copyOf(outstanding);
    }
}
