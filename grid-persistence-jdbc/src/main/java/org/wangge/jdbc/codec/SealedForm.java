package org.wangge.jdbc.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A type of several shapes: an object whose member {@code kind} says which record it is. */
final class SealedForm<T> implements JsonForm<T> {

    private static final String KIND = "kind";

    /** A shape, and how an object of it begins, up to its word. */
    private record Shape<T>(String beginning, RecordForm<T> form) {}

    private final List<Shape<? extends T>> shapes = new ArrayList<>();
    private final Map<String, Shape<? extends T>> byKind = new HashMap<>();
    private final Map<Class<?>, Shape<? extends T>> byClass = new HashMap<>();

    SealedForm(Map<String, Class<? extends T>> types) {
        types.forEach((kind, type) -> {
            Shape<? extends T> shape = new Shape<>("{\"kind\":\"" + kind + '"', new RecordForm<>(type));
            shapes.add(shape);
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
        out.object(shape.beginning);
        shape.form.writeMembers(value, out);
        out.endObject();
    }

    @Override
    public T read(JsonReader in) {
        in.skipBlanks();
        int start = in.at();
        for (Shape<? extends T> shape : shapes) {
            if (in.openWith(shape.beginning)) {
                return shape.form.readMembers(in, KIND, start);
            }
        }
        return readInAnyOrder(in, start);
    }

    /** The kind stands first in what we write, and anywhere in what another tool wrote anew. */
    private T readInAnyOrder(JsonReader in, int start) {
        Shape<? extends T> shape = byKind.get(kind(in));
        in.goTo(start);
        if (shape == null) {
            throw DamagedValueException.expected("a kind of " + new TreeSet<>(byKind.keySet()), in);
        }
        in.open('{', "an object");
        return shape.form.readMembers(in, KIND, start);
    }

    private static String kind(JsonReader in) {
        return in.value() instanceof JsonValue.JsonObject object
                        && object.members().get(KIND) instanceof JsonValue.JsonString kind
                ? kind.value()
                : "";
    }
}
