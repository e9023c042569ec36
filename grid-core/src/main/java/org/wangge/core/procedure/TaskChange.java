package org.wangge.core.procedure;

import org.wangge.core.staff.OrgUnitId;

/** What a move does to the task of one unit. Immutable. */
public sealed interface TaskChange {

    /**
     * The unit concerned.
     *
     * @return its id
     */
    OrgUnitId unit();

    /**
     * A unit is given a task.
     *
     * @param unit the unit
     * @param role whether it leads or assists
     */
    record Assigned(OrgUnitId unit, TaskRole role) implements TaskChange {}

    /**
     * The task of a unit goes on, or is over.
     *
     * @param unit the unit
     * @param status where the task stands now
     */
    record Moved(OrgUnitId unit, TaskStatus status) implements TaskChange {}
}
