package org.wangge.core.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wangge.core.grid.RegionId;

/**
 * The port through which the library asks who somebody is: the host's own users, or the appointments in a store.
 *
 * <p>Implementations must be safe for use by several threads.
 */
@FunctionalInterface
public interface ActorDirectory {

    /**
     * Finds a person.
     *
     * @param region the region
     * @param actor the person
     * @param day the day for which the appointments are asked
     * @return the person with the appointments of that day, or empty if the person is not known
     */
    Optional<Actor> find(RegionId region, ActorId actor, LocalDate day);

    /**
     * Lists the persons who hold a post at a grid, or belong to a unit.
     *
     * @param region the region
     * @param place the post at a grid, or the unit
     * @param day the day for which the appointments are asked
     * @return the persons, possibly none; empty if the directory cannot list them, as this one cannot unless it is
     *     overridden
     */
    default Optional<List<ActorId>> list(RegionId region, Appointment.Place place, LocalDate day) {
        return Optional.empty();
    }
}
