package org.wangge.core.procedure.soundness;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.CaseTask;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.TaskGate;
import org.wangge.core.procedure.TaskRole;
import org.wangge.core.procedure.TaskStatus;
import org.wangge.core.procedure.Transition;

/**
 * How far the tasks of a case are, as far as steps wait for them: that of the lead, whether any other is open, and whether
 * any other was done if some step asks for it.
 */
final class TaskProgress {

    /** Nobody leads, and nobody else has anything to do or did anything. */
    static final int NONE = 0;

    private static final int LEAD_OPEN = 1;
    private static final int LEAD_DONE = 2;
    /** Added while some assisting unit has something to do. */
    private static final int ASSIST_OPEN = 3;
    /** Added once some assisting unit is done, where it matters. */
    private static final int ASSIST_DONE = 6;
    /** How many there are. */
    static final int SIZE = 12;

    private final boolean followsDone;

    private TaskProgress(boolean followsDone) {
        this.followsDone = followsDone;
    }

    /** The tasks of a procedure. */
    static TaskProgress of(Procedure procedure) {
        return new TaskProgress(procedure.transitions().stream()
                .anyMatch(step -> step.needsTasks()
                        .filter(TaskGate.GIVEN_AND_DONE::equals)
                        .isPresent()));
    }

    static boolean matters(Procedure procedure) {
        return procedure.transitions().stream()
                .anyMatch(step -> step.needsTasks().isPresent());
    }

    /** How far real tasks are. */
    int of(Collection<CaseTask> tasks) {
        boolean assists = tasks.stream().anyMatch(task -> task.role() == TaskRole.ASSIST && task.isOpen());
        boolean assisted = followsDone
                && tasks.stream().anyMatch(task -> task.role() == TaskRole.ASSIST && task.status() == TaskStatus.DONE);
        return lead(tasks) + (assists ? ASSIST_OPEN : NONE) + (assisted ? ASSIST_DONE : NONE);
    }

    private static int lead(Collection<CaseTask> tasks) {
        if (tasks.stream().anyMatch(task -> task.role() == TaskRole.LEAD && task.isOpen())) {
            return LEAD_OPEN;
        }
        return TaskGate.LEAD_DONE.isMet(tasks) ? LEAD_DONE : NONE;
    }

    static boolean isMet(Transition step, int progress) {
        int lead = progress % ASSIST_OPEN;
        boolean allDone = lead != LEAD_OPEN && !isAssistOpen(progress);
        return step.needsTasks()
                .map(gate -> switch (gate) {
                    case LEAD_DONE -> lead == LEAD_DONE;
                    case ALL_DONE -> allDone;
                    case GIVEN_AND_DONE -> allDone && (lead == LEAD_DONE || progress >= ASSIST_DONE);
                })
                .orElse(true);
    }

    private static boolean isAssistOpen(int progress) {
        return progress % ASSIST_DONE >= ASSIST_OPEN;
    }

    /** What may become of the tasks by a step. */
    Set<Integer> after(Transition step, int before) {
        if (step.closes()) {
            return Set.of(NONE);
        }
        Set<Integer> after = new TreeSet<>();
        step.tasks()
                .forEach(role -> after.addAll(
                        role == TaskRole.LEAD ? ofLead(step.kind(), before) : ofAssistants(step.kind(), before)));
        return after.isEmpty() ? Set.of(before) : after;
    }

    private static List<Integer> ofLead(ActionKind kind, int before) {
        int lead = before % ASSIST_OPEN;
        int others = before - lead;
        return switch (kind) {
            case ASSIGN -> List.of(others + LEAD_OPEN);
            case HANDLE -> List.of(lead == LEAD_OPEN ? others + LEAD_DONE : before);
            case SEND_BACK, VOID -> List.of(lead == LEAD_OPEN ? others : before);
            default -> List.of(before);
        };
    }

    /** Of those that are open, it may be the last one, or not. */
    private List<Integer> ofAssistants(ActionKind kind, int before) {
        int closed = isAssistOpen(before) ? before - ASSIST_OPEN : before;
        int done = followsDone && before < ASSIST_DONE ? ASSIST_DONE : NONE;
        return switch (kind) {
            case ASSIGN -> List.of(closed + ASSIST_OPEN);
            case HANDLE -> isAssistOpen(before) ? List.of(closed + done, before + done) : List.of(before);
            case SEND_BACK, VOID -> List.of(closed, before);
            default -> List.of(before);
        };
    }
}
