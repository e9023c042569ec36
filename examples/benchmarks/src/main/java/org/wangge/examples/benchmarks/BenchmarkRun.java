package org.wangge.examples.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Measures the benchmarks one after the other and prints each figure, then all of them beside their goals. */
public final class BenchmarkRun {

    private static final String HEAD = """
            | benchmark                                          |     median |       best |     B/op |
            |----------------------------------------------------|-----------:|-----------:|---------:|
            """;

    private final PrintStream out;

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
        out.print(HEAD);
        List<Measurement> measured = new ArrayList<>();
        for (JmhBenchmark benchmark : JmhBenchmark.matching(pattern)) {
            Measurement measurement = benchmark.measure();
            out.println(ComparisonTable.line(measurement));
            measured.add(measurement);
        }
        out.println();
        out.println(new ComparisonTable(measured).text(Comparisons.ALL));
    }
}
