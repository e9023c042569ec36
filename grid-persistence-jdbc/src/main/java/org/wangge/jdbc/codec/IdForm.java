package org.wangge.jdbc.codec;

import java.lang.reflect.RecordComponent;
import java.util.function.Function;

/** A record of one text, written as that text. */
final class IdForm<T extends Record> implements JsonForm<T> {

    private final RecordShape<T> shape;
    private final Function<Object, Object> value;

    IdForm(Class<T> type) {
        this.shape = new RecordShape<>(type);
        RecordComponent component = type.getRecordComponents()[0];
        this.value = shape.reader(component);
    }

    /** The text of an id. */
    String text(T id) {
        return textOf(id);
    }

    /** The text of something that is known to be such an id. */
    String textOf(Object id) {
        return (String) value.apply(id);
    }

    @Override
    public void write(T id, JsonWriter out) {
        out.text(text(id));
    }

    @Override
    public T read(JsonValue json) {
        return shape.create(JsonForm.string(json, "an id as text"));
    }
}
