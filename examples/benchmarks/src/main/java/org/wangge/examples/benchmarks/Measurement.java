package org.wangge.examples.benchmarks;

import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark took. Immutable.
 *
 * @param name class and method, such as {@code WorkdayBenchmark.plus}
 * @param nanos nanoseconds an operation, one figure for each iteration; at least one
 * @param bytes what an operation allocates
 */
public record Measurement(String name, List<Double> nanos, double bytes) {

    /**
     * Sorts the iterations.
     *
     * {@inheritDoc}
     */
    public Measurement {
        nanos = nanos.stream().sorted().toList();
    }

    static Measurement of(String name, RunResult result) {
        List<Double> nanos = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(iteration -> iteration.getPrimaryResult().getScore())
                .toList();
        Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Measurement(name, nanos, allocated == null ? Double.NaN : allocated.getScore());
    }

    /**
     * This and another round of the same benchmark.
     *
     * @param other the other round
     * @return both; of the bytes the fewer, because a round that was cut short counts its start as well
     */
    public Measurement and(Measurement other) {
        return new Measurement(
                name, Stream.concat(nanos.stream(), other.nanos.stream()).toList(), Math.min(bytes, other.bytes));
    }

    /**
     * The median iteration.
     *
     * @return nanoseconds an operation
     */
    public double median() {
        int middle = nanos.size() / 2;
        return nanos.size() % 2 == 1 ? nanos.get(middle) : (nanos.get(middle - 1) + nanos.get(middle)) / 2;
    }

    /**
     * The fastest iteration; on a busy machine the one to believe.
     *
     * @return nanoseconds an operation
     */
    public double best() {
        return nanos.get(0);
    }
}
