package org.wangge.core.deadline;

import java.time.Instant;

/**
 * A limit that was changed in mid-flight (延期), longer as a rule, sometimes shorter. Immutable.
 *
 * @param by the limit that was granted
 * @param how what becomes of the limit so far
 * @param grantedAt when it was granted
 */
public record Extension(TimeLimit by, How how, Instant grantedAt) {

    /** What an extension does with the limit so far. */
    public enum How {
        /**
         * Adds to the limit, counted from the start: 3 and 2 working days are 5. Where the units differ, or nothing is
         * counted so far, it counts on from the due date.
         */
        ADD,
        /** Counts on from the due date so far, a rolled one included. */
        ADD_TO_DEADLINE,
        /** Takes the place of the limit, counted from the start; a shorter one shortens the deadline. */
        REPLACE
    }

    /**
     * More of the same budget.
     *
     * @param by how much more
     * @param grantedAt when it was granted
     * @return the extension
     */
    public static Extension adding(TimeLimit by, Instant grantedAt) {
        return new Extension(by, How.ADD, grantedAt);
    }

    /**
     * A further limit that counts on from the due date so far.
     *
     * @param by how much more
     * @param grantedAt when it was granted
     * @return the extension
     */
    public static Extension fromDeadline(TimeLimit by, Instant grantedAt) {
        return new Extension(by, How.ADD_TO_DEADLINE, grantedAt);
    }

    /**
     * Another limit from the start.
     *
     * @param limit the limit that holds instead
     * @param grantedAt when it was granted
     * @return the extension
     */
    public static Extension replacing(TimeLimit limit, Instant grantedAt) {
        return new Extension(limit, How.REPLACE, grantedAt);
    }
}
