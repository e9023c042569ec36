package org.wangge.examples.quickstart.input;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wangge.core.explain.Text;
import org.wangge.rules.lint.NearestName;

/** Reads the fields of one row; what is wrong becomes a fault, and the row is no longer good. */
final class RowCheck {

    private static final String TIME_EXAMPLE = "2025-09-26T09:15:00";
    private static final String DAY_EXAMPLE = "2025-10-13";
    private static final Pattern TIME_SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}");
    private static final Pattern DAY_SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter TIME = strict("uuuu-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter DAY = strict("uuuu-MM-dd");

    private final Row row;
    private final Faults faults;
    private final int before;

    RowCheck(Row row, Faults faults) {
        this.row = row;
        this.faults = faults;
        this.before = faults.count();
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    boolean isGood() {
        return faults.count() == before;
    }

    void fault(String column, InputCode code, Object... namesAndValues) {
        faults.add(row, column, code, namesAndValues);
    }

    Optional<String> optional(String column) {
        return Optional.of(row.text(column)).filter(text -> !text.isEmpty());
    }

    /** The value of a column; empty text after a fault. */
    String required(String column, Text expected) {
        return optional(column).orElseGet(() -> {
            fault(column, InputCode.VALUE_MISSING, "expected", expected);
            return "";
        });
    }

    /** A value that no earlier row has. */
    String unique(String column, Text expected, Map<String, Integer> lines) {
        String value = required(column, expected);
        Integer earlier = value.isEmpty() ? null : lines.putIfAbsent(value, row.line());
        if (earlier != null) {
            fault(column, InputCode.VALUE_REPEATED, "line", earlier);
        }
        return value;
    }

    /** One of the known names. */
    String oneOf(String column, Text expected, Collection<String> known) {
        String value = required(column, expected);
        if (!value.isEmpty() && !known.contains(value)) {
            fault(column, InputCode.VALUE_UNKNOWN, "hint", NearestName.hint(value, known));
        }
        return value;
    }

    Optional<LocalDateTime> time(String column) {
        return moment(column, TIME_SHAPE, TIME, TIME_EXAMPLE, LocalDateTime::from);
    }

    Optional<LocalDate> day(String column) {
        return moment(column, DAY_SHAPE, DAY, DAY_EXAMPLE, LocalDate::from);
    }

    private <T> Optional<T> moment(
            String column, Pattern shape, DateTimeFormatter format, String example, TemporalQuery<T> query) {
        String value = row.text(column);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!shape.matcher(value).matches()) {
            fault(column, InputCode.TIME_MALFORMED, "example", example);
            return Optional.empty();
        }
        try {
            return Optional.of(format.parse(value, query));
        } catch (DateTimeParseException e) {
            fault(column, InputCode.TIME_NOT_EXISTING, "example", example);
            return Optional.empty();
        }
    }
}
