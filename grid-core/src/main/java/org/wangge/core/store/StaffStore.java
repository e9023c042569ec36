package org.wangge.core.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wangge.core.grid.RegionId;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.ActorDirectory;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnit;

/** The port for units and appointments, for hosts that keep them here and not in a directory of their own. */
public interface StaffStore extends ActorDirectory {

    /**
     * Stores units; a unit of the same id is replaced.
     *
     * @param region the region
     * @param units the units
     */
    void saveUnits(RegionId region, Collection<OrgUnit> units);

    /**
     * The units of a region.
     *
     * @param region the region
     * @return all units
     */
    List<OrgUnit> units(RegionId region);

    /**
     * Stores appointments; one of the same person, place and first day is replaced.
     *
     * @param region the region
     * @param appointments the appointments
     */
    void saveAppointments(RegionId region, Collection<Appointment> appointments);

    /**
     * The appointments of a region that hold on a day.
     *
     * @param region the region
     * @param day the day
     * @return the appointments
     */
    List<Appointment> appointments(RegionId region, LocalDate day);

    /**
     * The appointments of a person that hold on a day.
     *
     * @param region the region
     * @param actor the person
     * @param day the day
     * @return the appointments
     */
    List<Appointment> appointments(RegionId region, ActorId actor, LocalDate day);

    /**
     * All appointments of many people, whenever they hold.
     *
     * @param region the region
     * @param actors the people
     * @return their appointments, in any order
     */
    List<Appointment> appointmentsOf(RegionId region, Collection<ActorId> actors);

    @Override
    default Optional<Actor> find(RegionId region, ActorId actor, LocalDate day) {
        List<Appointment> held = appointments(region, actor, day);
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Actor(actor, held.stream().map(Appointment::place).toList()));
    }

    @Override
    default Optional<List<ActorId>> list(RegionId region, Appointment.Place place, LocalDate day) {
        return Optional.of(appointments(region, day).stream()
                .filter(appointment -> appointment.place().equals(place))
                .map(Appointment::actor)
                .distinct()
                .sorted()
                .toList());
    }
}
