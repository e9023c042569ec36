package org.wangge.core.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Facts;
import org.wangge.core.grid.LevelId;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;

/** What an action does to the clocks: stops, suspensions, extensions, starts, and the effect of a move. */
final class ClockPlan {

    private final Procedure procedure;
    private final Transition transition;
    private final Subject subject;
    private final ActionRequest request;
    private final DecisionContext context;
    private final Responsibility responsibility;
    private final Optional<OrgUnitId> task;
    /** The clocks as they stand after the changes so far, so that each change sees the ones before it. */
    private final Map<ClockId, RunningClock> clocks;

    private final List<ClockChange> changes = new ArrayList<>();
    private final List<Refusal> reasons = new ArrayList<>();
    private final LimitChoice limits;

    ClockPlan(
            Procedure procedure,
            Transition transition,
            Subject subject,
            ActionRequest request,
            DecisionContext context,
            Responsibility responsibility,
            Optional<OrgUnitId> task) {
        this.procedure = procedure;
        this.transition = transition;
        this.subject = subject;
        this.request = request;
        this.context = context;
        this.responsibility = responsibility;
        this.task = task;
        this.clocks = new LinkedHashMap<>(subject.clocks());
        this.limits = new LimitChoice(transition, request, context, reasons);
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
            new ClockExtension(procedure, transition, subject, request, context, reasons)
                    .change()
                    .ifPresent(this::change);
        }
    }

    /** The same holds of a limit that the command has to set. */
    void checkLimits(Facts facts) {
        for (ClockId id : transition.starts()) {
            ClockRule rule = procedure.findClock(id).orElseThrow();
            if (rule.takesCommandLimit()) {
                limits.checkCommandLimit(rule, afterwards(facts));
            }
        }
    }

    void plan(Facts facts) {
        Facts afterwards = afterwards(facts);
        meant(transition.stops()).forEach(this::stop);
        meant(transition.suspends()).stream()
                .filter(id -> isOpen(id) && !isSuspended(id))
                .forEach(this::suspend);
        meant(transition.resumes()).stream().filter(this::isSuspended).forEach(this::resume);
        transition.starts().forEach(id -> start(instance(id), afterwards));
        if (responsibility.moved()) {
            procedure.clocks().stream().filter(this::isMoved).forEach(rule -> move(rule, afterwards));
        }
        if (transition.closes()) {
            List.copyOf(clocks.keySet()).stream()
                    .filter(id -> !transition.starts().contains(id))
                    .forEach(this::stop);
        }
    }

    /** The clock for the task whose step this is; for a step of the whole case, the clock itself. */
    private ClockId instance(ClockId id) {
        return task.map(id::forTask).orElse(id);
    }

    /** A step of the whole case concerns a clock with all its instances, a step of a task that of its own alone. */
    private List<ClockId> meant(List<ClockId> ids) {
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
        return isOpen(rule.id())
                && rule.onMove() != OnMove.KEEP
                && !transition.starts().contains(rule.id())
                && !transition.stops().contains(rule.id());
    }

    /** A limit that a command set stays on a move, since the command that moves sets none. */
    private void move(ClockRule rule, Facts facts) {
        RunningClock running = openClock(rule.id()).orElseThrow();
        limits.row(rule, facts).ifPresent(row -> {
            Optional<TimeLimit> limit = row.result().limit();
            if (!row.result().runs()) {
                stop(rule.id());
            } else if (limit.isPresent() && rule.onMove() == OnMove.RESTART) {
                restart(rule, row, limit.get(), running);
            } else if (limit.isPresent() && !row.id().equals(running.row())) {
                change(new ClockChange.Started(reselected(running, row, limit.get())));
            }
        });
    }

    /** What stands still before the move stands still after it. */
    private void restart(ClockRule rule, DecisionTable.Row<ClockTerm> row, TimeLimit limit, RunningClock running) {
        change(new ClockChange.Started(begun(rule.id(), rule, row, limit)));
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
        limits.row(rule, facts).ifPresent(row -> {
            if (row.result().runs()) {
                limits.limit(row).ifPresent(limit -> change(new ClockChange.Started(begun(id, rule, row, limit))));
            } else {
                stop(id);
            }
        });
    }

    private RunningClock begun(ClockId id, ClockRule rule, DecisionTable.Row<ClockTerm> row, TimeLimit limit) {
        return RunningClock.begun(
                id, row.id(), DeadlineClock.start(limit, rule.counting(), context.zone(), context.now()));
    }

    /** The facts with the places as the action leaves them; a person as holder leaves no holding unit behind. */
    private Facts afterwards(Facts facts) {
        return id -> {
            if (id.equals(CoreFacts.COMPETENT_LEVEL.id())
                    && responsibility.competence().isPresent()) {
                return responsibility.competence().map(LevelId::value).map(FactValue::of);
            }
            if (id.equals(CoreFacts.HOLDER_UNIT.id()) && responsibility.holder().isPresent()) {
                return responsibility
                        .holder()
                        .flatMap(Holder::heldUnit)
                        .map(OrgUnitId::value)
                        .map(FactValue::of);
            }
            return facts.find(id);
        };
    }

    /** A clock that stands still goes on for no time before it stops, so that its suspension has an end. */
    private void stop(ClockId id) {
        if (isSuspended(id)) {
            resume(id);
        }
        if (isOpen(id)) {
            change(new ClockChange.Stopped(id, context.now()));
        }
    }

    private void suspend(ClockId id) {
        change(new ClockChange.Suspended(id, context.now()));
    }

    private void resume(ClockId id) {
        change(new ClockChange.Resumed(id, context.now()));
    }

    private void change(ClockChange change) {
        changes.add(change);
        RunningClock before = clocks.get(change.clock());
        if (change instanceof ClockChange.Started started) {
            clocks.put(started.clock(), started.begun());
        } else if (before != null) {
            clocks.put(change.clock(), before.after(change));
        }
    }

    private Optional<RunningClock> openClock(ClockId id) {
        return Optional.ofNullable(clocks.get(id)).filter(RunningClock::isOpen);
    }

    private boolean isOpen(ClockId id) {
        return openClock(id).isPresent();
    }

    private boolean isSuspended(ClockId id) {
        return openClock(id).filter(running -> running.clock().isSuspended()).isPresent();
    }
}
