package org.wangge.testkit.arbitrary;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * Even choices. jqwik prefers small numbers, which is right for amounts and wrong for days; and it compares the values
 * that it chooses from again and again, which takes long for calendars.
 */
final class Evenly {

    private Evenly() {}

    static Arbitrary<Integer> below(int count) {
        return Arbitraries.integers().between(0, count - 1).withDistribution(RandomDistribution.uniform());
    }

    static <T> Arbitrary<T> of(List<T> values) {
        return below(values.size()).map(values::get);
    }
}
