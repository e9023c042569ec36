package org.wangge.jdbc.transaction;

import java.time.Instant;

/**
 * Instants as the tables keep them: nanoseconds since 1970-01-01T00:00Z in a BIGINT, from the year 1677 to 2262.
 *
 * <p>Timestamps of databases keep different fractions of a second and mind the zone of the connection; a number comes
 * back from all of them as it went in, and nothing of an {@link Instant} is lost.
 */
public final class Nanoseconds {

    private static final long SECOND = 1_000_000_000L;

    private Nanoseconds() {}

    /**
     * The number of an instant.
     *
     * @param instant the instant
     * @return nanoseconds since 1970-01-01T00:00Z
     * @throws IllegalArgumentException if the instant lies before 1678 or after 2261
     */
    public static long of(Instant instant) {
        try {
            return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), SECOND), instant.getNano());
        } catch (ArithmeticException tooFar) {
            throw new IllegalArgumentException(
                    "Instants are stored from the year 1678 to 2261, got " + instant, tooFar);
        }
    }

    /**
     * The instant of a number.
     *
     * @param nanoseconds nanoseconds since 1970-01-01T00:00Z
     * @return the instant
     */
    public static Instant instant(long nanoseconds) {
        return Instant.ofEpochSecond(Math.floorDiv(nanoseconds, SECOND), Math.floorMod(nanoseconds, SECOND));
    }
}
