package org.wangge.core.deadline;

/** What a counting rule settles (期间计算事项), each with a legal source of its own. */
public enum CountingAspect {
    /** Whether the starting day counts. */
    STARTING_DAY,
    /** From when hours run. */
    STARTING_HOUR,
    /** Where a period of months or years ends. */
    CORRESPONDING_DAY,
    /** What becomes of a last day that is not worked. */
    LAST_DAY_OFF,
    /** When the last day ends. */
    DAY_END,
    /** What becomes of a start outside working hours. */
    LATE_START,
    /** Which minutes count for working hours. */
    WORKING_TIME
}
