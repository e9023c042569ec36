package org.wangge.core.procedure;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wangge.core.fact.FactId;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnit;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.staff.SystemActor;
import org.wangge.core.staff.UnitTypeId;

/** Who holds the case after an action, and which level is competent then. */
final class Responsibility {

    private final Step step;
    private final Transition transition;
    private final Attempt attempt;
    private final Subject subject;
    private final DecisionContext context;
    private final Optional<Entitlement> right;
    private final List<Refusal> reasons = new ArrayList<>(0);
    private final Optional<Holder> holder;
    private final Optional<OrgUnitId> assignee;
    private final Optional<LevelId> competence;

    Responsibility(Step step, Attempt attempt, Optional<Entitlement> right) {
        this.step = step;
        this.transition = step.transition();
        this.attempt = attempt;
        this.subject = attempt.subject();
        this.context = attempt.context();
        this.right = right;
        // a task goes to a unit, while the case stays where it is
        Optional<Holder> receiver = step.isOfOwnTask() ? Optional.empty() : findHolder();
        this.assignee = transition.isTaskStep() ? receiver.flatMap(Holder::heldUnit) : Optional.empty();
        this.holder = transition.isTaskStep() ? Optional.empty() : receiver;
        this.competence = transition.isTaskStep() ? Optional.empty() : findCompetence();
        checkReturners();
    }

    List<Refusal> reasons() {
        return reasons;
    }

    /** The new holder, empty if the holder stays. */
    Optional<Holder> holder() {
        return holder;
    }

    /** The unit that an action gives a task, empty for every other action. */
    Optional<OrgUnitId> assignee() {
        return assignee;
    }

    /** The new competent level, empty if it stays. */
    Optional<LevelId> competence() {
        return competence;
    }

    boolean moved() {
        return isUnitChanged() || competence.isPresent() && !competence.equals(subject.competence());
    }

    private boolean isUnitChanged() {
        return holder.isPresent()
                && !holder.equals(subject.heldBy())
                && !holder.get().heldUnit().equals(subject.heldBy().flatMap(Holder::heldUnit));
    }

    private Optional<Holder> findHolder() {
        Optional<Holder> named = attempt.request().values().isEmpty() ? Optional.empty() : findNamed();
        if (named.isPresent()) {
            return named;
        }
        Optional<Holder> serving = servingUnit();
        return serving.isPresent() ? serving : byMeaning();
    }

    private Optional<Holder> findNamed() {
        return namedUnit().map(unit -> (Holder) new Holder.HeldByUnit(unit)).or(this::namedPerson);
    }

    private Optional<OrgUnitId> namedUnit() {
        Optional<OrgUnitId> named = word(CoreFacts.TO_UNIT.id()).map(OrgUnitId::of);
        boolean suits = named.flatMap(context.units()::find)
                .filter(candidates()::contains)
                .isPresent();
        if (named.isPresent() && !suits) {
            String expected =
                    candidates().stream().map(unit -> unit.id().value()).collect(Collectors.joining(" | "));
            refuse(
                    RefusalCode.FIELD_VALUE_INVALID,
                    "field",
                    CoreFacts.TO_UNIT.id(),
                    "value",
                    named.get(),
                    "expected",
                    expected);
        }
        return named;
    }

    private List<OrgUnit> candidates() {
        return transition.toUnit().isPresent()
                ? serving()
                : List.copyOf(context.units().all());
    }

    private Optional<Holder> namedPerson() {
        return word(CoreFacts.TO_PERSON.id()).map(ActorId::of).map(Holder.HeldByPerson::new);
    }

    private Optional<Holder> servingUnit() {
        if (transition.toUnit().isEmpty()) {
            return Optional.empty();
        }
        List<OrgUnit> serving = serving();
        if (serving.size() == 1) {
            return Optional.of(new Holder.HeldByUnit(serving.get(0).id()));
        }
        String types = transition.toUnits().stream().map(UnitTypeId::value).collect(Collectors.joining(" | "));
        if (serving.isEmpty()) {
            refuse(
                    RefusalCode.UNIT_NOT_FOUND,
                    "unitType",
                    types,
                    "location",
                    location().map(GridCode::value).orElse("-"));
        } else {
            String units = serving.stream().map(unit -> unit.id().value()).collect(Collectors.joining(", "));
            refuse(RefusalCode.UNIT_AMBIGUOUS, "unitType", types, "units", units);
        }
        return Optional.empty();
    }

    /** The units of the types of the rule that serve the location. */
    private List<OrgUnit> serving() {
        Optional<GridCode> location = location();
        List<OrgUnit> serving = new ArrayList<>(1);
        if (location.isPresent()) {
            for (UnitTypeId type : transition.toUnits()) {
                serving.addAll(context.units().serving(type, location.get(), context.grids()));
            }
        }
        return serving;
    }

    /**
     * Whoever reports a case holds it at first; whoever accepts one takes it for the unit by which they act. Where silence
     * counts as acceptance, the system acts and the holder stays.
     */
    private Optional<Holder> byMeaning() {
        if (transition.isInitial()) {
            return Optional.of(new Holder.HeldByPerson(attempt.request().actor().id()));
        }
        if (transition.kind() != ActionKind.ACCEPT) {
            return Optional.empty();
        }
        return right.isEmpty() || right.get().actor().equals(SystemActor.ID)
                ? Optional.empty()
                : Optional.of(holderBy(right.get()));
    }

    private static Holder holderBy(Entitlement entitlement) {
        return entitlement.place().isPresent() && entitlement.place().get() instanceof Appointment.MemberOf membership
                ? new Holder.HeldByUnit(membership.unit())
                : new Holder.HeldByPerson(entitlement.actor());
    }

    private void checkReturners() {
        if (transition.afterReturnRefused() && holder.isPresent()) {
            subject.acts().returners().stream()
                    .filter(returner -> returner.holder().equals(holder.get()))
                    .findFirst()
                    .ifPresent(returner -> refuse(
                            RefusalCode.RETURNED_BY,
                            "holder",
                            returner.holder(),
                            "at",
                            LocalDateTime.ofInstant(returner.at(), context.zone())));
        }
    }

    private Optional<LevelId> findCompetence() {
        if (transition.isInitial()) {
            return location().flatMap(context.grids()::find).map(Grid::level);
        }
        boolean moves = transition.kind().movesResponsibility() || transition.kind() == ActionKind.ACCEPT;
        return moves && holder.isPresent() ? levelOf(holder.get()) : Optional.empty();
    }

    private Optional<LevelId> levelOf(Holder receiver) {
        return receiver.heldUnit()
                .flatMap(context.units()::find)
                .flatMap(unit -> context.grids().find(unit.serves()))
                .map(Grid::level);
    }

    private Optional<GridCode> location() {
        return attempt.location();
    }

    private Optional<String> word(FactId field) {
        return attempt.told(field);
    }

    private void refuse(RefusalCode code, Object... namesAndValues) {
        reasons.add(step.refusal(code, namesAndValues));
    }
}
