package org.wangge.core.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.RuleId;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Facts;
import org.wangge.core.staff.OrgUnitId;

/** What an action does to the clocks: stops, suspensions, extensions, starts, and the effect of a move. */
final class ClockPlan {

    private final Procedure procedure;
    private final Transition transition;
    private final Subject subject;
    private final ActionRequest request;
    private final DecisionContext context;
    private final Responsibility responsibility;
    private final List<ClockChange> changes = new ArrayList<>();
    private final List<Refusal> reasons = new ArrayList<>();

    ClockPlan(
            Procedure procedure,
            Transition transition,
            Subject subject,
            ActionRequest request,
            DecisionContext context,
            Responsibility responsibility) {
        this.procedure = procedure;
        this.transition = transition;
        this.subject = subject;
        this.request = request;
        this.context = context;
        this.responsibility = responsibility;
    }

    List<ClockChange> changes() {
        return changes;
    }

    List<Refusal> reasons() {
        return reasons;
    }

    void plan(Facts facts) {
        Facts afterwards = placesAfterwards().orElse(facts);
        transition.stops().stream().filter(this::isOpen).forEach(this::stop);
        transition.suspends().stream()
                .filter(id -> isOpen(id) && !isSuspended(id))
                .forEach(id -> changes.add(new ClockChange.Suspended(id, context.now())));
        transition.resumes().stream()
                .filter(this::isSuspended)
                .forEach(id -> changes.add(new ClockChange.Resumed(id, context.now())));
        if (transition.kind() == ActionKind.GRANT_EXTENSION) {
            new ClockExtension(procedure, transition, subject, request, context).plan(changes, reasons);
        }
        transition.starts().forEach(id -> start(id, afterwards));
        if (responsibility.moved()) {
            procedure.clocks().stream().filter(this::isMoved).forEach(rule -> move(rule, afterwards));
        }
    }

    /** Clocks that the action itself starts or stops do not follow the rule for moves. */
    private boolean isMoved(ClockRule rule) {
        return isOpen(rule.id())
                && rule.onMove() != OnMove.KEEP
                && !transition.starts().contains(rule.id())
                && !transition.stops().contains(rule.id());
    }

    private void move(ClockRule rule, Facts facts) {
        RunningClock running = openClock(rule.id()).orElseThrow();
        Optional<DecisionTable.Row<ClockTerm>> row = choose(rule, facts);
        if (row.isEmpty()) {
            return;
        }
        if (rule.onMove() == OnMove.RESTART) {
            replace(
                    rule,
                    row.get(),
                    DeadlineClock.start(limitOf(row.get()), rule.counting(), context.zone(), context.now()));
        } else if (!row.get().id().equals(running.row())) {
            replace(rule, row.get(), reselected(running.clock(), limitOf(row.get())));
        }
    }

    private void replace(ClockRule rule, DecisionTable.Row<ClockTerm> row, DeadlineClock clock) {
        if (row.result().limit().isEmpty()) {
            stop(rule.id());
        } else {
            changes.add(new ClockChange.Started(RunningClock.begun(rule.id(), row.id(), clock)));
        }
    }

    /** Another limit from the same start, with the same suspensions and extensions. */
    private static DeadlineClock reselected(DeadlineClock clock, TimeLimit limit) {
        return new DeadlineClock(
                limit,
                clock.rule(),
                clock.zone(),
                clock.startedAt(),
                clock.suspensions(),
                clock.extensions(),
                clock.stoppedAt());
    }

    private static TimeLimit limitOf(DecisionTable.Row<ClockTerm> row) {
        return row.result().limit().orElseGet(TimeLimit::open);
    }

    private void start(ClockId id, Facts facts) {
        ClockRule rule = procedure.findClock(id).orElseThrow();
        choose(rule, facts)
                .ifPresent(row -> row.result()
                        .limit()
                        .ifPresent(limit -> changes.add(new ClockChange.Started(begun(rule, row.id(), limit)))));
    }

    private RunningClock begun(ClockRule rule, RuleId row, TimeLimit limit) {
        return RunningClock.begun(
                rule.id(), row, DeadlineClock.start(limit, rule.counting(), context.zone(), context.now()));
    }

    private Optional<DecisionTable.Row<ClockTerm>> choose(ClockRule rule, Facts facts) {
        Optional<DecisionTable.Row<ClockTerm>> row = rule.table().choose(facts);
        if (row.isEmpty()) {
            TreeSet<FactId> asked = rule.table().rows().stream()
                    .flatMap(candidate -> candidate.when().constraints().keySet().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            reasons.add(Refusal.by(
                    rule.rule(),
                    rule.basis(),
                    RefusalCode.LIMIT_NOT_SET,
                    "clock",
                    rule.id(),
                    "facts",
                    ProcedureDecision.shown(facts, asked)));
        }
        return row;
    }

    private Facts placesAfterwards() {
        Map<FactId, FactValue> places = new HashMap<>();
        responsibility
                .competence()
                .ifPresent(level -> places.put(CoreFacts.COMPETENT_LEVEL.id(), FactValue.of(level.value())));
        responsibility
                .holder()
                .flatMap(org.wangge.core.staff.Holder::heldUnit)
                .map(OrgUnitId::value)
                .ifPresent(unit -> places.put(CoreFacts.HOLDER_UNIT.id(), FactValue.of(unit)));
        return Facts.of(places);
    }

    /** A clock that stands still goes on for no time before it stops, so that its suspension has an end. */
    private void stop(ClockId id) {
        if (isSuspended(id)) {
            changes.add(new ClockChange.Resumed(id, context.now()));
        }
        changes.add(new ClockChange.Stopped(id, context.now()));
    }

    private Optional<RunningClock> openClock(ClockId id) {
        return Optional.ofNullable(subject.clocks().get(id)).filter(RunningClock::isOpen);
    }

    private boolean isOpen(ClockId id) {
        return openClock(id).isPresent();
    }

    private boolean isSuspended(ClockId id) {
        return openClock(id).filter(running -> running.clock().isSuspended()).isPresent();
    }
}
