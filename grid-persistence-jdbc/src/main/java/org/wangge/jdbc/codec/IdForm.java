package org.wangge.jdbc.codec;

import java.lang.reflect.RecordComponent;
import java.util.function.Function;

/** A record of one text, written as that text. */
final class IdForm<T extends Record> implements TextForm<T> {

    private final RecordShape<T> shape;
    private final Function<Object, Object> value;

    IdForm(Class<T> type) {
        this.shape = new RecordShape<>(type);
        RecordComponent component = type.getRecordComponents()[0];
        this.value = shape.reader(component);
    }

    @Override
    public String text(T id) {
        return (String) value.apply(id);
    }

    @Override
    public T of(String text) {
        return shape.create(text);
    }

    @Override
    public String expected() {
        return "an id as text";
    }
}
