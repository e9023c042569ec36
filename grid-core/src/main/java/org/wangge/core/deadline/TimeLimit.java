package org.wangge.core.deadline;

import java.util.Optional;
import org.wangge.core.explain.Text;

/**
 * A time limit (时限、期限), as a rule says it: {@code 3 working days} (3个工作日), {@code 2 hours}, {@code at once} (即办).
 *
 * <p>A limit is only an amount; when counting starts and how it ends is the matter of a {@link CountingRule}. At once has
 * no due moment of its own; a rule may give it one by a cap, {@code at once (2 hours)} (即办（2小时内）). Immutable.
 *
 * @param amount how many units; 0 for limits that are not counted
 * @param unit the unit
 * @param cap the limit that gives {@link LimitUnit#AT_ONCE} its due moment; empty for every other unit
 */
public record TimeLimit(int amount, LimitUnit unit, Optional<TimeLimit> cap) {

    /**
     * Checks that counted limits have a positive amount and the others none, and that only at once has a cap.
     *
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if they do not, or if the cap has no due moment either
     */
    public TimeLimit {
        if (unit.isCounted() ? amount < 1 : amount != 0) {
            throw new IllegalArgumentException("A limit in " + unit + " has "
                    + (unit.isCounted() ? "an amount of at least 1" : "no amount (0)") + ", got " + amount);
        }
        if (cap.isPresent() && (unit != LimitUnit.AT_ONCE || cap.get().unit.family() == LimitUnit.Family.UNMEASURED)) {
            throw new IllegalArgumentException(
                    "Only at once has a cap, such as 2 hours, got a cap of " + cap.get() + " on " + unit);
        }
    }

    /**
     * A limit without a cap, as all are but some of {@link LimitUnit#AT_ONCE}.
     *
     * @param amount how many units; 0 for limits that are not counted
     * @param unit the unit
     */
    public TimeLimit(int amount, LimitUnit unit) {
        this(amount, unit, Optional.empty());
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
     * At once, at the latest within another limit (即办，最迟): {@code at once (2 hours)}.
     *
     * @param cap the limit that gives the due moment
     * @return the limit
     * @throws IllegalArgumentException if the cap has no due moment either
     */
    public static TimeLimit atOnce(TimeLimit cap) {
        return new TimeLimit(0, LimitUnit.AT_ONCE, Optional.of(cap));
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
     * {@code 0.5 hours}, {@code 2 working days by the hour}; or {@code same day}, {@code at once}, {@code at once (2
     * hours)}, {@code open}. The Chinese forms that {@link #inChinese} prints are read as well, also with Chinese numbers
     * and as statutes write them (三个工作日内).
     *
     * <p>A bare number of days ({@code 7 days}, 7日, 七天) is one of natural days, as 民法典 200 has it. Some statutes mean
     * working days by it: {@link DayStatute} reads it as they do.
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
     * @return false for open limits, and for at once without a cap
     */
    public boolean isComputable() {
        return counted().unit.family() != LimitUnit.Family.UNMEASURED;
    }

    /** What is counted to the due moment: the cap of at once, if it has one, else the limit itself. */
    TimeLimit counted() {
        return cap.orElse(this);
    }

    /**
     * The sum with another limit of the same unit; at once with a cap has the sum for its cap.
     *
     * @param other the limit to add
     * @return the sum, or nothing if the units differ or are not counted
     */
    public Optional<TimeLimit> plus(TimeLimit other) {
        if (cap.isPresent()) {
            return cap.get().plus(other.counted()).map(TimeLimit::atOnce);
        }
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
        String plain = unit.isCounted() ? amount + unit.chinese() : unit.chinese();
        return cap.map(latest -> plain + "（" + latest.inChinese() + "内）").orElse(plain);
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
        String plain = unit.isCounted() ? amount + " " + unit.english(amount) : unit.english(amount);
        return cap.map(latest -> plain + " (" + latest + ")").orElse(plain);
    }
}
