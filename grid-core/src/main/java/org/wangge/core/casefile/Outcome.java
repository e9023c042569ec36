package org.wangge.core.casefile;

import java.util.List;
import org.wangge.core.procedure.Refusal;

/**
 * What came of a command: accepted, refused with every reason, or invalid with every violation. A refusal is a value,
 * never an exception, so that it does not mark a host's transaction for rollback. Immutable.
 */
public sealed interface Outcome {

    /**
     * The command was carried out.
     *
     * @param file the case file afterwards
     * @param events what happened
     * @param repeated whether this command id had been carried out before, so that nothing happened now
     */
    record Accepted(CaseFile file, List<CaseEventEnvelope> events, boolean repeated) implements Outcome {
        /** {@inheritDoc} */
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * The rules do not allow it; nothing was stored.
     *
     * @param reasons every reason, at least one
     */
    record Refused(List<Refusal> reasons) implements Outcome {
        /** {@inheritDoc} */
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The command has not the form that it needs; nothing was stored.
     *
     * @param violations every fault, at least one
     */
    record Invalid(List<Violation> violations) implements Outcome {
        /** {@inheritDoc} */
        public Invalid {
            violations = List.copyOf(violations);
        }
    }

    /**
     * Whether the command was carried out.
     *
     * @return true for {@link Accepted}
     */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }
}
