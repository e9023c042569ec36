package org.wangge.core.staff;

import java.util.List;

/**
 * A person with the appointments that hold on the day of an action. Immutable.
 *
 * @param id the person
 * @param appointments posts at grids and memberships in units
 */
public record Actor(ActorId id, List<Appointment.Place> appointments) {

    /** {@inheritDoc} */
    public Actor {
        appointments = List.copyOf(appointments);
    }

    /**
     * Whether the person belongs to a unit.
     *
     * @param unit the unit
     * @return true if there is such an appointment
     */
    public boolean isMemberOf(OrgUnitId unit) {
        for (Appointment.Place place : appointments) {
            if (place instanceof Appointment.MemberOf membership
                    && membership.unit().equals(unit)) {
                return true;
            }
        }
        return false;
    }
}
