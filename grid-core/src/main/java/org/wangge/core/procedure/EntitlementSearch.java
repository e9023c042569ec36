package org.wangge.core.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    private final Performer first;
    private final List<Performer> others;

    /** Whoever is first of several; signatories are asked for one by one, since nobody acts for all of them. */
    EntitlementSearch(Performer performer) {
        List<Performer> single = single(performer).toList();
        this.first = single.get(0);
        this.others = single.subList(1, single.size());
    }

    private static Stream<Performer> single(Performer performer) {
        return performer instanceof Performer.AnyOf several
                ? several.performers().stream().flatMap(EntitlementSearch::single)
                : Stream.of(performer);
    }

    /**
     * For a step of the task of a unit, who acts as a member of a unit does so as a member of that very one. What is looked
     * at comes one by one, so that a look needs no object of its own.
     */
    int find(Subject subject, ActionRequest request, DecisionContext context, Optional<OrgUnitId> task) {
        int found = find(first, subject, request, context, task);
        return found == NONE ? amongOthers(subject, request, context, task) : found;
    }

    private int amongOthers(Subject subject, ActionRequest request, DecisionContext context, Optional<OrgUnitId> task) {
        int found = NONE;
        for (int i = 0; i < others.size() && found == NONE; i++) {
            found = find(others.get(i), subject, request, context, task);
        }
        return found;
    }

    private static int find(
            Performer performer,
            Subject subject,
            ActionRequest request,
            DecisionContext context,
            Optional<OrgUnitId> task) {
        if (performer instanceof Performer.PostHolder post) {
            return byPost(post, subject, request, context);
        }
        if (performer instanceof Performer.UnitMember member) {
            return asMember(member, subject, request, context, task);
        }
        return performer instanceof Performer.PresentHolder
                ? asHolder(subject, request.actor())
                : others(performer, subject, request.actor(), task);
    }

    private static int byPost(
            Performer.PostHolder wanted, Subject subject, ActionRequest request, DecisionContext context) {
        Optional<GridCode> location = request.placeOf(subject);
        List<Appointment.Place> places = request.actor().appointments();
        for (int i = 0; location.isPresent() && i < places.size(); i++) {
            if (places.get(i) instanceof Appointment.PostAt held
                    && held.post().equals(wanted.post())
                    && covers(held.grid(), location.get(), wanted.where(), context)) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean covers(GridCode held, GridCode location, Performer.Where where, DecisionContext context) {
        return where == Performer.Where.LOCATION
                ? held.equals(location)
                : context.grids().isWithin(location, held);
    }

    private static int asMember(
            Performer.UnitMember wanted,
            Subject subject,
            ActionRequest request,
            DecisionContext context,
            Optional<OrgUnitId> task) {
        Optional<GridCode> location = request.placeOf(subject);
        List<Appointment.Place> places = request.actor().appointments();
        for (int i = 0; location.isPresent() && i < places.size(); i++) {
            if (places.get(i) instanceof Appointment.MemberOf held
                    && isOf(task, held.unit())
                    && context.units().isServing(held.unit(), wanted.unit(), location.get(), context.grids())) {
                return i;
            }
        }
        return NONE;
    }

    private static int others(Performer performer, Subject subject, Actor actor, Optional<OrgUnitId> task) {
        if (performer instanceof Performer.FirstContact) {
            return personally(subject.firstContact().equals(Optional.of(actor.id())));
        }
        if (performer instanceof Performer.TheSystem) {
            return personally(actor.id().equals(SystemActor.ID));
        }
        return performer instanceof Performer.TaskHolder ? asTaskHolder(subject, actor, task) : NONE;
    }

    private static int personally(boolean isEntitled) {
        return isEntitled ? PERSONALLY : NONE;
    }

    private static int asTaskHolder(Subject subject, Actor actor, Optional<OrgUnitId> task) {
        List<Appointment.Place> places = actor.appointments();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) instanceof Appointment.MemberOf held
                    && (task.isPresent() ? isOf(task, held.unit()) : hasOpenTask(held.unit(), subject))) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean hasOpenTask(OrgUnitId unit, Subject subject) {
        CaseTask found = subject.tasks().get(unit);
        return found != null && found.isOpen();
    }

    private static boolean isOf(Optional<OrgUnitId> task, OrgUnitId unit) {
        return task.isEmpty() || task.get().equals(unit);
    }

    private static int asHolder(Subject subject, Actor actor) {
        Optional<Holder> holder = subject.heldBy();
        if (holder.isEmpty()) {
            return NONE;
        }
        return holder.get() instanceof Holder.HeldByUnit held
                ? asMember(held.unit(), actor)
                : personally(holder.get().includes(actor));
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
