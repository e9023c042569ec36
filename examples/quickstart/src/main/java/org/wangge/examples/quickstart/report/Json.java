package org.wangge.examples.quickstart.report;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.wangge.core.explain.Text;

/** Writes maps, lists, texts, numbers and flags as JSON that may stand within a page. */
final class Json {

    private Json() {}

    static String of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> quoted(String.valueOf(entry.getKey())) + ":" + of(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Text text) {
            return "{\"zh\":" + quoted(text.zh()) + ",\"en\":" + quoted(text.en()) + "}";
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> json.append(escaped((char) c)));
        return json.append('"').toString();
    }

    /** What would end the text or the script element is written by its number. */
    private static String escaped(char c) {
        return c < ' ' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029'
                ? String.format(java.util.Locale.ROOT, "\\u%04x", (int) c)
                : String.valueOf(c);
    }
}
