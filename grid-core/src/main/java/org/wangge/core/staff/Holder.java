package org.wangge.core.staff;

import java.util.Optional;

/** Who holds a case now (处置责任方): a unit, or a person. Immutable. */
public sealed interface Holder {

    /**
     * A unit holds the case; any of its members may act for it.
     *
     * @param unit the unit
     */
    record HeldByUnit(OrgUnitId unit) implements Holder {
        @Override
        public Optional<OrgUnitId> heldUnit() {
            return Optional.of(unit);
        }

        @Override
        public boolean includes(Actor actor) {
            return actor.isMemberOf(unit);
        }

        @Override
        public String toString() {
            return "unit:" + unit;
        }
    }

    /**
     * A person holds the case.
     *
     * @param actor the person
     */
    record HeldByPerson(ActorId actor) implements Holder {
        @Override
        public Optional<OrgUnitId> heldUnit() {
            return Optional.empty();
        }

        @Override
        public boolean includes(Actor candidate) {
            return candidate.id().equals(actor);
        }

        @Override
        public String toString() {
            return "person:" + actor;
        }
    }

    /**
     * The holding unit.
     *
     * @return the unit, or empty if a person holds the case
     */
    Optional<OrgUnitId> heldUnit();

    /**
     * Whether a person may act as the holder.
     *
     * @param actor the person with the appointments of the day
     * @return true for the holding person, or a member of the holding unit
     */
    boolean includes(Actor actor);
}
