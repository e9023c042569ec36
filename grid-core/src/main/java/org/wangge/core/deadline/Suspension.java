package org.wangge.core.deadline;

import java.time.Instant;
import java.util.Optional;

/**
 * A time during which a clock stood still (中止、挂账). Immutable.
 *
 * @param from when it was suspended
 * @param until when it went on; empty while it still stands
 */
public record Suspension(Instant from, Optional<Instant> until) {

    /**
     * Checks the order.
     *
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Suspension {
        if (until.filter(end -> end.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException(
                    "A suspension ends after it begins, got " + from + " until " + until.orElseThrow());
        }
    }

    /**
     * Whether the clock still stands.
     *
     * @return true if it has no end
     */
    public boolean isRunning() {
        return until.isEmpty();
    }
}
