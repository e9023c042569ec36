package org.wangge.rules.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes maps, lists and plain values as JSON, indented by two blanks; an empty Optional is null. */
final class JsonText {

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    static String of(Object value) {
        JsonText json = new JsonText();
        json.value(value, 0);
        return json.text.toString();
    }

    private void value(Object value, int depth) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(present -> value(present, depth), () -> text.append("null"));
        } else if (value instanceof Map<?, ?> map) {
            items('{', map.entrySet().iterator(), '}', depth);
        } else if (value instanceof List<?> list) {
            items('[', list.iterator(), ']', depth);
        } else if (value instanceof Boolean || value instanceof Number) {
            text.append(value);
        } else {
            string(value.toString());
        }
    }

    private void items(char opening, Iterator<?> items, char closing, int depth) {
        text.append(opening);
        boolean any = items.hasNext();
        while (items.hasNext()) {
            newLine(depth + 1);
            item(items.next(), depth + 1);
            text.append(items.hasNext() ? "," : "");
        }
        if (any) {
            newLine(depth);
        }
        text.append(closing);
    }

    private void item(Object item, int depth) {
        if (item instanceof Map.Entry<?, ?> entry) {
            string(String.valueOf(entry.getKey()));
            text.append(": ");
            value(entry.getValue(), depth);
        } else {
            value(item, depth);
        }
    }

    private void newLine(int depth) {
        text.append('\n').append("  ".repeat(depth));
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            character(value.charAt(i));
        }
        text.append('"');
    }

    private void character(char c) {
        if (c == '"' || c == '\\') {
            text.append('\\').append(c);
        } else if (c < ' ') {
            String hex = Integer.toHexString(c);
            text.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
        } else {
            text.append(c);
        }
    }
}
