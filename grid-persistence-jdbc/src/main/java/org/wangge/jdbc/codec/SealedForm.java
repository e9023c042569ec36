package org.wangge.jdbc.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** A type of several shapes: an object whose member {@code kind} says which record it is. */
final class SealedForm<T> implements JsonForm<T> {

    private static final String KIND = "kind";

    private record Shape<T>(String kind, RecordForm<T> form) {}

    private final Map<String, Shape<? extends T>> byKind = new HashMap<>();
    private final Map<Class<?>, Shape<? extends T>> byClass = new HashMap<>();

    SealedForm(Map<String, Class<? extends T>> types) {
        types.forEach((kind, type) -> {
            Shape<? extends T> shape = new Shape<>(kind, new RecordForm<>(type));
            byKind.put(kind, shape);
            byClass.put(type, shape);
        });
    }

    @Override
    @SuppressWarnings("unchecked")
    public void write(T value, JsonWriter out) {
        Shape<T> shape = (Shape<T>) byClass.get(value.getClass());
        if (shape == null) {
            throw new IllegalArgumentException("There is no JSON form for " + value.getClass());
        }
        out.beginObject().name(KIND).text(shape.kind);
        shape.form.writeMembers(value, out);
        out.endObject();
    }

    @Override
    public T read(JsonValue json) {
        JsonValue kind = JsonForm.members(json).get(KIND);
        Shape<? extends T> shape = kind instanceof JsonValue.JsonString name ? byKind.get(name.value()) : null;
        if (shape == null) {
            throw DamagedValueException.expected("a kind of " + new TreeSet<>(byKind.keySet()), json);
        }
        return shape.form.readMembers(json, 1);
    }
}
