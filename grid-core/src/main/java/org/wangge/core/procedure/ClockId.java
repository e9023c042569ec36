package org.wangge.core.procedure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.wangge.core.staff.OrgUnitId;

/**
 * The id of a clock of a procedure, such as {@code settle}; or of the instance of one that runs for the task of a unit,
 * such as {@code assist@station/v1}: one rule, and a clock of its own for each unit that has a task. Immutable.
 *
 * @param value the id of the rule in kebab-case, for an instance followed by {@code @} and the id of the unit
 */
public record ClockId(String value) implements Comparable<ClockId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(@.{1,64})?", Pattern.DOTALL);
    private static final char OF_TASK = '@';

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id has not the form above
     */
    public ClockId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A clock id is written in kebab-case such as 'settle', got '" + value + "'");
        }
    }

    /**
     * Names a clock.
     *
     * @param value the id
     * @return the id as a value
     * @throws IllegalArgumentException if the id has not the form above
     */
    public static ClockId of(String value) {
        return new ClockId(value);
    }

    /**
     * The clock of this rule that runs for the task of a unit.
     *
     * @param unit the unit
     * @return the id of the instance, such as {@code assist@station/v1}
     */
    public ClockId forTask(OrgUnitId unit) {
        return new ClockId(rule().value() + OF_TASK + unit);
    }

    /**
     * The clock as its rule names it.
     *
     * @return the id without the unit; this very id unless the clock runs for a task
     */
    public ClockId rule() {
        int at = value.indexOf(OF_TASK);
        return at < 0 ? this : new ClockId(value.substring(0, at));
    }

    /**
     * The unit for whose task the clock runs.
     *
     * @return the unit, or empty if the clock runs for the whole case
     */
    public Optional<OrgUnitId> task() {
        int at = value.indexOf(OF_TASK);
        return at < 0 ? Optional.empty() : Optional.of(OrgUnitId.of(value.substring(at + 1)));
    }

    // Written out: what records bring along costs several times as much, and decisions compare ids all the time.
    @Override
    public boolean equals(Object other) {
        return other instanceof ClockId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(ClockId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
