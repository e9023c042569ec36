package org.wangge.jdbc.codec;

import java.util.function.Function;

/**
 * The form of a value type in JSON.
 *
 * @param <T> the value type
 */
interface JsonForm<T> {

    /** Writes a value. */
    void write(T value, JsonWriter out);

    /** Reads a value; throws an {@link IllegalArgumentException} if the JSON is not of this form. */
    T read(JsonValue json);

    /** A form that is a text. */
    static <T> JsonForm<T> text(String expected, Function<T, String> write, Function<String, T> read) {
        return new JsonForm<>() {
            @Override
            public void write(T value, JsonWriter out) {
                out.text(write.apply(value));
            }

            @Override
            public T read(JsonValue json) {
                String text = JsonForm.string(json, expected);
                try {
                    return read.apply(text);
                } catch (RuntimeException unsuitable) {
                    throw DamagedValueException.because(unsuitable);
                }
            }
        };
    }

    /** The content of a text. */
    static String string(JsonValue json, String expected) {
        if (json instanceof JsonValue.JsonString string) {
            return string.value();
        }
        throw DamagedValueException.expected(expected, json);
    }

    /** The members of an object. */
    static java.util.Map<String, JsonValue> members(JsonValue json) {
        if (json instanceof JsonValue.JsonObject object) {
            return object.members();
        }
        throw DamagedValueException.expected("an object", json);
    }
}
