package org.wangge.examples.quickstart.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.grid.GridCode;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.staff.PostId;

/**
 * Who acts on a day (当值人员): the first in the list of those who hold the post, or belong to the unit, on that day.
 * Immutable.
 */
public final class DutyRoster {

    private final Map<Appointment.Place, List<Appointment>> byPlace = new LinkedHashMap<>();

    /**
     * A roster.
     *
     * @param appointments the appointments; of several at one place, the first that holds acts
     */
    public DutyRoster(Collection<Appointment> appointments) {
        appointments.forEach(appointment -> byPlace.computeIfAbsent(appointment.place(), place -> new ArrayList<>())
                .add(appointment));
    }

    /**
     * Who acts in a post.
     *
     * @param post the post
     * @param grid where it is held
     * @param day the day
     * @return the person, or empty if nobody holds it
     */
    public Optional<ActorId> holder(PostId post, GridCode grid, LocalDate day) {
        return at(new Appointment.PostAt(post, grid), day);
    }

    /**
     * Who acts for a unit.
     *
     * @param unit the unit
     * @param day the day
     * @return the person, or empty if nobody belongs to it
     */
    public Optional<ActorId> member(OrgUnitId unit, LocalDate day) {
        return at(new Appointment.MemberOf(unit), day);
    }

    private Optional<ActorId> at(Appointment.Place place, LocalDate day) {
        return byPlace.getOrDefault(place, List.of()).stream()
                .filter(appointment -> appointment.holdsOn(day))
                .map(Appointment::actor)
                .findFirst();
    }

    /**
     * Everybody who holds a post on some day of a span.
     *
     * @param post the post
     * @param fromInclusive the first day
     * @param untilExclusive the day after the last one
     * @return the persons, each once, in the order of the list
     */
    public List<ActorId> holders(PostId post, LocalDate fromInclusive, LocalDate untilExclusive) {
        return byPlace.values().stream()
                .flatMap(List::stream)
                .filter(appointment -> appointment.place() instanceof Appointment.PostAt held
                        && held.post().equals(post))
                .filter(appointment -> appointment.fromInclusive().isBefore(untilExclusive))
                .filter(appointment -> appointment.untilExclusive().isEmpty()
                        || appointment.untilExclusive().get().isAfter(fromInclusive))
                .map(Appointment::actor)
                .distinct()
                .toList();
    }
}
