package org.wangge.jdbc.codec;

/**
 * The step from one form of an event's payload to the next one: what a library of today does to text that an older one
 * wrote. Events themselves are never rewritten.
 */
@FunctionalInterface
interface JsonUpcast {

    /** The payload as the next schema version writes it. */
    JsonValue.JsonObject upcast(JsonValue.JsonObject older);
}
