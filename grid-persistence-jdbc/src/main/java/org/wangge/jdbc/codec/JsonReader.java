package org.wangge.jdbc.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON text strictly: what RFC 8259 does not allow, and members that occur twice, are refused with the place. */
final class JsonReader {

    private static final int DEEPEST = 64;

    private final String text;
    private int at;

    JsonReader(String text) {
        this.text = text;
    }

    JsonValue read() {
        JsonValue value = value(0);
        skipBlanks();
        if (at < text.length()) {
            throw damage("nothing after the value");
        }
        return value;
    }

    private JsonValue value(int depth) {
        if (depth > DEEPEST) {
            throw damage("at most " + DEEPEST + " levels");
        }
        skipBlanks();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new JsonValue.JsonString(string());
            case 't' -> word("true", new JsonValue.JsonFlag(true));
            case 'f' -> word("false", new JsonValue.JsonFlag(false));
            case 'n' -> word("null", new JsonValue.JsonNull());
            default -> number();
        };
    }

    private JsonValue object(int depth) {
        JsonMembers members = new JsonMembers();
        at++;
        skipBlanks();
        if (peek() == '}') {
            at++;
            return new JsonValue.JsonObject(members);
        }
        do {
            skipBlanks();
            member(members, depth);
        } while (goesOn('}'));
        return new JsonValue.JsonObject(members);
    }

    private void member(JsonMembers members, int depth) {
        if (peek() != '"') {
            throw damage("the name of a member");
        }
        String name = string();
        skipBlanks();
        if (peek() != ':') {
            throw damage("':'");
        }
        at++;
        if (!members.add(name, value(depth + 1))) {
            throw damage("every member once, but '" + name + "' occurs twice before this place");
        }
    }

    private JsonValue array(int depth) {
        List<JsonValue> elements = new ArrayList<>();
        at++;
        skipBlanks();
        if (peek() == ']') {
            at++;
            return new JsonValue.JsonArray(elements);
        }
        do {
            elements.add(value(depth + 1));
        } while (goesOn(']'));
        return new JsonValue.JsonArray(elements);
    }

    /** Steps over a comma and says that more follows, or over the end. */
    private boolean goesOn(char end) {
        skipBlanks();
        char next = peek();
        if (next != ',' && next != end) {
            throw damage("',' or '" + end + "'");
        }
        at++;
        return next == ',';
    }

    private JsonValue word(String word, JsonValue value) {
        if (!text.startsWith(word, at)) {
            throw damage("'" + word + "'");
        }
        at += word.length();
        return value;
    }

    private String string() {
        int start = ++at;
        while (peek() != '"' && peek() != '\\') {
            plainCharacter();
        }
        if (peek() == '"') {
            return text.substring(start, at++);
        }
        return stringWithEscapes(start);
    }

    private String stringWithEscapes(int start) {
        StringBuilder out = new StringBuilder().append(text, start, at);
        while (peek() != '"') {
            if (peek() == '\\') {
                out.append(escaped());
            } else {
                out.append(plainCharacter());
            }
        }
        at++;
        return out.toString();
    }

    private char plainCharacter() {
        char next = text.charAt(at);
        if (next < ' ') {
            throw damage("no bare control character within a text");
        }
        at++;
        return next;
    }

    private char escaped() {
        at++;
        char letter = peek();
        at++;
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> {
                at--;
                throw damage("one of \" \\ / b f n r t u after a backslash");
            }
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = hex(peek());
            if (digit < 0) {
                throw damage("four hexadecimal digits");
            }
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    /** Not Character.digit, which takes digits of other scripts as well. */
    private static int hex(char digit) {
        if (digit >= '0' && digit <= '9') {
            return digit - '0';
        }
        char lower = (char) (digit | 0x20);
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }

    private JsonValue number() {
        int start = at;
        skip('-');
        if (!skip('0')) {
            digits();
        }
        if (skip('.')) {
            digits();
        }
        if (skip('e') || skip('E')) {
            if (!skip('+')) {
                skip('-');
            }
            digits();
        }
        return new JsonValue.JsonNumber(decimal(text.substring(start, at)));
    }

    private BigDecimal decimal(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException beyondAllScales) {
            throw damage("a number whose exponent fits");
        }
    }

    private boolean skip(char expected) {
        boolean there = at < text.length() && text.charAt(at) == expected;
        if (there) {
            at++;
        }
        return there;
    }

    private void digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw damage(start == 0 || "-.eE+".indexOf(text.charAt(start - 1)) < 0 ? "a value" : "a digit");
        }
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw damage("more text");
        }
        return text.charAt(at);
    }

    private IllegalArgumentException damage(String expected) {
        String found = at < text.length() ? "'" + excerpt() + "'" : "the end";
        return new IllegalArgumentException(
                "No JSON: at character " + (at + 1) + " expected " + expected + ", got " + found);
    }

    private String excerpt() {
        return text.substring(at, Math.min(at + 12, text.length()));
    }
}
