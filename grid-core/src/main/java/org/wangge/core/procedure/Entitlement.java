package org.wangge.core.procedure;

import java.util.Optional;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;

/**
 * By what right somebody acted (权限依据): the person, and the post or unit that was used. Every event names it.
 * Immutable.
 *
 * @param actor the person
 * @param place the appointment that was used; empty for a person who holds the case, and for the system
 */
public record Entitlement(ActorId actor, Optional<Appointment.Place> place) {

    @Override
    public String toString() {
        return place.map(used -> actor + " as " + used).orElse(actor.value());
    }
}
