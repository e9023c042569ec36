package org.wangge.core.deadline;

import java.util.Optional;
import org.wangge.core.explain.Text;

/**
 * A time limit (时限、期限), as a rule says it: {@code 3 working days} (3个工作日), {@code 2 hours}, {@code at once} (即办).
 *
 * <p>A limit is only an amount; when counting starts and how it ends is the matter of a {@link CountingRule}. Immutable.
 *
 * @param amount how many units; 0 for limits that are not counted
 * @param unit the unit
 */
public record TimeLimit(int amount, LimitUnit unit) {

    /**
     * Checks that counted limits have a positive amount, and the others none.
     *
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if they do not
     */
    public TimeLimit {
        if (unit.isCounted() ? amount < 1 : amount != 0) {
            throw new IllegalArgumentException("A limit in " + unit + " has "
                    + (unit.isCounted() ? "an amount of at least 1" : "no amount (0)") + ", got " + amount);
        }
    }

    /**
     * A counted limit.
     *
     * @param amount how many units, at least 1
     * @param unit the unit
     * @return the limit
     * @throws IllegalArgumentException if the amount does not suit the unit
     */
    public static TimeLimit of(int amount, LimitUnit unit) {
        return new TimeLimit(amount, unit);
    }

    /**
     * Whole working days (工作日).
     *
     * @param days how many, at least 1
     * @return the limit
     */
    public static TimeLimit workingDays(int days) {
        return of(days, LimitUnit.WORKING_DAY);
    }

    /**
     * Calendar days (自然日).
     *
     * @param days how many, at least 1
     * @return the limit
     */
    public static TimeLimit days(int days) {
        return of(days, LimitUnit.NATURAL_DAY);
    }

    /**
     * Hours of plain time (小时).
     *
     * @param hours how many, at least 1
     * @return the limit
     */
    public static TimeLimit hours(int hours) {
        return of(hours, LimitUnit.HOUR);
    }

    /**
     * The day of the start itself (当日).
     *
     * @return the limit
     */
    public static TimeLimit sameDay() {
        return of(0, LimitUnit.SAME_DAY);
    }

    /**
     * At once (即办): an obligation without a due moment of its own.
     *
     * @return the limit
     */
    public static TimeLimit atOnce() {
        return of(0, LimitUnit.AT_ONCE);
    }

    /**
     * A limit that the source leaves open (及时).
     *
     * @return the limit
     */
    public static TimeLimit open() {
        return of(0, LimitUnit.OPEN);
    }

    /**
     * Reads a limit as packs write it.
     *
     * <p>A number and a unit, such as {@code 3 working days}, {@code 15 days}, {@code 4 working hours}, {@code 1 month},
     * {@code 0.5 hours}, {@code 2 working days by the hour}; or {@code same day}, {@code at once}, {@code open}. The
     * Chinese forms that {@link #inChinese} prints are read as well.
     *
     * @param text the limit
     * @return the limit; half hours become minutes
     * @throws TimeLimitFormatException if the text is no limit; it names the text and what would be right
     */
    public static TimeLimit parse(String text) {
        return TimeLimitParser.parse(text);
    }

    /**
     * Whether the source leaves the limit open.
     *
     * @return true if nothing can be computed from it because nothing is said
     */
    public boolean isOpen() {
        return unit == LimitUnit.OPEN;
    }

    /**
     * Whether a due moment can be computed from it.
     *
     * @return false for open limits and for at once
     */
    public boolean isComputable() {
        return unit.family() != LimitUnit.Family.UNMEASURED;
    }

    /**
     * The sum with another limit of the same unit.
     *
     * @param other the limit to add
     * @return the sum, or nothing if the units differ or are not counted
     */
    public Optional<TimeLimit> plus(TimeLimit other) {
        return unit == other.unit && unit.isCounted()
                ? Optional.of(of(Math.addExact(amount, other.amount), unit))
                : Optional.empty();
    }

    /**
     * The Chinese form.
     *
     * @return for instance {@code 3个工作日}
     */
    public String inChinese() {
        return unit.isCounted() ? amount + unit.chinese() : unit.chinese();
    }

    /**
     * The limit for readers of either language.
     *
     * @return the Chinese and the English form
     */
    public Text text() {
        return Text.of(inChinese(), toString());
    }

    /**
     * The form that can be parsed again.
     *
     * @return for instance {@code 3 working days}
     */
    @Override
    public String toString() {
        return unit.isCounted() ? amount + " " + unit.english(amount) : unit.english(amount);
    }
}
