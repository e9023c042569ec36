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

    /**
     * Begins without any goal.
     *
     * @param work what is done
     * @param ours the benchmark of the library's way
     * @return the comparison
     */
    public static Comparison of(String work, String ours) {
        return new Comparison(work, ours, List.of());
    }

    /**
     * Adds a floor.
     *
     * @param other its benchmark
     * @param most the ratio of the medians that is allowed
     * @return the comparison with one goal more
     */
    public Comparison floor(String other, double most) {
        return with(new Goal.TimesOf("floor", other, most));
    }

    /**
     * Adds a floor that is only shown.
     *
     * @param other its benchmark
     * @return the comparison with one line more
     */
    public Comparison floor(String other) {
        return floor(other, Double.POSITIVE_INFINITY);
    }

    /**
     * Adds another way or library.
     *
     * @param name what it is called
     * @param other its benchmark
     * @param most the ratio of the medians that is allowed
     * @return the comparison with one goal more
     */
    public Comparison peer(String name, String other, double most) {
        return with(new Goal.TimesOf(name, other, most));
    }

    /**
     * Adds a limit of time.
     *
     * @param most nanoseconds at the median
     * @return the comparison with one goal more
     */
    public Comparison nanos(double most) {
        return with(new Goal.Nanos(most));
    }

    /**
     * Adds a limit of memory.
     *
     * @param most bytes an operation
     * @return the comparison with one goal more
     */
    public Comparison bytes(double most) {
        return with(new Goal.Bytes(most));
    }

    private Comparison with(Goal goal) {
        return new Comparison(
                work, ours, Stream.concat(goals.stream(), Stream.of(goal)).toList());
    }
}
