package org.wangge.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How the benchmarks are measured: the average time of an operation, in a fresh JVM whose heap is touched beforehand, in
 * iterations so short and so many that their median outlives a noisy neighbour. What runs through much code warms up longer.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseParallelGC", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public abstract class Nanoseconds {

    /** How many different inputs a benchmark goes through in turn: enough that no branch is learnt by heart. */
    public static final int INPUTS = 4096;

    /** For subclasses. */
    protected Nanoseconds() {}

    /**
     * Two contenders give the same answer, or neither is timed.
     *
     * @param expected the answer of the plainest way
     * @param actual the answer of the contender
     * @throws AssertionError if they differ
     */
    protected static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("Contenders disagree: " + expected + " and " + actual);
        }
    }
}
