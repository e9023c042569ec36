package org.wangge.examples.benchmarks;

import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * A benchmark that JMH knows.
 *
 * @param fullName package, class and method
 */
public record JmhBenchmark(String fullName) {

    /**
     * The benchmarks of this module.
     *
     * @param pattern a regular expression that is found in the full name
     * @return the benchmarks in order, those of peers only where these were compiled
     */
    public static List<JmhBenchmark> matching(String pattern) {
        var silent = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
        return BenchmarkList.defaultList().find(silent, List.of(pattern), List.of()).stream()
                .map(BenchmarkListEntry::getUsername)
                .map(JmhBenchmark::new)
                .toList();
    }

    /**
     * The short name.
     *
     * @return class and method
     */
    public String name() {
        String[] parts = fullName.split("\\.", -1);
        return parts[parts.length - 2] + "." + parts[parts.length - 1];
    }

    /**
     * Measures it in a JVM of its own.
     *
     * @return what it took
     * @throws RunnerException if it fails, or its contenders disagree
     */
    public Measurement measure() throws RunnerException {
        return run(options().addProfiler(GCProfiler.class));
    }

    /**
     * Runs it once in this JVM, cold: the figures mean nothing, but it works and its contenders agree.
     *
     * @return what it took
     * @throws RunnerException if it fails, or its contenders disagree
     */
    public Measurement tryOut() throws RunnerException {
        return run(options()
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(1)));
    }

    private ChainedOptionsBuilder options() {
        return new OptionsBuilder()
                .include("^" + fullName.replace(".", "\\.") + "$")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private Measurement run(ChainedOptionsBuilder options) throws RunnerException {
        RunResult result = new Runner(options.build()).runSingle();
        return Measurement.of(name(), result);
    }
}
