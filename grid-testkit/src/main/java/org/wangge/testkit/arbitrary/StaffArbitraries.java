package org.wangge.testkit.arbitrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.rules.rehearsal.Locality;

/** Generators of appointments (任职). */
public final class StaffArbitraries {

    private static final int MOST_PEOPLE = 12;
    private static final int MOST_DAYS = 400;

    private StaffArbitraries() {}

    /**
     * People by short ids; few, so that one holds several posts now and then.
     *
     * @return the generator
     */
    public static Arbitrary<ActorId> people() {
        return Arbitraries.integers().between(1, MOST_PEOPLE).map(number -> ActorId.of("p" + number));
    }

    /**
     * Places at which somebody can be appointed: every post of the book at every grid of its level, and every unit.
     *
     * @param locality the locality, with at least one such place
     * @return the generator
     */
    public static Arbitrary<Appointment.Place> places(Locality locality) {
        return Arbitraries.of(placesOf(locality));
    }

    private static List<Appointment.Place> placesOf(Locality locality) {
        RuleBook book = locality.book();
        List<Appointment.Place> places = new ArrayList<>();
        locality.units().forEach(unit -> places.add(new Appointment.MemberOf(unit.id())));
        book.posts()
                .forEach(post -> locality.grids().stream()
                        .filter(grid -> grid.level().equals(post.level()))
                        .forEach(grid -> places.add(new Appointment.PostAt(post.id(), grid.code()))));
        return places;
    }

    /**
     * Appointments from the first day of a locality on, lasting or ending.
     *
     * @param locality the locality
     * @return the generator
     */
    public static Arbitrary<Appointment> appointments(Locality locality) {
        Arbitrary<LocalDate> firstDays =
                Arbitraries.integers().between(0, MOST_DAYS).map(locality.since()::plusDays);
        Arbitrary<Optional<Integer>> lengths =
                Arbitraries.integers().between(1, MOST_DAYS).optional();
        return Combinators.combine(people(), places(locality), firstDays, lengths)
                .as((person, place, first, length) ->
                        new Appointment(person, place, first, length.map(first::plusDays)));
    }
}
