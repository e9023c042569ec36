package org.wangge.core.procedure;

import java.util.Optional;
import org.wangge.core.staff.Actor;

/**
 * The short answer of the engine (能否办理): whether an action is open to somebody now, and by what right it leads where.
 *
 * <p>A platform that lists hundreds of cases asks this of each; reasons, receivers and clocks are left to {@link
 * Procedure#decide}, which begins with the very same look-up. Immutable.
 */
public sealed interface Passage {

    /** The action is not open; {@link Procedure#decide} says why. */
    Passage BARRED = new Barred();

    /** State, order, counts, fields, condition, waiting periods and right are as they must be. */
    final class Open implements Passage {

        private final Transition transition;
        private final StateId to;
        private final Actor actor;
        private final int right;

        /** By a right as {@link EntitlementSearch} tells it. */
        Open(Transition transition, StateId to, Actor actor, int right) {
            this.transition = transition;
            this.to = to;
            this.actor = actor;
            this.right = right;
        }

        /**
         * The transition that is open.
         *
         * @return the transition
         */
        public Transition transition() {
            return transition;
        }

        /**
         * Where it leads once everybody who must sign has signed.
         *
         * @return the state afterwards, the present one if it stays
         */
        public StateId to() {
            return to;
        }

        /**
         * By what right.
         *
         * @return the person, and the appointment that is used
         */
        public Entitlement entitlement() {
            return new Entitlement(
                    actor.id(),
                    right < 0
                            ? Optional.empty()
                            : Optional.of(actor.appointments().get(right)));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Open open
                    && transition.equals(open.transition)
                    && to.equals(open.to)
                    && entitlement().equals(open.entitlement());
        }

        @Override
        public int hashCode() {
            return 31 * transition.hashCode() + entitlement().hashCode();
        }

        @Override
        public String toString() {
            return transition.id() + " to " + to + " by " + entitlement();
        }
    }

    /** Something speaks against the action. */
    record Barred() implements Passage {}
}
