package org.wangge.core.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.ClockTakeover;
import org.wangge.core.explain.Message;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.procedure.CaseTask;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.DecisionContext;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.procedure.Signature;
import org.wangge.core.procedure.State;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.staff.Post;
import org.wangge.core.staff.UnitTypeId;
import org.wangge.core.staff.Units;

/**
 * Whether a running case could go over to another rule book (规则迁移检查): every reason against it, before anything is done.
 *
 * <p>A case keeps the rules of the day on which it began. When an authority wants running cases to follow an amended
 * regulation, what they stand on must exist there: the state, the category, the competent level, the types of the units
 * that hold them or work on them, a post of the person who holds them, the open clocks with a limit for the case, the open
 * tasks, actions that wait for further signatures, and the values of what was recorded. The check answers for one case:
 *
 * <pre>{@code
 * MigrationCheck check = MigrationCheck.between(caseBook, amended);
 * check.obstacles(file, holder, context).forEach(reason -> out.println(reason.render(Locale.CHINESE)));
 * }</pre>
 *
 * <p>{@link org.wangge.core.casefile.MigrationDesk} asks it for stored cases. Immutable and safe for any number of threads.
 */
public final class MigrationCheck {

    private final Optional<Procedure> from;
    private final RuleBook to;

    private MigrationCheck(RuleBook from, RuleBook to) {
        this.from = from.findProcedure(RuleBook.CASE);
        this.to = to;
    }

    /**
     * A check of cases that are pinned to a book.
     *
     * @param from the book to which they are pinned
     * @param to the book to which they would go
     * @return the check
     * @throws IllegalArgumentException if the other book governs no cases
     */
    public static MigrationCheck between(RuleBook from, RuleBook to) {
        if (to.findProcedure(RuleBook.CASE).isEmpty()) {
            throw new IllegalArgumentException(
                    "Rule book '" + to.pack() + "' has no procedure 'case', so no case can go over to it");
        }
        return new MigrationCheck(from, to);
    }

    /**
     * What stands against it.
     *
     * @param file the case
     * @param holder the person who holds the case, with the appointments of the day; empty if a unit holds it, or if
     *     nothing is known of the person
     * @param context the moment of the move, with the grids, the units and the calendar of the other book
     * @return every reason; none if the case could go over
     */
    public List<Message> obstacles(CaseFile file, Optional<Actor> holder, DecisionContext context) {
        if (file.isClosed()) {
            return List.of(Message.of(MigrationCode.CASE_CLOSED, "caseId", file.id()));
        }
        if (file.ruleBook().equals(to.digest())) {
            return List.of(Message.of(MigrationCode.ALREADY_THERE, "caseId", file.id()));
        }
        Units units = context.units();
        List<Message> reasons = new ArrayList<>();
        state(file).ifPresent(reasons::add);
        category(file).ifPresent(reasons::add);
        level(file).ifPresent(reasons::add);
        holder(file, holder, units).ifPresent(reasons::add);
        openClocks(file).forEach(clock -> clock(clock).ifPresent(reasons::add));
        new ClockTakeover(file, to.caseRules(), context)
                .withoutLimit()
                .forEach(clock -> reasons.add(Message.of(MigrationCode.LIMIT_NOT_SET_THERE, "clock", clock.id())));
        openTasks(file).forEach(task -> reasons.addAll(task(task, units)));
        file.acts().signatures().stream()
                .map(Signature::action)
                .distinct()
                .filter(action -> procedure().findTransition(action).isEmpty())
                .forEach(action -> reasons.add(Message.of(MigrationCode.SIGNING_UNKNOWN_THERE, "action", action)));
        file.attributes().forEach((id, value) -> recorded(id, value).ifPresent(reasons::add));
        return List.copyOf(reasons);
    }

    /** What the other book does not ask for may stay as it is. */
    private Optional<Message> recorded(FactId id, FactValue value) {
        return to.vocabulary()
                .find(id)
                .filter(fact -> !fact.allows(value))
                .map(fact -> Message.of(
                        MigrationCode.VALUE_UNFIT_THERE, "fact", id, "value", value, "expected", fact.expectation()));
    }

    private Procedure procedure() {
        return to.caseRules().procedure();
    }

