package org.wangge.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The measurements of a run beside each other and beside the goals, in Markdown. */
public final class ComparisonTable {

    private static final String HEAD = """
        | work | is | held against | goal | measured | by the best | |
        |---|---|---|---|---|---|---|
        """;

    private final Map<String, Measurement> measured;

    /**
     * A goal and what became of it.
     *
     * @param against what is measured against, if not a plain limit
     * @param most the goal
     * @param median what the medians say, which counts
     * @param best what the best iterations say
     * @param written how such figures are written
     */
    private record Result(String against, double most, double median, double best, DoubleFunction<String> written) {

        String cells() {
            return String.join(
                    " | ",
                    against,
                    Double.isInfinite(most) ? "–" : "≤ " + written.apply(most),
                    written.apply(median),
                    written.apply(best),
                    verdict());
        }

        private String verdict() {
            if (Double.isInfinite(most)) {
                return "–";
            }
            return median <= most ? "reached" : "MISSED";
        }
    }

    /**
     * A table of measurements.
     *
     * @param measured the measurements, each name once
     */
    public ComparisonTable(Collection<Measurement> measured) {
        this.measured = measured.stream().collect(Collectors.toMap(Measurement::name, Function.identity()));
    }

    /**
     * One line a goal, of those comparisons for which both sides were measured.
     *
     * @param comparisons what is compared
     * @return the table in Markdown
     */
    public String text(List<Comparison> comparisons) {
        List<String> lines = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            find(comparison.ours())
                    .ifPresent(ours -> comparison.goals().stream()
                            .flatMap(goal -> result(ours, goal).stream())
                            .map(result -> line(comparison.work(), ours, result))
                            .forEach(lines::add));
        }
        return HEAD + String.join("\n", lines);
    }

    private static String line(String work, Measurement ours, Result result) {
        return "| " + work + " | " + Figures.time(ours.median()) + " | " + result.cells() + " |";
    }

    private Optional<Measurement> find(String name) {
        return Optional.ofNullable(measured.get(name));
    }

    private Optional<Result> result(Measurement ours, Goal goal) {
        if (goal instanceof Goal.TimesOf times) {
            return find(times.other()).map(other -> ratio(ours, times, other));
        }
        if (goal instanceof Goal.Nanos nanos) {
            return Optional.of(new Result("–", nanos.most(), ours.median(), ours.best(), Figures::time));
        }
        // the profiler counts a little of its own, spread over all operations
        double bytes = Math.rint(ours.bytes());
        return Optional.of(new Result("–", ((Goal.Bytes) goal).most(), bytes, bytes, Figures::bytes));
    }

    private static Result ratio(Measurement ours, Goal.TimesOf times, Measurement other) {
        return new Result(
                times.what() + " " + Figures.time(other.median()),
                times.most(),
                ours.median() / other.median(),
                ours.best() / other.best(),
                Figures::ratio);
    }

    /**
     * A measurement by itself.
     *
     * @param measurement the measurement
     * @return a line with name, median, best and bytes
     */
    public static String line(Measurement measurement) {
        return String.format(
                Locale.ROOT,
                "| %-50s | %10s | %10s | %8s |",
                measurement.name(),
                Figures.time(measurement.median()),
                Figures.time(measurement.best()),
                Figures.bytes(measurement.bytes()));
    }
}
