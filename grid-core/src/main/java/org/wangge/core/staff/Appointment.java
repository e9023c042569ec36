package org.wangge.core.staff;

import java.time.LocalDate;
import java.util.Optional;
import org.wangge.core.grid.GridCode;

/**
 * An appointment (任职): a person holds a post at a grid, or belongs to a unit, for a time.
 *
 * <p>Immutable.
 *
 * @param actor the person
 * @param place the post at a grid, or the unit
 * @param fromInclusive the first day
 * @param untilExclusive the first day on which it no longer holds; empty while it lasts
 */
public record Appointment(ActorId actor, Place place, LocalDate fromInclusive, Optional<LocalDate> untilExclusive) {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if it would end before it begins
     */
    public Appointment {
        if (untilExclusive.filter(end -> !end.isAfter(fromInclusive)).isPresent()) {
            throw new IllegalArgumentException("Appointment of '" + actor + "' from " + fromInclusive
                    + " must end later than it begins, got " + untilExclusive.get());
        }
    }

    /** Where a person is appointed. */
    public sealed interface Place {}

    /**
     * A post at a grid.
     *
     * @param post the post
     * @param grid the grid at which it is held
     */
    public record PostAt(PostId post, GridCode grid) implements Place {
        @Override
        public String toString() {
            return post + "@" + grid;
        }
    }

    /**
     * Membership in a unit.
     *
     * @param unit the unit
     */
    public record MemberOf(OrgUnitId unit) implements Place {
        @Override
        public String toString() {
            return unit.toString();
        }
    }

    /**
     * A post at a grid, from a day on.
     *
     * @param actor the person
     * @param post the post
     * @param grid the code of the grid
     * @param from the first day
     * @return the appointment
     */
    public static Appointment post(String actor, String post, String grid, LocalDate from) {
        return new Appointment(
                ActorId.of(actor), new PostAt(PostId.of(post), GridCode.of(grid)), from, Optional.empty());
    }

    /**
     * Membership in a unit, from a day on.
     *
     * @param actor the person
     * @param unit the id of the unit
     * @param from the first day
     * @return the appointment
     */
    public static Appointment member(String actor, String unit, LocalDate from) {
        return new Appointment(ActorId.of(actor), new MemberOf(OrgUnitId.of(unit)), from, Optional.empty());
    }

    /**
     * Whether the appointment holds on a day.
     *
     * @param day the day
     * @return true if it has begun and not ended
     */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(fromInclusive)
                && untilExclusive.filter(end -> !day.isBefore(end)).isEmpty();
    }
}
