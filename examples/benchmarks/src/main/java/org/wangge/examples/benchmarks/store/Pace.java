package org.wangge.examples.benchmarks.store;

import java.time.Duration;

/**
 * How long contenders are timed. Immutable.
 *
 * @param warmUp how long each works beforehand, for the compiler's sake
 * @param rounds how often everybody has a turn, at least once
 * @param turn how long a turn lasts at least; whoever is at work finishes it
 */
record Pace(Duration warmUp, int rounds, Duration turn) {

    /** Once each, cold: the figures mean nothing. */
    static final Pace ONCE = new Pace(Duration.ZERO, 1, Duration.ZERO);
}
