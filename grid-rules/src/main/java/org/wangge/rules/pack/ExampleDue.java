package org.wangge.rules.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.wangge.rules.yaml.YamlScalar;

/**
 * When an example expects a clock to be due. Immutable.
 *
 * @param clock the id of the clock
 * @param written the last day, or {@code none} if the clock must not run, or {@code open} if it must run without a
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

    boolean isReadable() {
        return written.text().equals(NONE)
                || written.text().equals(OPEN)
                || lastDay().isPresent();
    }
}
