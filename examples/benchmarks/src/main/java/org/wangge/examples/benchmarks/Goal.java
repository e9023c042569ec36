package org.wangge.examples.benchmarks;

/** How a measurement may turn out. Immutable. */
public sealed interface Goal {

    /**
     * At most so many times as long as another benchmark of the same run.
     *
     * @param what what the other is, such as {@code floor}
     * @param other its class and method
     * @param most the ratio of the medians; infinite if the ratio is only shown
     */
    record TimesOf(String what, String other, double most) implements Goal {}

    /**
     * At most so long.
     *
     * @param most nanoseconds at the median
     */
    record Nanos(double most) implements Goal {}

    /**
     * Allocates at most so much.
     *
     * @param most bytes an operation
     */
    record Bytes(double most) implements Goal {}
}
