package org.wangge.examples.benchmarks.store;

import java.time.Duration;
import java.time.Instant;

/**
 * Clocks that are open and due, for {@link SweepContest}: no two at the same instant, stored in no order of time.
 *
 * @param count how many, less than the modulus 1,000,003 so that no instant comes twice
 */
record OpenClocks(long count) {

    /** How many are claimed at once. */
    static final int BATCH = 500;

    /** How many batches make one piece of work: 5,000 clocks. */
    static final int BATCHES = 10;

    /** The present, when all of them are due. */
    static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    private static final Instant FIRST = NOW.minus(Duration.ofDays(100));

    /** How many seconds after the first instant clock {@code n} is due, in SQL. */
    static final String SECONDS = "cast(mod(cast(n as bigint) * 7919, 1000003) as bigint)";

    /** When clock {@code n} is due, in SQL, in nanoseconds since 1970. */
    static final String DUE_NANOS = FIRST.getEpochSecond() + "000000000 + 8000000000 * " + SECONDS;

    /** When clock {@code n} is due, in SQL, as a moment. */
    static final String DUE_MOMENT = "timestamp with time zone '"
            + FIRST.toString().replace("Z", "+00:00").replace('T', ' ') + "' + 8 * " + SECONDS
            + " * interval '1' second";

    /** When the lease of a claimed clock ends, in SQL. */
    static final String LEASE_NANOS = NOW.plus(Duration.ofDays(10)).getEpochSecond() + "000000000";

    static void requireFull(int claimed) {
        if (claimed != BATCH) {
            throw new IllegalStateException("A batch of " + claimed + " clocks: no more are due");
        }
    }
}
