package org.wangge.core.deadline;

import org.wangge.core.explain.Text;

/**
 * An amount of time on a clock (时长), in a unit in which that clock counts: 2 working days left, 90 working minutes over.
 *
 * <p>Clocks of days answer in days, clocks of hours in minutes. Immutable.
 *
 * @param count how many units, never negative
 * @param unit {@link LimitUnit#WORKING_DAY}, {@link LimitUnit#NATURAL_DAY}, {@link LimitUnit#WORKING_MINUTE} or
 *     {@link LimitUnit#MINUTE}
 */
public record TimeAmount(long count, LimitUnit unit) {

    /**
     * Checks the count.
     *
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if it is negative or the unit is not counted
     */
    public TimeAmount {
        if (count < 0 || !unit.isCounted()) {
            throw new IllegalArgumentException(
                    "An amount is a count from 0 on of a counted unit, got " + count + " of " + unit);
        }
    }

    /**
     * Whether there is nothing.
     *
     * @return true if the count is zero
     */
    public boolean isZero() {
        return count == 0;
    }

    /**
     * The Chinese form.
     *
     * @return for instance {@code 2个工作日}
     */
    public String inChinese() {
        return count + unit.chinese();
    }

    /**
     * The amount for readers of either language.
     *
     * @return the Chinese and the English form
     */
    public Text text() {
        return Text.of(inChinese(), toString());
    }

    /**
     * The English form.
     *
     * @return for instance {@code 2 working days}
     */
    @Override
    public String toString() {
        return count + " " + unit.english(count);
    }
}
