package org.wangge.examples.benchmarks.store;

/**
 * How far cases have come. Immutable.
 *
 * @param closed how many cases have reached their end
 * @param changes how many changes these have behind them in all, their beginning included
 */
public record Progress(long closed, long changes) {

    /** How many changes a case goes through, its beginning included; each is a transaction of its own. */
    public static final int CHANGES = 8;

    /**
     * Cases that went all the way.
     *
     * @param cases how many
     * @return their progress
     */
    public static Progress of(long cases) {
        return new Progress(cases, cases * CHANGES);
    }

    /**
     * Checks that every case went all the way.
     *
     * @param cases how many were begun
     * @param who whose cases they are
     * @throws IllegalStateException if it is not so
     */
    public void require(long cases, String who) {
        if (!equals(of(cases))) {
            throw new IllegalStateException(who + " has " + this + " of " + of(cases));
        }
    }
}
