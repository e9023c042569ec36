package org.wangge.testkit.arbitrary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.Extension;
import org.wangge.core.deadline.TimeLimit;

/** Generators of clocks with a past (时限时钟): suspended, resumed, extended. */
public final class ClockArbitraries {

    private static final int MINUTES_OF_A_DAY = 1_440;
    private static final int MOST_SUSPENSIONS = 3;
    private static final int MOST_EXTENSIONS = 2;
    private static final int MOST_MINUTES_OF_A_TURN = 30_000;
    private static final int MOST_DAYS_OF_A_TURN = 20;

    private ClockArbitraries() {}

    /**
     * Clocks that were suspended up to three times, the last time perhaps still.
     *
     * @param started the clocks as they started
     * @return the generator
     */
    public static Arbitrary<DeadlineClock> suspended(Arbitrary<DeadlineClock> started) {
        Arbitrary<List<Long>> turns =
                Arbitraries.oneOf(minutes(), days()).list().ofMaxSize(2 * MOST_SUSPENSIONS);
        return Combinators.combine(started, turns).as(ClockArbitraries::suspended);
    }

    /**
     * Clocks that were extended up to twice, in any way.
     *
     * @param granted the clocks before
     * @param limits the limits that are granted
     * @return the generator
     */
    public static Arbitrary<DeadlineClock> extended(Arbitrary<DeadlineClock> granted, Arbitrary<TimeLimit> limits) {
        Arbitrary<List<Extension.How>> extensions =
                Arbitraries.of(Extension.How.class).list().ofMaxSize(MOST_EXTENSIONS);
        return Combinators.combine(granted, extensions, limits).as(ClockArbitraries::extended);
    }

    /**
     * Clocks that were suspended as well as extended.
     *
     * @param started the clocks as they started
     * @param limits the limits that are granted to them
     * @return the generator
     */
    public static Arbitrary<DeadlineClock> withPast(Arbitrary<DeadlineClock> started, Arbitrary<TimeLimit> limits) {
        return extended(suspended(started), limits);
    }

    private static Arbitrary<Long> minutes() {
        return Arbitraries.longs().between(0, MOST_MINUTES_OF_A_TURN);
    }

    private static Arbitrary<Long> days() {
        return Arbitraries.longs().between(0, MOST_DAYS_OF_A_TURN).map(days -> days * MINUTES_OF_A_DAY);
    }

    /** It stands and runs by turns, each so many minutes. */
    private static DeadlineClock suspended(DeadlineClock started, List<Long> turns) {
        DeadlineClock clock = started;
        Instant at = started.startedAt();
        for (long minutes : turns) {
            at = at.plus(Duration.ofMinutes(minutes));
            clock = clock.isSuspended() ? clock.resume(at) : clock.suspend(at);
        }
        return clock;
    }

    private static DeadlineClock extended(DeadlineClock clock, List<Extension.How> hows, TimeLimit by) {
        DeadlineClock extended = clock;
        for (Extension.How how : hows) {
            extended = extended.extend(new Extension(by, how, clock.startedAt()));
        }
        return extended;
    }
}
