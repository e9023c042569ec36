package org.wangge.core.deadline;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a statute means by a bare number of days (“日”的含义): working days by some numbers, natural days by all others.
 *
 * <p>The administrative penalty law means working days by 二日, 三日, 五日 and 七日 (行政处罚法 85), so its seven days are
 * working days, but its fifteen and ninety days natural ones; the compulsion law means working days by every number up
 * to ten (行政强制法 69). Immutable.
 *
 * @param listed the numbers that are working days
 * @param upTo every number up to this one is of working days as well; 0 for none
 */
public record DayMeaning(SortedSet<Integer> listed, int upTo) {

    /**
     * Keeps its own copy of the numbers.
     *
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a number is less than 1, or the bound less than 0
     */
    public DayMeaning {
        listed = Collections.unmodifiableSortedSet(new TreeSet<>(listed));
        if (upTo < 0 || (!listed.isEmpty() && listed.first() < 1)) {
            throw new IllegalArgumentException("Numbers of days are at least 1, got " + listed + " up to " + upTo);
        }
    }

    /**
     * Natural days by every number.
     *
     * @return the meaning, which is also that of the Civil Code
     */
    public static DayMeaning naturalDays() {
        return new DayMeaning(Collections.emptySortedSet(), 0);
    }

    /**
     * Working days by every number, as in the licensing law (行政许可法 82).
     *
     * @return the meaning
     */
    public static DayMeaning workingDays() {
        return workingDaysUpTo(Integer.MAX_VALUE);
    }

    /**
     * Working days by every number up to a bound (十日以内).
     *
     * @param most the last number of working days, inclusive
     * @return the meaning
     */
    public static DayMeaning workingDaysUpTo(int most) {
        return new DayMeaning(Collections.emptySortedSet(), most);
    }

    /**
     * Working days by the listed numbers alone (“二日”“三日”“五日”“七日”的规定是指工作日).
     *
     * @param numbers the numbers
     * @return the meaning
     */
    public static DayMeaning workingDaysFor(Integer... numbers) {
        return new DayMeaning(new TreeSet<>(List.of(numbers)), 0);
    }

    /**
     * The limit that is meant.
     *
     * @param days the bare number of days, at least 1
     * @return so many working days, or so many natural days
     * @throws IllegalArgumentException if the number is less than 1
     */
    public TimeLimit limit(int days) {
        return days <= upTo || listed.contains(days) ? TimeLimit.workingDays(days) : TimeLimit.days(days);
    }
}
