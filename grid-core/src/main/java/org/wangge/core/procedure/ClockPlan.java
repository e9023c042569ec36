package org.wangge.core.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fact.Facts;
import org.wangge.core.staff.OrgUnitId;

/** What an action does to the clocks: stops, suspensions, extensions, starts, and the effect of a move. */
final class ClockPlan {

    private final Procedure procedure;
    private final Step step;
    private final Transition transition;
    private final Attempt attempt;
    private final Responsibility responsibility;
    private final Optional<OrgUnitId> task;
    private final List<ClockChange> changes = new ArrayList<>(2);
    private final List<Refusal> reasons = new ArrayList<>(0);
    private final LimitChoice limits;
    private final Map<ClockId, RunningClock> clocks;

    ClockPlan(
            Procedure procedure, Step step, Attempt attempt, Responsibility responsibility, Optional<OrgUnitId> task) {
        this.procedure = procedure;
        this.step = step;
        this.transition = step.transition();
        this.attempt = attempt;
        this.responsibility = responsibility;
        this.task = task;
        this.clocks = attempt.subject().clocks();
        this.limits = new LimitChoice(step, attempt, reasons);
    }

    List<ClockChange> changes() {
        return changes;
    }

    List<Refusal> reasons() {
        return reasons;
    }

    /** Its reasons stand whatever else speaks against the action. */
    void planExtension() {
        if (transition.kind().concernsExtension()) {
            new ClockExtension(procedure, step, attempt, reasons).change().ifPresent(changes::add);
        }
    }

    /** The same holds of a limit that the command has to set. */
    void checkLimits() {
        for (ClockId id : transition.starts()) {
            ClockRule rule = procedure.findClock(id).orElseThrow();
            if (rule.takesCommandLimit()) {
                limits.checkCommandLimit(rule, afterwards());
            }
        }
    }

    void plan() {
        boolean moves = !clocks.isEmpty() && responsibility.moved();
        if (!step.concernsClocks() && !moves) {
            return;
        }
        Facts afterwards = afterwards();
        planStandstill();
        for (ClockId id : transition.starts()) {
            start(instance(id), afterwards);
        }
        if (moves) {
            moveAll(afterwards);
        }
        if (transition.closes()) {
            stopAll();
        }
    }

    private void planStandstill() {
        for (ClockId id : meant(transition.stops())) {
            stop(id);
        }
        for (ClockId id : meant(transition.suspends())) {
            if (isOpen(id) && !isSuspended(id)) {
                suspend(id);
            }
        }
        for (ClockId id : meant(transition.resumes())) {
            if (isSuspended(id)) {
                resume(id);
            }
        }
    }

    private void moveAll(Facts afterwards) {
        for (ClockRule rule : procedure.clocks()) {
            if (isMoved(rule)) {
                move(rule, afterwards);
            }
        }
    }

    private void stopAll() {
        for (ClockId id : clocks.keySet()) {
            if (!transition.starts().contains(id)) {
                stop(id);
            }
        }
    }

    /** The clock for the task whose step this is; for a step of the whole case, the clock itself. */
    private ClockId instance(ClockId id) {
        return task.isEmpty() ? id : id.forTask(task.get());
    }

    /** A step of the whole case concerns a clock with all its instances, a step of a task that of its own alone. */
    private List<ClockId> meant(List<ClockId> ids) {
        if (ids.isEmpty()) {
            return ids;
        }
        if (task.isPresent()) {
            return ids.stream().map(this::instance).toList();
        }
        List<ClockId> meant = new ArrayList<>(ids.size());
        for (ClockId id : ids) {
            for (ClockId one : clocks.keySet()) {
                if (one.rule().equals(id)) {
                    meant.add(one);
                }
            }
        }
        return meant;
    }

    /** Clocks that the action itself starts or stops do not follow the rule for moves. */
    private boolean isMoved(ClockRule rule) {
        return rule.onMove() != OnMove.KEEP
                && !transition.starts().contains(rule.id())
                && !transition.stops().contains(rule.id())
                && isOpen(rule.id());
    }

