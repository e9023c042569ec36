package org.wangge.jdbc.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** A type of several shapes: an object whose member {@code kind} says which record it is. */
final class SealedForm<T> implements JsonForm<T> {

    private static final String KIND = "kind";
    private static final String KIND_FIRST = "{\"kind\":";

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
    public T read(JsonReader in) {
        in.skipBlanks();
        int start = in.at();
        Shape<? extends T> shape = byKind.get(kind(in));
        in.goTo(start);
        if (shape == null) {
            throw DamagedValueException.expected("a kind of " + new TreeSet<>(byKind.keySet()), in);
        }
        return shape.form.read(in, KIND);
    }

    /** The kind stands first in what we write, and anywhere in what another tool wrote anew; empty if there is none. */
    private static String kind(JsonReader in) {
        if (in.skip(KIND_FIRST)) {
            return in.string();
        }
        return in.value() instanceof JsonValue.JsonObject object
                        && object.members().get(KIND) instanceof JsonValue.JsonString kind
                ? kind.value()
                : "";
    }
}
