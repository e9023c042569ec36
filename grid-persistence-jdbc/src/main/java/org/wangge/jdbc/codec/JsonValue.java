package org.wangge.jdbc.codec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A value of JSON text (RFC 8259), as it was read. Immutable. */
public sealed interface JsonValue {

    /**
     * An object.
     *
     * @param members its members in the order of the text
     */
    record JsonObject(Map<String, JsonValue> members) implements JsonValue {
        /** {@inheritDoc} */
        public JsonObject {
            members = members instanceof JsonMembers own ? own : JsonMembers.copyOf(members);
        }
    }

    /**
     * An array.
     *
     * @param elements its elements
     */
    record JsonArray(List<JsonValue> elements) implements JsonValue {
        /** {@inheritDoc} */
        public JsonArray {
            elements = List.copyOf(elements);
        }
    }

    /**
     * A text.
     *
     * @param value the text without quotes and escapes
     */
    record JsonString(String value) implements JsonValue {}

    /**
     * A number.
     *
     * @param value the number with the scale in which it was written
     */
    record JsonNumber(BigDecimal value) implements JsonValue {}

    /**
     * True or false.
     *
     * @param value which of the two
     */
    record JsonFlag(boolean value) implements JsonValue {}

    /** The word {@code null}, which nothing of ours writes. */
    record JsonNull() implements JsonValue {}

    /**
     * Reads JSON text.
     *
     * @param text one value, with nothing but white space around it
     * @return the value
     * @throws IllegalArgumentException if the text is no JSON, names a member twice or is nested deeper than 64; the
     *     message names the place
     */
    static JsonValue parse(String text) {
        return new JsonReader(text).read();
    }

    /**
     * The value as compact JSON text.
     *
     * @return the text, which {@link #parse} reads back to an equal value
     */
    default String toJson() {
        JsonWriter out = new JsonWriter();
        out.value(this);
        return out.toString();
    }
}
