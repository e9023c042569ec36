package org.wangge.jdbc.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Forms of lists, sets and maps. */
final class CollectionForms {

    private CollectionForms() {}

    static <T> JsonForm<List<T>> list(JsonForm<T> element) {
        return new JsonForm<>() {
            @Override
            public void write(List<T> values, JsonWriter out) {
                writeAll(values, element, out);
            }

            @Override
            public List<T> read(JsonValue json) {
                return readAll(json, element);
            }
        };
    }

    /** An array in the order of the set; an element that occurs twice is damage. */
    static <T> JsonForm<Set<T>> set(JsonForm<T> element) {
        return new JsonForm<>() {
            @Override
            public void write(Set<T> values, JsonWriter out) {
                writeAll(values, element, out);
            }

            @Override
            public Set<T> read(JsonValue json) {
                List<T> values = readAll(json, element);
                Set<T> set = new LinkedHashSet<>(values);
                if (set.size() < values.size()) {
                    throw DamagedValueException.expected("every element once", json);
                }
                return set;
            }
        };
    }

    private static <T> void writeAll(Collection<T> values, JsonForm<T> element, JsonWriter out) {
        out.beginArray();
        values.forEach(value -> element.write(value, out));
        out.endArray();
    }

    private static <T> List<T> readAll(JsonValue json, JsonForm<T> element) {
        if (!(json instanceof JsonValue.JsonArray array)) {
            throw DamagedValueException.expected("an array", json);
        }
        List<T> values = new ArrayList<>(array.elements().size());
        for (int i = 0; i < array.elements().size(); i++) {
            try {
                values.add(element.read(array.elements().get(i)));
            } catch (IllegalArgumentException damage) {
                throw DamagedValueException.because(damage).within("[" + i + "]");
            }
        }
        return values;
    }

    /** An object whose members are sorted by name, so that equal maps have the same text; keys are ids or enums. */
    static <K, V> JsonForm<Map<K, V>> map(JsonForm<K> key, JsonForm<V> value) {
        return new JsonForm<>() {
            @Override
            public void write(Map<K, V> values, JsonWriter out) {
                Map<String, V> sorted = new TreeMap<>();
                values.forEach((k, v) -> sorted.put(named(k, key), v));
                out.beginObject();
                sorted.forEach((name, v) -> value.write(v, out.name(name)));
                out.endObject();
            }

            @Override
            public Map<K, V> read(JsonValue json) {
                Map<K, V> values = new LinkedHashMap<>();
                JsonForm.members(json).forEach((name, member) -> {
                    try {
                        values.put(key.read(new JsonValue.JsonString(name)), value.read(member));
                    } catch (IllegalArgumentException damage) {
                        throw DamagedValueException.because(damage).within("." + name);
                    }
                });
                return values;
            }
        };
    }

    /** Every type of key is named by its own text: ids by their value, constants by their name. */
    private static <K> String named(K key, JsonForm<K> form) {
        if (key instanceof Enum<?> constant) {
            return constant.name();
        }
        if (key instanceof String text) {
            return text;
        }
        if (form instanceof IdForm<?> id) {
            return id.textOf(key);
        }
        JsonWriter out = new JsonWriter();
        form.write(key, out);
        return JsonForm.string(JsonValue.parse(out.toString()), "a text");
    }
}
