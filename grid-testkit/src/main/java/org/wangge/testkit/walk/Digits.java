package org.wangge.testkit.walk;

import java.util.List;

/** Takes one number apart into choices, the same way every time. */
final class Digits {

    private static final long MULTIPLIER = 6364136223846793005L;
    private static final long INCREMENT = 1442695040888963407L;
    private static final int HIGH_BITS = 33;

    private long state;

    Digits(long seed) {
        this.state = seed * MULTIPLIER + INCREMENT;
    }

    /** The next choice, from 0 until a bound. */
    int next(int boundExclusive) {
        state = state * MULTIPLIER + INCREMENT;
        return (int) ((state >>> HIGH_BITS) % boundExclusive);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(next(choices.size()));
    }

    boolean isOneIn(int chance) {
        return next(chance) == 0;
    }
}
