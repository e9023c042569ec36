package org.wangge.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.runner.RunnerException;

class BenchmarksTest {

    static Stream<JmhBenchmark> all() {
        return JmhBenchmark.matching(".*").stream();
    }

    /** One cold iteration, before which the contenders answer all inputs alike. */
    @ParameterizedTest
    @MethodSource("all")
    void runAndAgree(JmhBenchmark benchmark) throws RunnerException {
        assertThat(benchmark.tryOut().median()).isPositive();
    }

    @Test
    void compareWhatExists() {
        List<String> names = all().map(JmhBenchmark::name).toList();
        assertThat(Comparisons.ALL).extracting(Comparison::ours).isSubsetOf(names);
        assertThat(Comparisons.ALL)
                .flatExtracting(Comparison::goals)
                .filteredOn(Goal.TimesOf.class::isInstance)
                .extracting(goal -> ((Goal.TimesOf) goal).other())
                .filteredOn(other -> names.contains(other) || !isOfPeers(other))
                .isSubsetOf(names);
    }

    /** Peers are only there under their profile. */
    private static boolean isOfPeers(String name) {
        return Stream.of("Strata", "Mpxj", "Cola", "Stateless", "Drools").anyMatch(name::startsWith);
    }
}
