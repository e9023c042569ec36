package org.wangge.core.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of numbers whose ends say whether they count: {@code [300, 500]}, {@code (5000, 10000)}, {@code [90, *)}.
 *
 * <p>Sources write 以上 and 以下; the Civil Code (art. 1259) counts the number itself, many scoring papers mean the
 * opposite. So a bound is always written with its bracket. Square brackets include the number, round ones do not, and
 * {@code *} stands for no bound, with a round bracket. Immutable.
 *
 * @param lower the lower bound; empty for none
 * @param lowerIncluded whether the lower bound itself belongs to the range
 * @param upper the upper bound; empty for none
 * @param upperIncluded whether the upper bound itself belongs to the range
 */
public record Interval(
        Optional<BigDecimal> lower, boolean lowerIncluded, Optional<BigDecimal> upper, boolean upperIncluded) {

    private static final String BOUND = "\\s*(\\*|-?\\d+(?:\\.\\d+)?)\\s*";
    private static final Pattern FORM = Pattern.compile("([\\[(])" + BOUND + "," + BOUND + "([])])");

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if no number lies in the range, or a missing bound has a square bracket
     */
    public Interval {
        lower = lower.map(BigDecimal::stripTrailingZeros);
        upper = upper.map(BigDecimal::stripTrailingZeros);
        if (lower.isEmpty() && lowerIncluded || upper.isEmpty() && upperIncluded) {
            throw new IllegalArgumentException("A missing bound '*' takes a round bracket, such as [90, *)");
        }
        if (lower.isPresent() && upper.isPresent()) {
            requireSomethingBetween(lower.get(), upper.get(), lowerIncluded && upperIncluded);
        }
    }

    private static void requireSomethingBetween(BigDecimal low, BigDecimal high, boolean bothIncluded) {
        int order = low.compareTo(high);
        if (order > 0 || order == 0 && !bothIncluded) {
            throw new IllegalArgumentException(
                    "No number lies between " + low.toPlainString() + " and " + high.toPlainString());
        }
    }

    // Written out: what records bring along takes a fresh JVM long to set up.
    @Override
    public boolean equals(Object other) {
        return other instanceof Interval range
                && lowerIncluded == range.lowerIncluded
                && upperIncluded == range.upperIncluded
                && lower.equals(range.lower)
                && upper.equals(range.upper);
    }

    @Override
    public int hashCode() {
        return 31 * lower.hashCode() + upper.hashCode();
    }

    /**
     * Reads the written form.
     *
     * @param text for instance {@code [0.9, 0.95)}
     * @return the range
     * @throws IllegalArgumentException if the text is no range, or no number lies in it
     */
    public static Interval parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "A range is written with brackets such as [300, 500] or [90, *), got '" + text + "'");
        }
        return new Interval(
                bound(form.group(2)),
                form.group(1).equals("["),
                bound(form.group(3)),
                form.group(4).equals("]"));
    }

    private static Optional<BigDecimal> bound(String text) {
        return text.equals("*") ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    /**
     * Whether a number lies in the range.
     *
     * @param number the number
     * @return true if it does
     */
    public boolean contains(BigDecimal number) {
        return isAboveLower(number) && isBelowUpper(number);
    }

    /**
     * The number of a range that has but one, such as {@code [3, 3]}.
     *
     * @return the number, or empty if there are more
     */
    public Optional<BigDecimal> onlyNumber() {
        return lower.filter(low -> upper.filter(low::equals).isPresent());
    }

    private boolean isAboveLower(BigDecimal number) {
        return lower.map(bound -> accepts(number.compareTo(bound), lowerIncluded))
                .orElse(true);
    }

    private boolean isBelowUpper(BigDecimal number) {
        return upper.map(bound -> accepts(bound.compareTo(number), upperIncluded))
                .orElse(true);
    }

    private static boolean accepts(int order, boolean included) {
        return included ? order >= 0 : order > 0;
    }

    /**
     * Whether every number of this range lies in another one.
     *
     * @param other the other range
     * @return true if this one is contained in it
     */
    public boolean isWithin(Interval other) {
        return !startsBefore(other) && !endsAfter(other);
    }

    private boolean startsBefore(Interval other) {
        if (other.lower.isEmpty()) {
            return false;
        }
        if (lower.isEmpty()) {
            return true;
        }
        int order = lower.get().compareTo(other.lower.get());
        return order < 0 || order == 0 && lowerIncluded && !other.lowerIncluded;
    }

    private boolean endsAfter(Interval other) {
        if (other.upper.isEmpty()) {
            return false;
        }
        if (upper.isEmpty()) {
            return true;
        }
        int order = upper.get().compareTo(other.upper.get());
        return order > 0 || order == 0 && upperIncluded && !other.upperIncluded;
    }

    /**
     * Whether some number lies in both ranges.
     *
     * @param other the other range
     * @return true if they overlap
     */
    public boolean overlaps(Interval other) {
        return !endsBeforeStartOf(other) && !other.endsBeforeStartOf(this);
    }

    private boolean endsBeforeStartOf(Interval other) {
        if (upper.isEmpty() || other.lower.isEmpty()) {
            return false;
        }
        int order = upper.get().compareTo(other.lower.get());
        return order < 0 || order == 0 && !(upperIncluded && other.lowerIncluded);
    }

    /**
     * The written form, which {@link #parse} reads.
     *
     * @return for instance {@code [0.9, 0.95)}
     */
    @Override
    public String toString() {
        return (lowerIncluded ? "[" : "(") + shown(lower) + ", " + shown(upper) + (upperIncluded ? "]" : ")");
    }

    private static String shown(Optional<BigDecimal> bound) {
        return bound.map(BigDecimal::toPlainString).orElse("*");
    }
}
