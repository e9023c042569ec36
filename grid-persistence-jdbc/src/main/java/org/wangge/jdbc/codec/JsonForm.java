package org.wangge.jdbc.codec;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The form of a value type in JSON.
 *
 * @param <T> the value type
 */
interface JsonForm<T> {

    /** Writes a value. */
    void write(T value, JsonWriter out);

    /** Reads the next value; throws an {@link IllegalArgumentException} if the JSON is not of this form. */
    T read(JsonReader in);

    /** The value for which a short text has no member at all: nothing, none, false. */
    default Optional<T> blank() {
        return Optional.empty();
    }

    /** Whether a value is the blank one. */
    static boolean isBlank(Object value, Object blank) {
        if (value instanceof Collection<?> values) {
            return values.isEmpty();
        }
        return value instanceof Map<?, ?> values ? values.isEmpty() : value.equals(blank);
    }
}
