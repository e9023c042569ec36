package org.wangge.core.procedure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.explain.WordedList;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.OrgUnitId;

/** What an action does to the tasks of a case, or why it cannot; a transition without tasks passes through it at once. */
final class TaskPlan {

    private final Step step;
    private final Transition transition;
    private final Attempt attempt;
    private final List<TaskChange> changes = new ArrayList<>(0);
    private final List<Refusal> reasons = new ArrayList<>(0);
    private final Optional<CaseTask> own;

    TaskPlan(Step step, Attempt attempt) {
        this.step = step;
        this.transition = step.transition();
        this.attempt = attempt;
        this.own = step.isOfOwnTask() ? meant() : Optional.empty();
    }

    /** Its reasons stand whatever else speaks against the action. */
    void plan(Responsibility responsibility) {
        if (!step.isGateOpen(subject())) {
            transition.needsTasks().ifPresent(this::refuseGate);
        }
        own.ifPresent(this::move);
        if (transition.isTaskStep() && !step.isOfOwnTask()) {
            assign(responsibility);
        }
        if (transition.closes()) {
            endAll();
        }
    }

    private void endAll() {
        for (CaseTask task : subject().tasks().values()) {
            if (task.isOpen()) {
                changes.add(new TaskChange.Moved(task.unit(), TaskStatus.ENDED));
            }
        }
    }

    List<TaskChange> changes() {
        return changes;
    }

    List<Refusal> reasons() {
        return reasons;
    }

    /** The unit whose task the action concerns; empty for an action that concerns the case as a whole. */
    Optional<OrgUnitId> unit() {
        return !transition.isTaskStep() || changes.isEmpty()
                ? Optional.empty()
                : Optional.of(changes.get(0).unit());
    }

    /** The unit for which somebody does its task; empty where a task is assigned, and for the case as a whole. */
    Optional<OrgUnitId> acting() {
        return isWithdrawn() ? Optional.empty() : own.map(CaseTask::unit);
    }

    /** Whether it is clear which task is meant. */
    boolean isMeant() {
        return own.isPresent();
    }

    /** Whoever assigned a task may withdraw it; whose it is, is not the question then. */
    private boolean isWithdrawn() {
        return transition.kind() == ActionKind.VOID;
    }

    private void refuseGate(TaskGate gate) {
        Collection<CaseTask> tasks = subject().tasks().values();
        refuse(RefusalCode.TASKS_NOT_DONE, "needed", gate, "tasks", WordedList.of(gate.waitingFor(tasks)));
    }

    private void assign(Responsibility responsibility) {
        TaskRole role = transition.tasks().iterator().next();
        responsibility
                .assignee()
                .ifPresentOrElse(unit -> assign(unit, role), () -> requireUnit(responsibility.reasons()));
    }

    private void requireUnit(List<Refusal> others) {
        if (others.isEmpty() && !transition.requires().contains(CoreFacts.TO_UNIT.id())) {
            refuse(
                    RefusalCode.FIELD_REQUIRED,
                    "field",
                    CoreFacts.TO_UNIT.id(),
                    "expected",
                    CoreFacts.TO_UNIT.expectation());
        }
    }

    private void assign(OrgUnitId unit, TaskRole role) {
        subject().tasks().values().stream()
                .filter(CaseTask::isOpen)
                .filter(task -> task.unit().equals(unit) || role == TaskRole.LEAD && task.role() == TaskRole.LEAD)
                .findFirst()
                .ifPresent(task -> refuse(
                        RefusalCode.TASK_EXISTS, "unit", task.unit(), "role", task.role(), "status", task.status()));
        changes.add(new TaskChange.Assigned(unit, role));
    }

    private void move(CaseTask task) {
        Set<TaskStatus> legal = legalStatuses();
        if (!legal.contains(task.status())) {
            refuse(
                    RefusalCode.TASK_STATUS,
                    "unit",
                    task.unit(),
                    "status",
                    task.status(),
                    "statuses",
                    WordedList.of(legal));
        }
        changes.add(new TaskChange.Moved(task.unit(), statusAfterwards()));
    }

    /** The task of the unit to which the person belongs, or any that is withdrawn; where there are several one is named. */
    private Optional<CaseTask> meant() {
        List<CaseTask> own = subject().tasks().values().stream()
                .filter(task -> transition.tasks().contains(task.role()))
                .filter(task -> isWithdrawn() || actor().isMemberOf(task.unit()))
                .filter(this::isNamed)
                .toList();
        List<CaseTask> ready = own.stream()
                .filter(task -> legalStatuses().contains(task.status()))
                .toList();
        List<CaseTask> candidates = ready.isEmpty() ? own : ready;
        if (candidates.size() != 1) {
            refuse(
                    RefusalCode.TASK_UNKNOWN,
                    "actor",
                    actor().id(),
                    "tasks",
                    WordedList.of(candidates.isEmpty() ? subject().tasks().values() : candidates));
            return Optional.empty();
        }
        return Optional.of(candidates.get(0));
    }

    private boolean isNamed(CaseTask task) {
        return Optional.ofNullable(attempt.request().values().get(CoreFacts.TASK.id()))
                .map(unit -> unit.toString().equals(task.unit().value()))
                .orElse(true);
    }

    /** Where no step of the procedure accepts such a task, it is done without being accepted. */
    private Set<TaskStatus> legalStatuses() {
        return switch (transition.kind()) {
            case ACCEPT -> EnumSet.of(TaskStatus.ASSIGNED);
            case HANDLE ->
                step.isAcceptedFirst()
                        ? EnumSet.of(TaskStatus.ACCEPTED)
                        : EnumSet.of(TaskStatus.ASSIGNED, TaskStatus.ACCEPTED);
            default -> EnumSet.of(TaskStatus.ASSIGNED, TaskStatus.ACCEPTED);
        };
    }

    private TaskStatus statusAfterwards() {
        return switch (transition.kind()) {
            case ACCEPT -> TaskStatus.ACCEPTED;
            case HANDLE -> TaskStatus.DONE;
            case VOID -> TaskStatus.ENDED;
            default -> TaskStatus.SENT_BACK;
        };
    }

    private Subject subject() {
        return attempt.subject();
    }

    private Actor actor() {
        return attempt.request().actor();
    }

    private void refuse(RefusalCode code, Object... namesAndValues) {
        reasons.add(step.refusal(code, namesAndValues));
    }
}
