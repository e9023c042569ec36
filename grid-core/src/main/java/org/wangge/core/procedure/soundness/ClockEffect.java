package org.wangge.core.procedure.soundness;

import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.Transition;

/**
 * What a step does to one clock, in the order of the engine: it stops, suspends, resumes, starts; closing stops all. A step
 * of one unit's task leaves the clocks of the other units as they are.
 */
record ClockEffect(
        boolean stops, boolean suspends, boolean resumes, int startPlace, boolean closes, boolean isOfOneUnit) {

    /** It has never run. */
    static final int NEVER = 0;
    /** It runs. */
    static final int RUNNING = 1;
    /** It is suspended. */
    static final int SUSPENDED = 2;
    /** It ran once and was stopped. */
    static final int STOPPED = 3;

    static ClockEffect of(Transition step, ClockId clock) {
        return new ClockEffect(
                step.stops().contains(clock),
                step.suspends().contains(clock),
                step.resumes().contains(clock),
                step.starts().indexOf(clock),
                step.closes(),
                step.isTaskStep());
    }

    /** One bit for each status that is possible after the step. */
    int possibleAfter(int before, Starts begun) {
        int others = isOfOneUnit && before != NEVER ? 1 << before : 0;
        return others | 1 << after(before, begun);
    }

    static boolean isOpen(int status) {
        return status == RUNNING || status == SUSPENDED;
    }

    static String named(int status) {
        return switch (status) {
            case NEVER -> "-";
            case RUNNING -> "running";
            case SUSPENDED -> "suspended";
            default -> "stopped";
        };
    }

    int after(int before, Starts begun) {
        int status = before;
        if (stops && isOpen(status)) {
            status = STOPPED;
        }
        if (suspends && status == RUNNING) {
            status = SUSPENDED;
        }
        if (resumes && status == SUSPENDED) {
            status = RUNNING;
        }
        if (startPlace >= 0) {
            return begun.runs(startPlace) ? RUNNING : isOpen(status) ? STOPPED : status;
        }
        return closes && isOpen(status) ? STOPPED : status;
    }
}
