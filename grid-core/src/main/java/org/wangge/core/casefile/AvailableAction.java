package org.wangge.core.casefile;

import java.util.List;
import org.wangge.core.fact.Fact;
import org.wangge.core.procedure.CaseTask;
import org.wangge.core.procedure.EvidenceKind;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.Transition;

/**
 * An action that somebody can take on a case now, and what it needs. Immutable.
 *
 * @param transition the action
 * @param required the fields that the command must bring
 * @param outstanding the signatories who are still needed, the person who asks included; empty where one is enough
 * @param tasks for a step of a task, the open tasks of the units to which the person belongs; else empty
 */
public record AvailableAction(
        Transition transition, List<Fact> required, List<Performer> outstanding, List<CaseTask> tasks) {

    /** {@inheritDoc} */
    public AvailableAction {
        required = List.copyOf(required);
        outstanding = List.copyOf(outstanding);
        tasks = List.copyOf(tasks);
    }

    /**
     * The evidence that the command must bring as attachments.
     *
     * @return kinds of evidence, possibly none
     */
    public List<EvidenceKind> evidence() {
        return transition.evidence();
    }
}
