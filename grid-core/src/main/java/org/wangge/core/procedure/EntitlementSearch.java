package org.wangge.core.procedure;

import java.util.Optional;
import org.wangge.core.fact.FactValue;
import org.wangge.core.grid.GridCode;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnit;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.staff.SystemActor;

/** Looks for the appointment that entitles somebody to act. */
final class EntitlementSearch {

    private final Subject subject;
    private final ActionRequest request;
    private final DecisionContext context;
    private final Optional<OrgUnitId> task;

    /** For a step of the task of a unit, who acts as a member of a unit does so as a member of that very one. */
    EntitlementSearch(Subject subject, ActionRequest request, DecisionContext context, Optional<OrgUnitId> task) {
        this.subject = subject;
        this.request = request;
        this.context = context;
        this.task = task;
    }

    /** Several signatories are asked for one by one; nobody acts for all of them. */
    Optional<Entitlement> by(Performer performer) {
        if (performer instanceof Performer.AnyOf several) {
            return byAnyOf(several);
        }
        if (performer instanceof Performer.PresentHolder) {
            return asHolder(request.actor());
        }
        if (performer instanceof Performer.FirstContact) {
            return subject.firstContact()
                    .filter(request.actor().id()::equals)
                    .map(first -> new Entitlement(first, Optional.empty()));
        }
        if (!(performer instanceof Performer.TheSystem)) {
            return byAppointment(performer);
        }
        boolean isSystem = request.actor().id().equals(SystemActor.ID);
        return isSystem ? Optional.of(new Entitlement(SystemActor.ID, Optional.empty())) : Optional.empty();
    }

    private Optional<Entitlement> byAnyOf(Performer.AnyOf several) {
        for (Performer one : several.performers()) {
            Optional<Entitlement> found = by(one);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Entitlement> byAppointment(Performer performer) {
        for (Appointment.Place place : request.actor().appointments()) {
            if (suits(place, performer)) {
                return Optional.of(new Entitlement(request.actor().id(), Optional.of(place)));
            }
        }
        return Optional.empty();
    }

    private boolean suits(Appointment.Place place, Performer performer) {
        if (performer instanceof Performer.PostHolder post) {
            return isPost(place, post);
        }
        if (performer instanceof Performer.UnitMember unit) {
            return isServingUnit(place, unit);
        }
        return performer instanceof Performer.TaskHolder && hasTask(place);
    }

    private boolean isPost(Appointment.Place place, Performer.PostHolder wanted) {
        return place instanceof Appointment.PostAt held
                && held.post().equals(wanted.post())
                && location()
                        .filter(at -> covers(held.grid(), at, wanted.where()))
                        .isPresent();
    }

    private boolean covers(GridCode held, GridCode location, Performer.Where where) {
        return where == Performer.Where.LOCATION
                ? held.equals(location)
                : context.grids().isWithin(location, held);
    }

    private boolean isServingUnit(Appointment.Place place, Performer.UnitMember wanted) {
        if (!(place instanceof Appointment.MemberOf membership) || !isOfTask(membership)) {
            return false;
        }
        Optional<OrgUnit> unit = context.units()
                .find(membership.unit())
                .filter(found -> found.type().equals(wanted.unit()));
        return unit.isPresent()
                && location()
                        .filter(at -> context.grids().isWithin(at, unit.get().serves()))
                        .isPresent();
    }

    private boolean hasTask(Appointment.Place place) {
        return place instanceof Appointment.MemberOf membership
                && (task.isPresent() ? isOfTask(membership) : hasOpenTask(membership));
    }

    private boolean hasOpenTask(Appointment.MemberOf membership) {
        CaseTask found = subject.tasks().get(membership.unit());
        return found != null && found.isOpen();
    }

    private boolean isOfTask(Appointment.MemberOf membership) {
        return task.map(membership.unit()::equals).orElse(true);
    }

    private Optional<Entitlement> asHolder(Actor actor) {
        return subject.heldBy()
                .filter(holder -> holder.includes(actor))
                .map(holder -> new Entitlement(actor.id(), holder.heldUnit().map(Appointment.MemberOf::new)));
    }

    /** A first report brings its location with it. */
    private Optional<GridCode> location() {
        return subject.place()
                .or(() -> Optional.ofNullable(request.values().get(CoreFacts.LOCATION.id()))
                        .map(FactValue::toString)
                        .map(GridCode::of));
    }
}
