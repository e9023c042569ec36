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
import org.wangge.core.procedure.Transition;

/** How far the tasks of a case are, as far as steps wait for them: that of the lead, and whether any other is open. */
final class TaskProgress {

    /** Nobody leads, and nobody else has anything to do. */
    static final int NONE = 0;

    private static final int LEAD_OPEN = 1;
    private static final int LEAD_DONE = 2;
    /** Added while some assisting unit has something to do. */
    private static final int ASSIST_OPEN = 3;
    /** How many there are. */
    static final int SIZE = 6;

    private TaskProgress() {}

    static boolean matters(Procedure procedure) {
        return procedure.transitions().stream()
                .anyMatch(step -> step.needsTasks().isPresent());
    }

    /** How far real tasks are. */
    static int of(Collection<CaseTask> tasks) {
        boolean assists = tasks.stream().anyMatch(task -> task.role() == TaskRole.ASSIST && task.isOpen());
        return lead(tasks) + (assists ? ASSIST_OPEN : NONE);
    }

    private static int lead(Collection<CaseTask> tasks) {
        if (tasks.stream().anyMatch(task -> task.role() == TaskRole.LEAD && task.isOpen())) {
            return LEAD_OPEN;
        }
        return TaskGate.LEAD_DONE.isMet(tasks) ? LEAD_DONE : NONE;
    }

    static boolean isMet(Transition step, int progress) {
        int lead = progress % ASSIST_OPEN;
        return step.needsTasks()
                .map(gate ->
                        gate == TaskGate.LEAD_DONE ? lead == LEAD_DONE : lead != LEAD_OPEN && progress < ASSIST_OPEN)
                .orElse(true);
    }

    /** What may become of the tasks by a step. */
    static Set<Integer> after(Transition step, int before) {
        if (step.kind().closes()) {
            return Set.of(NONE);
        }
        Set<Integer> after = new TreeSet<>();
        step.tasks().forEach(role -> after.addAll(after(step.kind(), role, before)));
        return after.isEmpty() ? Set.of(before) : after;
    }

    private static List<Integer> after(ActionKind kind, TaskRole role, int before) {
        int lead = before % ASSIST_OPEN;
        int assist = before - lead;
        boolean isLead = role == TaskRole.LEAD;
        return switch (kind) {
            case ASSIGN -> List.of(isLead ? assist + LEAD_OPEN : lead + ASSIST_OPEN);
            case HANDLE -> isLead ? List.of(lead == LEAD_OPEN ? assist + LEAD_DONE : before) : List.of(lead, before);
            case SEND_BACK -> isLead ? List.of(lead == LEAD_OPEN ? assist : before) : List.of(lead, before);
            default -> List.of(before);
        };
    }
}
