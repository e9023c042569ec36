package org.wangge.jdbc.codec;

import java.util.function.Function;

/**
 * A form that is a text, which can also name a member.
 *
 * @param <T> the value type
 */
interface TextForm<T> extends JsonForm<T> {

    /** The text of a value. */
    String text(T value);

    /** The value of a text; throws any exception if there is none. */
    T of(String text);

    /** What a text of this form is, for whoever finds something else. */
    String expected();

    @Override
    default void write(T value, JsonWriter out) {
        out.text(text(value));
    }

    @Override
    default T read(JsonReader in) {
        return read(in.text(expected()));
    }

    /** Reads the name of the next member. */
    default T readName(JsonReader in) {
        return read(in.name());
    }

    /** Reads the content of a text. */
    default T read(String text) {
        try {
            return of(text);
        } catch (RuntimeException unsuitable) {
            throw DamagedValueException.because(unsuitable);
        }
    }

    /** A form of two functions. */
    static <T> TextForm<T> of(String expected, Function<T, String> write, Function<String, T> read) {
        return new TextForm<>() {
            @Override
            public String text(T value) {
                return write.apply(value);
            }

            @Override
            public T of(String text) {
                return read.apply(text);
            }

            @Override
            public String expected() {
                return expected;
            }
        };
    }
}
