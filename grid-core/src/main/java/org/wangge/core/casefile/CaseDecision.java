package org.wangge.core.casefile;

import java.util.List;
import org.wangge.core.procedure.Entitlement;
import org.wangge.core.procedure.Refusal;

/** The answer of the pure step: the events of a legal action, or every reason against it. Immutable. */
public sealed interface CaseDecision {

    /**
     * The action is legal.
     *
     * @param entitlement by what right
     * @param events what happens, in order
     */
    record Accepted(Entitlement entitlement, List<CaseEvent> events) implements CaseDecision {
        /** {@inheritDoc} */
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * The action is not legal.
     *
     * @param reasons every reason
     */
    record Refused(List<Refusal> reasons) implements CaseDecision {
        /** {@inheritDoc} */
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
