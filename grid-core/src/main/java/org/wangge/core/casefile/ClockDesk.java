package org.wangge.core.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.wangge.core.grid.RegionId;

/**
 * The desk that watches the clocks of all cases. Called by the host's own scheduler; safe on any number of nodes, since
 * every signal is recorded under a command id that follows from the case and the clock.
 */
public interface ClockDesk {

    /**
     * Records the warnings and the running out of clocks whose instant has passed, and takes the actions that they trigger
     * (到期自动流转), case by case in the order of time. Clocks are claimed for a while before they are looked at, so that
     * several nodes share the work; a case that cannot be looked at is put off, and the others have their turn.
     *
     * <p>What time it is, the node says and never the database. Nodes whose clocks differ record every signal once and
     * forget none; one that is ahead by some minutes records it so many minutes early, and one that is behind late. A
     * claim holds for ten minutes, against clocks that differ by less; beyond that a case is looked at twice and still
     * recorded once. An act through a node that is behind is refused ({@code TOO_EARLY}) as long as it lies before the
     * last act of the case, and so is one through a node whose clock jumped back.
     *
     * @param now the instant up to which clocks are looked at
     * @param batch how many clocks are looked at, at least 1
     * @return how much was done; call again while {@link Sweep#isFull()} says so
     */
    Sweep sweep(Instant now, int batch);

    /**
     * Says what the newest calendar edition changes for the open clocks of a region, and changes nothing: the dry run of
     * {@link #reproject}.
     *
     * @param region the region
     * @param knownBefore the last day on which the edition so far was the newest, such as the eve of a holiday notice
     * @return every due date that moves or changes its standing, with before, after and why
     */
    CaseReprojection previewReprojection(RegionId region, LocalDate knownBefore);

    /**
     * Projects the open clocks of a region through the newest calendar edition (期限重算), so that warnings and sweeps
     * follow it; closed clocks stay as they were, and no case file changes, since a due date is no part of it. Each case
     * is written in a unit of work of its own, so that a repetition after an interruption goes on where it is needed.
     * Call it outside a transaction of the host: within one, all is written together or not at all, and a case that
     * somebody else changes meanwhile undoes it.
     *
     * @param region the region
     * @param knownBefore the last day on which the edition so far was the newest, such as the eve of a holiday notice
     * @return every due date that moved or changed its standing, with before, after and why
     */
    CaseReprojection reproject(RegionId region, LocalDate knownBefore);

    /**
     * What a sweep did. Immutable.
     *
     * @param looked how many clocks were looked at
     * @param warnings how many warnings and ends of waiting periods were recorded
     * @param ranOut how many clocks were recorded as run out
     * @param acted how many actions the system took because a clock was due
     * @param batch the size that was asked for
     * @param failed how many cases could not be looked at; they come again after a pause that grows with each attempt, and
     *     {@link org.wangge.core.store.ClockStore#failures} says what went wrong
     */
    record Sweep(int looked, int warnings, int ranOut, int acted, int batch, int failed) {

        /**
         * A sweep in which no case failed.
         *
         * @param looked how many clocks were looked at
         * @param warnings how many warnings and ends of waiting periods were recorded
         * @param ranOut how many clocks were recorded as run out
         * @param acted how many actions the system took because a clock was due
         * @param batch the size that was asked for
         */
        public Sweep(int looked, int warnings, int ranOut, int acted, int batch) {
            this(looked, warnings, ranOut, acted, batch, 0);
        }

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
