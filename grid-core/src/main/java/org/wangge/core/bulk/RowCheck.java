package org.wangge.core.bulk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;

/** Reads the fields of one row; what is wrong becomes a fault, and the row is no longer good. */
final class RowCheck {

    /** What every id of the library keeps. */
    static final int LONGEST_ID = 64;

    private static final String TIME_EXAMPLE = "2025-09-26T09:15:00";
    private static final String DAY_EXAMPLE = "2025-10-13";
    private static final Pattern TIME_SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}");
    private static final Pattern DAY_SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final ImportRow row;
    private final List<ImportFault> faults;
    private final int before;

    RowCheck(ImportRow row, List<ImportFault> faults) {
        this.row = row;
        this.faults = faults;
        this.before = faults.size();
    }

    boolean isGood() {
        return faults.size() == before;
    }

    void fault(String field, ImportCode code, Object... namesAndValues) {
        faults.add(new ImportFault(row.number(), field, row.text(field), Message.of(code, namesAndValues)));
    }

    /** The value of a field; empty if there is none, and after a fault. */
    Optional<String> optional(String field, int most) {
        String text = row.text(field);
        if (text.length() > most) {
            fault(field, ImportCode.VALUE_TOO_LONG, "length", text.length(), "most", most);
            return Optional.empty();
        }
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    Optional<String> optionalId(String field) {
        return optional(field, LONGEST_ID);
    }

    /** The value of a field; empty text after a fault. */
    String required(String field, Text expected, int most) {
        if (row.text(field).isEmpty()) {
            fault(field, ImportCode.VALUE_MISSING, "expected", expected);
        }
        return optional(field, most).orElse("");
    }

    String requiredId(String field, Text expected) {
        return required(field, expected, LONGEST_ID);
    }

    /** A value that no earlier row has. */
    String unique(String field, Text expected, Map<String, Integer> rows) {
        String value = requiredId(field, expected);
        Integer earlier = value.isEmpty() ? null : rows.putIfAbsent(value, row.number());
        if (earlier != null) {
            fault(field, ImportCode.VALUE_REPEATED, "row", earlier);
        }
        return value;
    }

    /** One of a few known names, which the fault lists; any text after a fault. */
    String oneOf(String field, Text expected, Collection<String> known) {
        String value = requiredId(field, expected);
        if (!value.isEmpty() && !known.contains(value)) {
            fault(field, ImportCode.VALUE_UNKNOWN, "expected", String.join(" | ", known));
        }
        return value;
    }

    /** What a field names among many; empty after a fault. */
    <T> Optional<T> named(String field, Text expected, Function<String, Optional<T>> find) {
        String value = requiredId(field, expected);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> found = find.apply(value);
        if (found.isEmpty()) {
            fault(field, ImportCode.VALUE_UNKNOWN, "expected", expected);
        }
        return found;
    }

    void superfluous(String field, Text why) {
        if (!row.text(field).isEmpty()) {
            fault(field, ImportCode.VALUE_SUPERFLUOUS, "why", why);
        }
    }

    Optional<LocalDateTime> time(String field) {
        return moment(field, TIME_SHAPE, TIME_EXAMPLE, RowCheck::timeOf);
    }

    /** The shape is known to be right, and an import reads very many of them; a formatter takes several times as long. */
    private static LocalDateTime timeOf(String text) {
        return LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    Optional<LocalDate> day(String field) {
        return moment(field, DAY_SHAPE, DAY_EXAMPLE, LocalDate::parse);
    }

    private <T> Optional<T> moment(String field, Pattern shape, String example, Function<String, T> parse) {
        String value = row.text(field);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (shape.matcher(value).matches()) {
                return Optional.of(parse.apply(value));
            }
            fault(field, ImportCode.TIME_MALFORMED, "example", example);
        } catch (DateTimeException noSuchTime) {
            fault(field, ImportCode.TIME_MALFORMED, "example", example);
        }
        return Optional.empty();
    }
}
