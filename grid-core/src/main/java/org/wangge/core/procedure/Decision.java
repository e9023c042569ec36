package org.wangge.core.procedure;

import java.util.List;

/** The answer of the engine: a move, or every reason against it. Immutable. */
public sealed interface Decision {

    /**
     * The action is legal.
     *
     * @param move what it does
     */
    record Accepted(Move move) implements Decision {}

    /**
     * The action is not legal.
     *
     * @param reasons every reason, at least one
     */
    record Refused(List<Refusal> reasons) implements Decision {
        /**
         * {@inheritDoc}
         *
         * @throws IllegalArgumentException if there is no reason
         */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A refusal gives at least one reason");
            }
        }
    }
}
