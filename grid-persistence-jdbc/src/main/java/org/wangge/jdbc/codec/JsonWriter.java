package org.wangge.jdbc.codec;

import java.math.BigDecimal;
import java.time.Instant;

/** Writes compact JSON text piece by piece and sets the commas. Not safe for several threads. */
final class JsonWriter {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out;
    private boolean followsValue;

    /** For a short text. */
    JsonWriter() {
        this(256);
    }

    /** For a text of about so many characters, so that the buffer need not grow. */
    JsonWriter(int expected) {
        out = new StringBuilder(expected);
    }

    JsonWriter beginObject() {
        return open('{');
    }

    /** Begins an object with a bracket and the first member. */
    JsonWriter object(String beginning) {
        separate();
        out.append(beginning);
        return this;
    }

    JsonWriter endObject() {
        return close('}');
    }

    JsonWriter beginArray() {
        return open('[');
    }

    JsonWriter endArray() {
        return close(']');
    }

    JsonWriter name(String name) {
        separate();
        quote(name);
        out.append(':');
        followsValue = false;
        return this;
    }

    /** Begins a member with its name in quotes and the colon behind it. */
    JsonWriter start(String nameAndColon) {
        separate();
        out.append(nameAndColon);
        followsValue = false;
        return this;
    }

    JsonWriter text(String value) {
        separate();
        quote(value);
        return this;
    }

    /** Writes a moment as a text. */
    JsonWriter instant(Instant value) {
        separate();
        out.append('"');
        InstantText.write(value, out);
        out.append('"');
        return this;
    }

    JsonWriter number(BigDecimal value) {
        separate();
        out.append(value);
        return this;
    }

    JsonWriter number(long value) {
        separate();
        out.append(value);
        return this;
    }

    JsonWriter flag(boolean value) {
        separate();
        out.append(value);
        return this;
    }

    void value(JsonValue value) {
        if (value instanceof JsonValue.JsonObject object) {
            beginObject();
            object.members().forEach((name, member) -> name(name).value(member));
            endObject();
        } else if (value instanceof JsonValue.JsonArray array) {
            beginArray();
            array.elements().forEach(this::value);
            endArray();
        } else if (value instanceof JsonValue.JsonString string) {
            text(string.value());
        } else if (value instanceof JsonValue.JsonNumber number) {
            number(number.value());
        } else if (value instanceof JsonValue.JsonFlag flag) {
            flag(flag.value());
        } else {
            separate();
            out.append("null");
        }
    }

    private JsonWriter open(char bracket) {
        separate();
        out.append(bracket);
        followsValue = false;
        return this;
    }

    private JsonWriter close(char bracket) {
        out.append(bracket);
        followsValue = true;
        return this;
    }

    private void separate() {
        if (followsValue) {
            out.append(',');
        }
        followsValue = true;
    }

    private void quote(String text) {
        out.append('"');
        int plainFrom = 0;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (needsEscape(text, i, next)) {
                out.append(text, plainFrom, i);
                escape(next);
                plainFrom = i + 1;
            }
        }
        if (plainFrom == 0) {
            out.append(text);
        } else {
            out.append(text, plainFrom, text.length());
        }
        out.append('"');
    }

    /** Half a surrogate pair has no form in UTF-8 and would be lost on its way into a database. */
    private static boolean needsEscape(String text, int i, char next) {
        if (next < ' ' || next == '"' || next == '\\') {
            return true;
        }
        if (!Character.isSurrogate(next)) {
            return false;
        }
        boolean first = Character.isHighSurrogate(next)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        boolean second = Character.isLowSurrogate(next) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        return !first && !second;
    }

    private void escape(char letter) {
        switch (letter) {
            case '"', '\\' -> out.append('\\').append(letter);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt(letter >> shift & 0xf));
                }
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
