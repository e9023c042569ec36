package org.wangge.testkit.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.wangge.testkit.walk.Walk;

/** Generators of walks (随机案程), which become sequences of commands in the locality in which they are walked. */
public final class WalkArbitraries {

    private static final int TEN_DAYS = 10 * 24 * 60;
    private static final int HOUR = 60;
    private static final int MOST_CHOICES = 10_000;

    private WalkArbitraries() {}

    /**
     * Walks of mostly sensible strides, with odd ones and sweeps in between.
     *
     * @param mostStrides how many strides at the most
     * @return the generator
     */
    public static Arbitrary<Walk> walks(int mostStrides) {
        return walks(moods(), mostStrides);
    }

    /**
     * Walks of legal actions alone.
     *
     * @param mostStrides how many strides at the most
     * @return the generator
     */
    public static Arbitrary<Walk> sensibleWalks(int mostStrides) {
        return walks(Arbitraries.just(Walk.Mood.SENSIBLE), mostStrides);
    }

    private static Arbitrary<Walk> walks(Arbitrary<Walk.Mood> moods, int mostStrides) {
        return strides(moods)
                .list()
                .ofMinSize(1)
                .ofMaxSize(mostStrides)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(Walk::new);
    }

    private static Arbitrary<Walk.Mood> moods() {
        return Arbitraries.frequency(
                Tuple.of(6, Walk.Mood.SENSIBLE), Tuple.of(2, Walk.Mood.ODD), Tuple.of(1, Walk.Mood.SWEEP));
    }

    private static Arbitrary<Walk.Stride> strides(Arbitrary<Walk.Mood> moods) {
        Arbitrary<Integer> choices =
                Arbitraries.integers().between(0, MOST_CHOICES).withDistribution(RandomDistribution.uniform());
        Arbitrary<Integer> minutes = Arbitraries.oneOf(
                Arbitraries.integers().between(0, HOUR),
                Arbitraries.integers().between(0, TEN_DAYS).withDistribution(RandomDistribution.uniform()));
        return Combinators.combine(moods, choices, choices, minutes).as(Walk.Stride::new);
    }
}
