/**
 * Events, snapshots and other values as JSON text, and back.
 *
 * <p>The door is {@link org.wangge.jdbc.codec.JsonEventCodec} for events and {@link org.wangge.jdbc.codec.CaseFileText}
 * for snapshots. Both stand on a small strict reader and writer of JSON ({@link org.wangge.jdbc.codec.JsonValue}) and on
 * forms that map a value type to JSON by its record components. What is written is flat and typed: ids and times as
 * text, amounts as numbers, a {@code kind} where a type has several shapes. What is damaged is refused with the place.
 */
@NullMarked
package org.wangge.jdbc.codec;

import org.jspecify.annotations.NullMarked;
