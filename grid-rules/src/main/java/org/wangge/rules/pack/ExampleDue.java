package org.wangge.rules.pack;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.wangge.core.deadline.Deadline;
import org.wangge.rules.yaml.YamlScalar;

/**
 * When an example expects a clock to be due. Immutable.
 *
 * @param clock the id of the clock
 * @param written the last day, or the moment before which it must be done (for limits by the hour), or {@code none} if the clock must not run, or {@code open} if it must run without a
 *     computable last day
 */
public record ExampleDue(YamlScalar clock, YamlScalar written) {

    /** What stands for a clock that does not run. */
    public static final String NONE = "none";

    /** What stands for a clock without a computable last day. */
    public static final String OPEN = "open";

    /**
     * The last day.
     *
     * @return the day on which the clock must be due; empty for {@code none} and {@code open}
     */
    public Optional<LocalDate> lastDay() {
        try {
            return Optional.of(LocalDate.parse(written.text()));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /**
     * The moment before which it must be done.
     *
     * @return the local moment at which the clock must be due; empty if a day or a word is written
     */
    public Optional<LocalDateTime> dueExclusive() {
        try {
            return Optional.of(LocalDateTime.parse(written.text()));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    /**
     * A due date in the form in which this expectation is written.
     *
     * @param due the due date
     * @param zone where it is read
     * @return the moment if a moment is expected, else the last day
     */
    public String inSameForm(Deadline due, ZoneId zone) {
        return dueExclusive().isPresent()
                ? LocalDateTime.ofInstant(due.dueExclusive(), zone).toString()
                : due.lastDay().toString();
    }

    boolean isReadable() {
        return written.text().equals(NONE)
                || written.text().equals(OPEN)
                || lastDay().isPresent()
                || dueExclusive().isPresent();
    }
}
