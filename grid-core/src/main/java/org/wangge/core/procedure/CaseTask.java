package org.wangge.core.procedure;

import java.time.Instant;
import org.wangge.core.explain.Text;
import org.wangge.core.explain.Worded;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.OrgUnitId;

/**
 * The task of a unit in a case (任务): several units work on one case, one of them leads (牵头), the others assist (协办).
 *
 * <p>A case has one state, whatever its tasks do; a step of a task leaves state and holder of the case as they are, and a
 * step of the case may wait until tasks are done ({@link TaskGate}). A unit has one task in a case at most; assigned again
 * after its task was over, it begins a new one in the place of the old. Immutable.
 *
 * @param unit the unit
 * @param role whether it leads or assists
 * @param status where the task stands
 * @param assignedAt when it was assigned
 * @param assignedBy who assigned it
 */
public record CaseTask(OrgUnitId unit, TaskRole role, TaskStatus status, Instant assignedAt, ActorId assignedBy)
        implements Worded {

    /**
     * The same task with another status.
     *
     * @param changed the status
     * @return the changed task
     */
    public CaseTask with(TaskStatus changed) {
        return new CaseTask(unit, role, changed, assignedAt, assignedBy);
    }

    /**
     * Whether the unit still has to do something.
     *
     * @return true while the task is assigned or accepted
     */
    public boolean isOpen() {
        return status.isOpen();
    }

    @Override
    public Text text() {
        return Text.of(
                unit + "（" + role.text().zh() + "，" + status.text().zh() + "）",
                unit + " (" + role.text().en() + ", " + status.text().en() + ")");
    }
}
