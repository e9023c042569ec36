package org.wangge.rules.pack;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes maps, lists, words and flags as JSON, indented by two blanks; short lists stand on one line. */
final class SchemaText {

    private static final int WIDTH = 100;

    private SchemaText() {}

    static String of(Object value) {
        return written(value, "");
    }

    private static String written(Object value, String indent) {
        String line = inLine(value);
        if (line.length() + indent.length() <= WIDTH || !(value instanceof Map || value instanceof Collection)) {
            return line;
        }
        String deeper = indent + "  ";
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> deeper + quoted(entry.getKey()) + ": " + written(entry.getValue(), deeper))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
        }
        return ((Collection<?>) value)
                .stream()
                        .map(item -> deeper + written(item, deeper))
                        .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
    }

    private static String inLine(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> quoted(entry.getKey()) + ": " + inLine(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(SchemaText::inLine).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Boolean ? value.toString() : quoted(value);
    }

    /** Nothing of the grammar needs an escape but quotes and back slashes. */
    private static String quoted(Object word) {
        return "\"" + word.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