    /** A limit that a command set stays on a move, since the command that moves sets none. */
    private void move(ClockRule rule, Facts facts) {
        RunningClock running = find(rule.id()).orElseThrow();
        limits.row(rule, facts).ifPresent(row -> {
            Optional<TimeLimit> limit = row.result().limit();
            if (!row.result().runs()) {
                stop(rule.id());
            } else if (limit.isPresent() && rule.onMove() == OnMove.RESTART) {
                restart(rule, row, limit.get(), running);
            } else if (limit.isPresent() && !row.id().equals(running.row())) {
                changes.add(new ClockChange.Started(reselected(running, row, limit.get())));
            }
        });
    }

    /** What stands still before the move stands still after it. */
    private void restart(ClockRule rule, DecisionTable.Row<ClockTerm> row, TimeLimit limit, RunningClock running) {
        changes.add(new ClockChange.Started(begun(rule.id(), rule, row, limit)));
        if (running.clock().isSuspended()) {
            suspend(rule.id());
        }
    }

    /** Another limit from the same start, with the same suspensions and extensions. */
    private static RunningClock reselected(RunningClock running, DecisionTable.Row<ClockTerm> row, TimeLimit limit) {
        DeadlineClock clock = running.clock();
        DeadlineClock other = new DeadlineClock(
                limit,
                clock.rule(),
                clock.zone(),
                clock.startedAt(),
                clock.suspensions(),
                clock.extensions(),
                clock.stoppedAt());
        return new RunningClock(running.id(), row.id(), other, running.extensions(), Optional.empty(), false);
    }

    /** Where the row says that no clock runs, one that ran before ends. */
    private void start(ClockId id, Facts facts) {
        ClockRule rule = procedure.findClock(id).orElseThrow();
        Optional<DecisionTable.Row<ClockTerm>> row = limits.row(rule, facts);
        if (row.isEmpty()) {
            return;
        }
        if (!row.get().result().runs()) {
            stop(id);
            return;
        }
        Optional<TimeLimit> limit = limits.limit(row.get());
        if (limit.isPresent()) {
            changes.add(new ClockChange.Started(begun(id, rule, row.get(), limit.get())));
        }
    }

    private RunningClock begun(ClockId id, ClockRule rule, DecisionTable.Row<ClockTerm> row, TimeLimit limit) {
        return RunningClock.begun(
                id,
                row.id(),
                DeadlineClock.start(limit, rule.counting(), attempt.context().zone(), attempt.now()));
    }

    /** The facts with the places as the action leaves them; a person as holder leaves no holding unit behind. */
    private Facts afterwards() {
        boolean stays =
                responsibility.competence().isEmpty() && responsibility.holder().isEmpty();
        return stays ? attempt : new FactsAfterwards(attempt, responsibility);
    }

    /** A clock that stands still goes on for no time before it stops, so that its suspension has an end. */
    private void stop(ClockId id) {
        if (isSuspended(id)) {
            resume(id);
        }
        if (isOpen(id)) {
            changes.add(new ClockChange.Stopped(id, attempt.now()));
        }
    }

    private void suspend(ClockId id) {
        changes.add(new ClockChange.Suspended(id, attempt.now()));
    }

    private void resume(ClockId id) {
        changes.add(new ClockChange.Resumed(id, attempt.now()));
    }

    private boolean isOpen(ClockId id) {
        Optional<RunningClock> running = find(id);
        return running.isPresent() && running.get().isOpen();
    }

    private boolean isSuspended(ClockId id) {
        Optional<RunningClock> running = find(id);
        return running.isPresent()
                && running.get().isOpen()
                && running.get().clock().isSuspended();
    }

    /** The clock as it stands after the changes so far, so that each change sees the ones before it. */
    private Optional<RunningClock> find(ClockId id) {
        Optional<RunningClock> running = Optional.ofNullable(clocks.get(id));
        for (int i = 0; i < changes.size(); i++) {
            ClockChange change = changes.get(i);
            if (change.clock().equals(id)) {
                running = change instanceof ClockChange.Started started
                        ? Optional.of(started.begun())
                        : running.map(before -> before.after(change));
            }
        }
        return running;
    }
}
