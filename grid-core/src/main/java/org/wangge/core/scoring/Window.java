package org.wangge.core.scoring;

import java.time.Instant;
import java.util.Optional;

/** A scoring period as instants, computed once for all rows. */
record Window(Instant fromInclusive, Instant untilExclusive) {

    boolean contains(Optional<Instant> instant) {
        return instant.isPresent() && contains(instant.get());
    }

    boolean contains(Instant instant) {
        return !instant.isBefore(fromInclusive) && instant.isBefore(untilExclusive);
    }

    /** Whether something happened before the period ended. */
    boolean hasSeen(Optional<Instant> instant) {
        return instant.isPresent() && instant.get().isBefore(untilExclusive);
    }

    /** Whether a limit has run out by the end of the period; the due instant itself is already late. */
    boolean hasRunOut(Optional<Instant> dueExclusive) {
        return dueExclusive.isPresent() && !dueExclusive.get().isAfter(untilExclusive);
    }
}
