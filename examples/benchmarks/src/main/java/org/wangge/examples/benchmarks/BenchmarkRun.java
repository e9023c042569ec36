package org.wangge.examples.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures the benchmarks and prints each figure, then all of them beside their goals.
 *
 * <p>Everything is measured in several rounds, so that a machine that slows down for a minute slows all contenders alike.
 */
public final class BenchmarkRun {

    private static final int ROUNDS = 3;
    private static final String HEAD = """
        | benchmark                                          |     median |       best |     B/op |
        |----------------------------------------------------|-----------:|-----------:|---------:|
        """;

    private final PrintStream out;
    private final Map<String, Measurement> measured = new LinkedHashMap<>();

    private BenchmarkRun(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the benchmarks.
     *
     * @param args a regular expression over their names; all of them if absent
     * @throws RunnerException if one fails, or its contenders disagree
     */
    public static void main(String[] args) throws RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new BenchmarkRun(out).run(args.length == 0 ? ".*" : args[0]);
    }

    private void run(String pattern) throws RunnerException {
        List<JmhBenchmark> benchmarks = JmhBenchmark.matching(pattern);
        for (int round = 1; round <= ROUNDS; round++) {
            out.println("Round " + round + " of " + ROUNDS + ": " + benchmarks.size() + " benchmarks");
            for (JmhBenchmark benchmark : benchmarks) {
                measured.merge(benchmark.name(), benchmark.measure(), Measurement::and);
            }
        }
        out.println(HEAD
                + String.join(
                        "\n",
                        measured.values().stream().map(ComparisonTable::line).toList()));
        out.println();
        out.println(new ComparisonTable(measured.values()).text(Comparisons.ALL));
    }
}
