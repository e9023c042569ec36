package org.wangge.core.procedure;

import java.util.List;
import java.util.Optional;
import org.wangge.core.grid.GridCode;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.staff.SystemActor;

/**
 * Looks for the appointment that entitles somebody to act; the answer is its place among the appointments of the actor, so
 * that a look costs nothing.
 */
final class EntitlementSearch {

    /** Nothing entitles the actor. */
    static final int NONE = -2;

    /** The actor is entitled as a person, whatever the appointments. */
    static final int PERSONALLY = -1;

    private EntitlementSearch() {}

    /**
     * Several signatories are asked for one by one; nobody acts for all of them. For a step of the task of a unit, who acts
     * as a member of a unit does so as a member of that very one.
     */
    static int find(Performer performer, Attempt attempt, Optional<OrgUnitId> task) {
        if (performer instanceof Performer.PostHolder post) {
            return byPost(post, attempt);
        }
        if (performer instanceof Performer.PresentHolder) {
            return asHolder(attempt);
        }
        return performer instanceof Performer.AnyOf several
                ? anyOf(several.performers(), attempt, task)
                : others(performer, attempt, task);
    }

    /** Whoever is first of several performers. */
    private static int anyOf(List<Performer> performers, Attempt attempt, Optional<OrgUnitId> task) {
        int found = NONE;
        for (int i = 0; i < performers.size() && found == NONE; i++) {
            found = find(performers.get(i), attempt, task);
        }
        return found;
    }

    private static int others(Performer performer, Attempt attempt, Optional<OrgUnitId> task) {
        if (performer instanceof Performer.FirstContact) {
            return personally(attempt.subject()
                    .firstContact()
                    .equals(Optional.of(actor(attempt).id())));
        }
        return performer instanceof Performer.TheSystem
                ? personally(actor(attempt).id().equals(SystemActor.ID))
                : byMembership(performer, attempt, task);
    }

    private static int personally(boolean isEntitled) {
        return isEntitled ? PERSONALLY : NONE;
    }

    private static Actor actor(Attempt attempt) {
        return attempt.request().actor();
    }

    private static int byPost(Performer.PostHolder wanted, Attempt attempt) {
        List<Appointment.Place> places = actor(attempt).appointments();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) instanceof Appointment.PostAt held && isPost(held, wanted, attempt)) {
                return i;
            }
        }
        return NONE;
    }

    private static int byMembership(Performer performer, Attempt attempt, Optional<OrgUnitId> task) {
        List<Appointment.Place> places = actor(attempt).appointments();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) instanceof Appointment.MemberOf held && suits(held.unit(), performer, attempt, task)) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean suits(OrgUnitId unit, Performer performer, Attempt attempt, Optional<OrgUnitId> task) {
        if (performer instanceof Performer.UnitMember member) {
            return isOf(task, unit) && isServingUnit(unit, member, attempt);
        }
        return performer instanceof Performer.TaskHolder
                && (task.isPresent() ? isOf(task, unit) : hasOpenTask(unit, attempt));
    }

    private static boolean isPost(Appointment.PostAt held, Performer.PostHolder wanted, Attempt attempt) {
        if (!held.post().equals(wanted.post())) {
            return false;
        }
        Optional<GridCode> location = attempt.location();
        return location.isPresent() && covers(held.grid(), location.get(), wanted.where(), attempt);
    }

    private static boolean covers(GridCode held, GridCode location, Performer.Where where, Attempt attempt) {
        return where == Performer.Where.LOCATION
                ? held.equals(location)
                : attempt.context().grids().isWithin(location, held);
    }

    private static boolean isServingUnit(OrgUnitId member, Performer.UnitMember wanted, Attempt attempt) {
        DecisionContext context = attempt.context();
        Optional<GridCode> location = attempt.location();
        return location.isPresent()
                && context.units().isServing(member, wanted.unit(), location.get(), context.grids());
    }

    private static boolean hasOpenTask(OrgUnitId unit, Attempt attempt) {
        CaseTask found = attempt.subject().tasks().get(unit);
        return found != null && found.isOpen();
    }

    private static boolean isOf(Optional<OrgUnitId> task, OrgUnitId unit) {
        return task.isEmpty() || task.get().equals(unit);
    }

    private static int asHolder(Attempt attempt) {
        Optional<Holder> holder = attempt.subject().heldBy();
        if (holder.isEmpty()) {
            return NONE;
        }
        return holder.get() instanceof Holder.HeldByUnit held
                ? asMember(held.unit(), actor(attempt))
                : personally(holder.get().includes(actor(attempt)));
    }

    private static int asMember(OrgUnitId unit, Actor actor) {
        List<Appointment.Place> places = actor.appointments();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) instanceof Appointment.MemberOf membership
                    && membership.unit().equals(unit)) {
                return i;
            }
        }
        return NONE;
    }
}
