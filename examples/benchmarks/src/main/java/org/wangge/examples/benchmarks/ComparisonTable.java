package org.wangge.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The measurements of a run beside each other and beside the goals, in Markdown. */
final class ComparisonTable {

    private static final String HEAD = """
            | work | is | held against | goal | measured | |
            |---|---|---|---|---|---|
            """;

    private final Map<String, Measurement> measured;

    ComparisonTable(Collection<Measurement> measured) {
        this.measured = measured.stream().collect(Collectors.toMap(Measurement::name, Function.identity()));
    }

    /** One line a goal, of those comparisons for which both sides were measured. */
    String text(List<Comparison> comparisons) {
        List<String> lines = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            find(comparison.ours())
                    .ifPresent(ours -> comparison.goals().stream()
                            .flatMap(goal -> line(comparison, ours, goal).stream())
                            .forEach(lines::add));
        }
        return HEAD + String.join("\n", lines);
    }

    private Optional<Measurement> find(String name) {
        return Optional.ofNullable(measured.get(name));
    }

    private Optional<String> line(Comparison comparison, Measurement ours, Goal goal) {
        if (goal instanceof Goal.TimesOf times) {
            return find(times.other()).map(other -> line(comparison, ours, times, other));
        }
        if (goal instanceof Goal.Nanos nanos) {
            return Optional.of(row(
                    comparison,
                    ours,
                    "–",
                    "≤ " + time(nanos.most()),
                    time(ours.median()),
                    ours.median(),
                    nanos.most()));
        }
        double most = ((Goal.Bytes) goal).most();
        return Optional.of(
                row(comparison, ours, "–", "≤ " + bytes(most), bytes(ours.bytes()), Math.rint(ours.bytes()), most));
    }

    private static String line(Comparison comparison, Measurement ours, Goal.TimesOf times, Measurement other) {
        double ratio = ours.median() / other.median();
        String goal = Double.isInfinite(times.most()) ? "–" : "≤ " + ratio(times.most());
        return row(
                comparison, ours, times.what() + " " + time(other.median()), goal, ratio(ratio), ratio, times.most());
    }

    private static String row(
            Comparison comparison,
            Measurement ours,
            String against,
            String goal,
            String shown,
            double value,
            double most) {
        String verdict = Double.isInfinite(most) ? "" : value <= most ? "reached" : "MISSED";
        return "| " + String.join(" | ", comparison.work(), time(ours.median()), against, goal, shown, verdict) + " |";
    }

    static String line(Measurement measurement) {
        return String.format(
                Locale.ROOT,
                "| %-50s | %10s | %10s | %8s |",
                measurement.name(),
                time(measurement.median()),
                time(measurement.best()),
                bytes(measurement.bytes()));
    }

    private static String time(double nanos) {
        return nanos < 1_000
                ? number(nanos) + " ns"
                : nanos < 1_000_000 ? number(nanos / 1e3) + " µs" : number(nanos / 1e6) + " ms";
    }

    private static String bytes(double bytes) {
        return bytes < 10_000 ? Math.round(bytes) + " B" : number(bytes / 1e3) + " kB";
    }

    private static String ratio(double ratio) {
        return ratio > 0 && ratio < 0.05 ? "1/" + Math.round(1 / ratio) : number(ratio) + "×";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
