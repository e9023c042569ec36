package org.wangge.examples.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/**
 * One kind of work of the library and what it may cost. Immutable.
 *
 * @param work what is done
 * @param ours the benchmark of the library's way, class and method
 * @param goals what it is held against
 */
public record Comparison(String work, String ours, List<Goal> goals) {

    /** {@inheritDoc} */
    public Comparison {
        goals = List.copyOf(goals);
    }

    static Comparison of(String work, String ours) {
        return new Comparison(work, ours, List.of());
    }

    Comparison floor(String other, double most) {
        return with(new Goal.TimesOf("floor", other, most));
    }

    /** A floor that is only shown. */
    Comparison floor(String other) {
        return floor(other, Double.POSITIVE_INFINITY);
    }

    Comparison peer(String name, String other, double most) {
        return with(new Goal.TimesOf(name, other, most));
    }

    Comparison nanos(double most) {
        return with(new Goal.Nanos(most));
    }

    Comparison bytes(double most) {
        return with(new Goal.Bytes(most));
    }

    private Comparison with(Goal goal) {
        return new Comparison(
                work, ours, Stream.concat(goals.stream(), Stream.of(goal)).toList());
    }
}
