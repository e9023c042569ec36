package org.wangge.jdbc.casefile;

import java.time.Instant;
import java.util.Optional;

/**
 * The due instant of a case as its row keeps it. A case that is never due has the greatest number instead of NULL, so
 * that an index gives the cases in their due order on every database.
 */
final class DueInstant {

    static final long NEVER = Long.MAX_VALUE;

    private DueInstant() {}

    static long of(Optional<Instant> earliest) {
        return earliest.map(org.wangge.jdbc.transaction.Nanoseconds::of).orElse(NEVER);
    }
}
