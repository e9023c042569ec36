package org.wangge.examples.benchmarks;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark took.
 *
 * @param name class and method, such as {@code WorkdayBenchmark.plus}
 * @param median the median iteration, in nanoseconds an operation
 * @param best the fastest iteration, in nanoseconds an operation; on a busy machine the one to believe
 * @param bytes what an operation allocates
 */
public record Measurement(String name, double median, double best, double bytes) {

    static Measurement of(String name, RunResult result) {
        var times = result.getPrimaryResult().getStatistics();
        Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Measurement(
                name, times.getPercentile(50), times.getMin(), allocated == null ? Double.NaN : allocated.getScore());
    }
}