    private Optional<Message> state(CaseFile file) {
        return procedure().findState(file.state()).isPresent()
                ? Optional.empty()
                : Optional.of(Message.of(
                        MigrationCode.STATE_UNKNOWN_THERE,
                        "state",
                        file.state(),
                        "known",
                        listed(procedure().states(), State::id)));
    }

    private Optional<Message> category(CaseFile file) {
        return to.catalog().admits(file.category())
                ? Optional.empty()
                : Optional.of(Message.of(MigrationCode.CATEGORY_UNKNOWN_THERE, "category", file.category()));
    }

    private Optional<Message> level(CaseFile file) {
        boolean isThere = to.levels().stream().anyMatch(level -> level.id().equals(file.competentLevel()));
        return isThere
                ? Optional.empty()
                : Optional.of(Message.of(
                        MigrationCode.LEVEL_UNKNOWN_THERE,
                        "level",
                        file.competentLevel(),
                        "known",
                        listed(to.levels(), level -> level.id())));
    }

    private Optional<Message> holder(CaseFile file, Optional<Actor> person, Units units) {
        if (file.holder() instanceof Holder.HeldByUnit held) {
            return unit(held.unit(), units);
        }
        boolean isThere = person.stream()
                .flatMap(known -> known.appointments().stream())
                .anyMatch(place -> isThere(place, units));
        return isThere
                ? Optional.empty()
                : Optional.of(Message.of(
                        MigrationCode.HOLDER_WITHOUT_POST_THERE,
                        "holder",
                        file.holder(),
                        "posts",
                        listed(to.posts(), Post::id)));
    }

    private boolean isThere(Appointment.Place place, Units units) {
        return place instanceof Appointment.PostAt held
                ? to.posts().stream().anyMatch(post -> post.id().equals(held.post()))
                : unit(((Appointment.MemberOf) place).unit(), units).isEmpty();
    }

    /** A unit of which nothing is known any more is nobody whom a book could name. */
    private Optional<Message> unit(OrgUnitId unit, Units units) {
        Optional<UnitTypeId> type = units.find(unit).map(known -> known.type());
        boolean isThere = to.unitTypes().stream().anyMatch(known -> type.equals(Optional.of(known.id())));
        return isThere
                ? Optional.empty()
                : Optional.of(Message.of(
                        MigrationCode.UNIT_TYPE_UNKNOWN_THERE,
                        "unit",
                        unit,
                        "type",
                        type.map(UnitTypeId::value).orElse("?")));
    }

    private static List<RunningClock> openClocks(CaseFile file) {
        return file.clocks().values().stream().filter(RunningClock::isOpen).toList();
    }

    private Optional<Message> clock(RunningClock clock) {
        Optional<ClockRule> there = procedure().findClock(clock.id().rule());
        if (there.isEmpty()) {
            return Optional.of(Message.of(
                    MigrationCode.CLOCK_UNKNOWN_THERE,
                    "clock",
                    clock.id(),
                    "known",
                    listed(procedure().clocks(), ClockRule::id)));
        }
        boolean isOfOtherKind = from.flatMap(
                        before -> before.findClock(clock.id().rule()))
                .filter(before -> before.isWaitingPeriod() != there.get().isWaitingPeriod())
                .isPresent();
        return isOfOtherKind
                ? Optional.of(Message.of(MigrationCode.CLOCK_OF_OTHER_KIND_THERE, "clock", clock.id()))
                : Optional.empty();
    }

    private static List<CaseTask> openTasks(CaseFile file) {
        return file.tasks().values().stream().filter(CaseTask::isOpen).toList();
    }

    private List<Message> task(CaseTask task, Units units) {
        List<Message> reasons = new ArrayList<>();
        unit(task.unit(), units).ifPresent(reasons::add);
        boolean isThere =
                procedure().transitions().stream().anyMatch(step -> step.tasks().contains(task.role()));
        if (!isThere) {
            reasons.add(Message.of(MigrationCode.TASK_UNKNOWN_THERE, "unit", task.unit(), "role", task.role()));
        }
        return reasons;
    }

    private static <T> String listed(Collection<T> rules, Function<T, Object> id) {
        return rules.stream().map(id).map(Object::toString).collect(Collectors.joining(", "));
    }
}
