package org.wangge.testkit.walk;

import java.util.List;

/**
 * A walk (随机案程): strides one after the other. Immutable.
 *
 * @param strides the strides, possibly none
 */
public record Walk(List<Stride> strides) {

    /** {@inheritDoc} */
    public Walk {
        strides = List.copyOf(strides);
    }

    /** What kind of stride it is. */
    public enum Mood {
        /** One of the legal actions is taken. */
        SENSIBLE,
        /** Anything is tried. */
        ODD,
        /** The clocks are swept. */
        SWEEP
    }

    /**
     * One stride.
     *
     * @param mood what kind of stride it is
     * @param pick which of the possible actions; any number, taken modulo how many there are
     * @param values with which fields; any number
     * @param minutes how much later than the stride before, 0 or more
     */
    public record Stride(Mood mood, int pick, int values, int minutes) {

        /**
         * {@inheritDoc}
         *
         * @throws IllegalArgumentException if time would run backwards
         */
        public Stride {
            if (minutes < 0) {
                throw new IllegalArgumentException("A stride comes 0 or more minutes later, got " + minutes);
            }
        }
    }
}
