package org.wangge.core.calendar;

import java.time.LocalTime;

/**
 * A span of a day during which work is done (办公时段), such as 08:00 to 12:00. Immutable.
 *
 * @param opensAt when it opens, inclusive
 * @param closesAt when it closes, exclusive; midnight (00:00) stands for the end of the day
 */
public record WorkSession(LocalTime opensAt, LocalTime closesAt) {

    private static final long DAY = 24L * 60 * 60 * 1_000_000_000L;

    /**
     * Checks that the session closes after it opens.
     *
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if it does not
     */
    public WorkSession {
        if (!closesAt.equals(LocalTime.MIDNIGHT) && !closesAt.isAfter(opensAt)) {
            throw new IllegalArgumentException("A session closes after it opens, got " + opensAt + " to " + closesAt);
        }
    }

    /**
     * A session from written times.
     *
     * @param opensAt such as {@code 08:00}
     * @param closesAt such as {@code 12:00}, or {@code 00:00} for the end of the day
     * @return the session
     */
    public static WorkSession of(String opensAt, String closesAt) {
        return new WorkSession(LocalTime.parse(opensAt), LocalTime.parse(closesAt));
    }

    long opensAtNano() {
        return opensAt.toNanoOfDay();
    }

    long closesAtNano() {
        return closesAt.equals(LocalTime.MIDNIGHT) ? DAY : closesAt.toNanoOfDay();
    }

    /**
     * The written form.
     *
     * @return for instance {@code 08:00-12:00}
     */
    @Override
    public String toString() {
        return opensAt + "-" + closesAt;
    }
}
