package org.wangge.core.casefile;

import java.time.Instant;

/**
 * The desk that watches the clocks of all cases. Called by the host's own scheduler; safe on any number of nodes, since
 * every signal is recorded under a command id that follows from the case and the clock.
 */
@FunctionalInterface
public interface ClockDesk {

    /**
     * Records the warnings and the running out of clocks whose instant has passed, and takes the actions that they trigger
     * (到期自动流转), case by case in the order of time.
     *
     * @param now the instant up to which clocks are looked at
     * @param batch how many cases are looked at, at least 1
     * @return how much was done; call again while {@link Sweep#isFull()} says so
     */
    Sweep sweep(Instant now, int batch);

    /**
     * What a sweep did. Immutable.
     *
     * @param looked how many cases were looked at
     * @param warnings how many warnings and ends of waiting periods were recorded
     * @param ranOut how many clocks were recorded as run out
     * @param acted how many actions the system took because a clock was due
     * @param batch the size that was asked for
     */
    record Sweep(int looked, int warnings, int ranOut, int acted, int batch) {

        /**
         * Whether the batch was full, so that more may wait.
         *
         * @return true if another sweep should follow
         */
        public boolean isFull() {
            return looked >= batch;
        }
    }
}
