package org.wangge.jdbc.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON text strictly: what RFC 8259 does not allow, and members that occur twice, are refused with the place.
 *
 * <p>Values come one after the other, as whoever asks expects them, so that a snapshot becomes a case file without a tree
 * of objects in between; {@link #value} gives such a tree where it is wanted. Not safe for several threads.
 */
final class JsonReader extends JsonScanner {

    private static final int DEEPEST = 64;

    /** Whether an object or array was just opened, so that no comma comes. */
    private boolean opened;

    JsonReader(String text) {
        super(text);
    }

    /** The one value of the text, read by a form. */
    static <T> T read(String text, JsonForm<T> form) {
        JsonReader in = new JsonReader(text);
        T value = form.read(in);
        in.end();
        return value;
    }

    /** The one value of the text. */
    JsonValue read() {
        JsonValue value = value();
        end();
        return value;
    }

    private void end() {
        skipBlanks();
        if (!isAtEnd()) {
            throw damage("nothing after the value");
        }
    }

    /** Opens an object or array. */
    void open(char bracket, String expected) {
        skipBlanks();
        if (peek() != bracket) {
            throw DamagedValueException.expected(expected, this);
        }
        skip(bracket);
        opened = true;
    }

    /** Opens an object with exactly this beginning, its first member included, if it comes next. */
    boolean openWith(String beginning) {
        boolean there = skip(beginning);
        opened &= !there;
        return there;
    }

    /** Steps over a comma and says that more follows, or over the end. */
    boolean hasMore(char end) {
        skipBlanks();
        if (opened) {
            opened = false;
            return !skip(end) && thereIsMore();
        }
        if (skip(end)) {
            return false;
        }
        if (!skip(',')) {
            throw damage("',' or '" + end + "'");
        }
        skipBlanks();
        return true;
    }

    private boolean thereIsMore() {
        peek();
        return true;
    }

    /** The name of the next member. */
    String name() {
        if (peek() != '"') {
            throw damage("the name of a member");
        }
        String name = string();
        endName();
        return name;
    }

    /** Steps over the colon behind a name. */
    void endName() {
        skipBlanks();
        if (peek() != ':') {
            throw damage("':'");
        }
        skip(':');
    }

    /** The next value, which must be a text. */
    String text(String expected) {
        skipBlanks();
        if (peek() != '"') {
            throw DamagedValueException.expected(expected, this);
        }
        return string();
    }

    /** The next value, which must be true or false. */
    boolean flag() {
        skipBlanks();
        if (skip("true")) {
            return true;
        }
        if (!skip("false")) {
            throw DamagedValueException.expected("true or false", this);
        }
        return false;
    }

    /** The next value, which must be a number. */
    BigDecimal decimal() {
        skipBlanks();
        char next = peek();
        if (next != '-' && (next < '0' || next > '9')) {
            throw DamagedValueException.expected("a number", this);
        }
        return number();
    }

    /** The next value, which must be a whole number within these bounds. */
    long whole(long least, long most) {
        skipBlanks();
        int start = at();
        long few = shortNumber(Long.MIN_VALUE);
        if (few != Long.MIN_VALUE && few >= least && few <= most) {
            return few;
        }
        goTo(start);
        BigDecimal number = decimal();
        boolean fits = number.scale() == 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!fits) {
            goTo(start);
            throw DamagedValueException.expected("a whole number from " + least + " to " + most, this);
        }
        return number.longValueExact();
    }

    /** The next value, whatever it is. */
    JsonValue value() {
        return value(0);
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
            default -> new JsonValue.JsonNumber(number());
        };
    }

    private JsonValue word(String word, JsonValue value) {
        word(word);
        return value;
    }

    private JsonValue object(int depth) {
        JsonMembers members = new JsonMembers();
        open('{', "an object");
        while (hasMore('}')) {
            String name = name();
            if (!members.add(name, value(depth + 1))) {
                throw twice(name);
            }
        }
        return new JsonValue.JsonObject(members);
    }

    /** What to say of a member that was there before. */
    IllegalArgumentException twice(String name) {
        return damage("every member once, but '" + name + "' occurs twice before this place");
    }

    private JsonValue array(int depth) {
        List<JsonValue> elements = new ArrayList<>();
        open('[', "an array");
        while (hasMore(']')) {
            elements.add(value(depth + 1));
        }
        return new JsonValue.JsonArray(elements);
    }
}
