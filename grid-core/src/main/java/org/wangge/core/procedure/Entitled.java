package org.wangge.core.procedure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wangge.core.grid.Grid;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.Holder;

/**
 * Whom a rule entitles to an action in one case (有权主体): the performer of the rule, resolved to the very posts, units and
 * persons. The system, which acts by itself, is not among them. Immutable.
 *
 * @param places the posts at grids and the units whose holders and members may act
 * @param persons those who may act whatever they hold, such as a person who holds the case
 */
public record Entitled(List<Appointment.Place> places, List<ActorId> persons) {

    /** {@inheritDoc} */
    public Entitled {
        places = List.copyOf(places);
        persons = List.copyOf(persons);
    }

    /**
     * Whom a transition entitles.
     *
     * @param transition the transition
     * @param subject the case, or what else runs through the procedure
     * @param context grids and units as of the day
     * @return the places and persons, possibly none
     */
    public static Entitled to(Transition transition, Subject subject, DecisionContext context) {
        Search search = new Search(transition, subject, context);
        search.add(transition.by());
        return new Entitled(List.copyOf(search.places), List.copyOf(search.persons));
    }

    /** Collects places and persons. */
    private static final class Search {

        private final Transition transition;
        private final Subject subject;
        private final DecisionContext context;
        private final Set<Appointment.Place> places = new LinkedHashSet<>();
        private final Set<ActorId> persons = new LinkedHashSet<>();

        Search(Transition transition, Subject subject, DecisionContext context) {
            this.transition = transition;
            this.subject = subject;
            this.context = context;
        }

        void add(Performer performer) {
            if (performer instanceof Performer.AnyOf several) {
                several.performers().forEach(this::add);
            } else if (performer instanceof Performer.AllOf several) {
                several.outstanding(subject.acts().signaturesOf(transition.id()))
                        .forEach(this::add);
            } else if (performer instanceof Performer.PostHolder post) {
                addPosts(post);
            } else if (performer instanceof Performer.UnitMember member) {
                addUnits(member);
            } else if (performer instanceof Performer.TaskHolder) {
                addTaskHolders();
            } else if (performer instanceof Performer.PresentHolder) {
                subject.heldBy().ifPresent(this::addHolder);
            } else if (performer instanceof Performer.FirstContact) {
                subject.firstContact().ifPresent(persons::add);
            }
        }

        private void addPosts(Performer.PostHolder post) {
            subject.place()
                    .filter(at -> context.grids().find(at).isPresent())
                    .ifPresent(at -> context.grids().chainOf(at).stream()
                            .map(Grid::code)
                            .filter(grid -> post.where() == Performer.Where.ANCESTOR || grid.equals(at))
                            .forEach(grid -> places.add(new Appointment.PostAt(post.post(), grid))));
        }

        private void addUnits(Performer.UnitMember member) {
            subject.place()
                    .ifPresent(at -> context.units()
                            .serving(member.unit(), at, context.grids())
                            .forEach(unit -> places.add(new Appointment.MemberOf(unit.id()))));
        }

        private void addTaskHolders() {
            subject.tasks().values().stream()
                    .filter(CaseTask::isOpen)
                    .filter(task -> transition.kind() == ActionKind.ASSIGN
                            || transition.tasks().isEmpty()
                            || transition.tasks().contains(task.role()))
                    .forEach(task -> places.add(new Appointment.MemberOf(task.unit())));
        }

        private void addHolder(Holder holder) {
            if (holder instanceof Holder.HeldByUnit unit) {
                places.add(new Appointment.MemberOf(unit.unit()));
            } else if (holder instanceof Holder.HeldByPerson person) {
                persons.add(person.actor());
            }
        }
    }
}
