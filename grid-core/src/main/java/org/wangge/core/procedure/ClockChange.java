package org.wangge.core.procedure;

import java.time.Instant;
import org.wangge.core.deadline.Extension;

/** What a move does to one clock. Immutable. */
public sealed interface ClockChange {

    /**
     * The clock concerned.
     *
     * @return its id
     */
    ClockId clock();

    /**
     * A clock starts, or begins anew with its row chosen again.
     *
     * @param begun the clock with its limit and its row
     */
    record Started(RunningClock begun) implements ClockChange {
        @Override
        public ClockId clock() {
            return begun.id();
        }
    }

    /**
     * A clock stops.
     *
     * @param clock the clock
     * @param at when
     */
    record Stopped(ClockId clock, Instant at) implements ClockChange {}

    /**
     * A clock is suspended.
     *
     * @param clock the clock
     * @param at from when
     */
    record Suspended(ClockId clock, Instant at) implements ClockChange {}

    /**
     * A suspended clock goes on.
     *
     * @param clock the clock
     * @param at from when
     */
    record Resumed(ClockId clock, Instant at) implements ClockChange {}

    /**
     * A clock is extended.
     *
     * @param clock the clock
     * @param extension by how much
     */
    record Extended(ClockId clock, Extension extension) implements ClockChange {}

    /**
     * An extension is asked for; the clock itself goes on.
     *
     * @param clock the clock
     * @param at when
     */
    record Requested(ClockId clock, Instant at) implements ClockChange {}

    /**
     * The extension that was asked for is denied; the clock itself goes on.
     *
     * @param clock the clock
     */
    record Denied(ClockId clock) implements ClockChange {}
}
