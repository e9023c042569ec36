package org.wangge.core.procedure;

import java.util.List;
import java.util.Optional;
import org.wangge.core.grid.GridCode;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.staff.PostId;
import org.wangge.core.staff.SystemActor;
import org.wangge.core.staff.UnitTypeId;

/**
 * Looks for one kind of right: each kind of performer has a search of its own, chosen when a procedure is made ready, so that
 * a decision does not have to tell them apart. Answers as {@link EntitlementSearch} does.
 */
abstract class RightSearch {

    abstract int find(Subject subject, ActionRequest request, DecisionContext context, Optional<OrgUnitId> task);

    /** The search for a single performer; nobody acts for several signatories. */
    static RightSearch of(Performer performer) {
        if (performer instanceof Performer.PostHolder post) {
            return new ByPost(post);
        }
        if (performer instanceof Performer.UnitMember member) {
            return new AsMember(member);
        }
        if (performer instanceof Performer.TaskHolder) {
            return new AsTaskHolder();
        }
        return performer instanceof Performer.PresentHolder ? new AsHolder() : new AsPerson(performer);
    }

    private static boolean isOf(Optional<OrgUnitId> task, OrgUnitId unit) {
        return task.isEmpty() || task.get().equals(unit);
    }

    private static int personally(boolean isEntitled) {
        return isEntitled ? EntitlementSearch.PERSONALLY : EntitlementSearch.NONE;
    }

    /** Whoever holds a post at the place of the subject, or above it. */
    private static final class ByPost extends RightSearch {

        private final PostId post;
        private final boolean isAlsoAbove;

        ByPost(Performer.PostHolder wanted) {
            this.post = wanted.post();
            this.isAlsoAbove = wanted.where() == Performer.Where.ANCESTOR;
        }

        @Override
        int find(Subject subject, ActionRequest request, DecisionContext context, Optional<OrgUnitId> task) {
            Optional<GridCode> location = request.placeOf(subject);
            return location.isPresent()
                    ? find(location.get(), request.actor().appointments(), context)
                    : EntitlementSearch.NONE;
        }

        private int find(GridCode location, List<Appointment.Place> places, DecisionContext context) {
            for (int i = 0; i < places.size(); i++) {
                if (places.get(i) instanceof Appointment.PostAt held
                        && held.post().equals(post)
                        && covers(held.grid(), location, context)) {
                    return i;
                }
            }
            return EntitlementSearch.NONE;
        }

        private boolean covers(GridCode held, GridCode location, DecisionContext context) {
            return isAlsoAbove ? context.grids().isWithin(location, held) : held.equals(location);
        }
    }

    /** The members of a unit of a type that serves the place of the subject. */
    private static final class AsMember extends RightSearch {

        private final UnitTypeId type;

        AsMember(Performer.UnitMember wanted) {
            this.type = wanted.unit();
        }

        @Override
        int find(Subject subject, ActionRequest request, DecisionContext context, Optional<OrgUnitId> task) {
            Optional<GridCode> location = request.placeOf(subject);
            return location.isPresent()
                    ? find(location.get(), request.actor().appointments(), context, task)
                    : EntitlementSearch.NONE;
        }

        private int find(
                GridCode location, List<Appointment.Place> places, DecisionContext context, Optional<OrgUnitId> task) {
            for (int i = 0; i < places.size(); i++) {
                if (places.get(i) instanceof Appointment.MemberOf held
                        && isOf(task, held.unit())
                        && context.units().isServing(held.unit(), type, location, context.grids())) {
                    return i;
                }
            }
            return EntitlementSearch.NONE;
        }
    }

    /** Whoever holds the subject, as a person or as a member of the unit. */
    private static final class AsHolder extends RightSearch {

        @Override
        int find(Subject subject, ActionRequest request, DecisionContext context, Optional<OrgUnitId> task) {
            Optional<Holder> holder = subject.heldBy();
            return holder.isPresent() ? find(holder.get(), request.actor()) : EntitlementSearch.NONE;
        }

        private static int find(Holder holder, Actor actor) {
            return holder instanceof Holder.HeldByUnit held
                    ? find(held.unit(), actor.appointments())
                    : personally(holder.includes(actor));
        }

        private static int find(OrgUnitId unit, List<Appointment.Place> places) {
            for (int i = 0; i < places.size(); i++) {
                if (places.get(i) instanceof Appointment.MemberOf held
                        && held.unit().equals(unit)) {
                    return i;
                }
            }
            return EntitlementSearch.NONE;
        }
    }

    /** The members of a unit with an open task, or of the very unit whose task it is. */
    private static final class AsTaskHolder extends RightSearch {

        @Override
        int find(Subject subject, ActionRequest request, DecisionContext context, Optional<OrgUnitId> task) {
            List<Appointment.Place> places = request.actor().appointments();
            for (int i = 0; i < places.size(); i++) {
                if (places.get(i) instanceof Appointment.MemberOf held
                        && (task.isPresent() ? isOf(task, held.unit()) : hasOpenTask(held.unit(), subject))) {
                    return i;
                }
            }
            return EntitlementSearch.NONE;
        }

        private static boolean hasOpenTask(OrgUnitId unit, Subject subject) {
            CaseTask found = subject.tasks().get(unit);
            return found != null && found.isOpen();
        }
    }

    /** The first contact, or the system: who acts whatever they hold. */
    private static final class AsPerson extends RightSearch {

        private final Performer performer;

        AsPerson(Performer performer) {
            this.performer = performer;
        }

        @Override
        int find(Subject subject, ActionRequest request, DecisionContext context, Optional<OrgUnitId> task) {
            if (performer instanceof Performer.FirstContact) {
                return personally(subject.firstContact()
                        .equals(Optional.of(request.actor().id())));
            }
            return personally(performer instanceof Performer.TheSystem
                    && request.actor().id().equals(SystemActor.ID));
        }
    }
}
