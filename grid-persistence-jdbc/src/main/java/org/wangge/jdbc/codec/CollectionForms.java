package org.wangge.jdbc.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            public List<T> read(JsonReader in) {
                return readAll(in, element);
            }

            @Override
            public Optional<List<T>> blank() {
                return Optional.of(List.of());
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
            public Set<T> read(JsonReader in) {
                int start = in.at();
                List<T> values = readAll(in, element);
                Set<T> set = new LinkedHashSet<>(values);
                if (set.size() < values.size()) {
                    in.goTo(start);
                    throw DamagedValueException.expected("every element once", in);
                }
                return set;
            }

            @Override
            public Optional<Set<T>> blank() {
                return Optional.of(Set.of());
            }
        };
    }

    private static <T> void writeAll(Collection<T> values, JsonForm<T> element, JsonWriter out) {
        out.beginArray();
        for (T value : values) {
            element.write(value, out);
        }
        out.endArray();
    }

    private static <T> List<T> readAll(JsonReader in, JsonForm<T> element) {
        in.open('[', "an array");
        List<T> values = new ArrayList<>(4);
        while (in.hasMore(']')) {
            try {
                values.add(element.read(in));
            } catch (IllegalArgumentException damage) {
                throw DamagedValueException.because(damage).within("[" + values.size() + "]");
            }
        }
        return values;
    }

    /** An object whose members are sorted by name, so that equal maps have the same text. */
    static <K, V> JsonForm<Map<K, V>> map(TextForm<K> key, JsonForm<V> value) {
        return new JsonForm<>() {
            @Override
            public void write(Map<K, V> values, JsonWriter out) {
                out.beginObject();
                if (isSorted(values.keySet(), key)) {
                    values.forEach((k, v) -> value.write(v, out.name(key.text(k))));
                } else {
                    sorted(values, key).forEach((name, v) -> value.write(v, out.name(name)));
                }
                out.endObject();
            }

            @Override
            public Map<K, V> read(JsonReader in) {
                Map<K, V> values = new LinkedHashMap<>();
                in.open('{', "an object");
                while (in.hasMore('}')) {
                    readMember(in, key, value, values);
                }
                return values;
            }

            @Override
            public Optional<Map<K, V>> blank() {
                return Optional.of(Map.of());
            }
        };
    }

    private static <K> boolean isSorted(Set<K> keys, TextForm<K> form) {
        String last = "";
        for (K key : keys) {
            String next = form.text(key);
            if (next.compareTo(last) < 0) {
                return false;
            }
            last = next;
        }
        return true;
    }

    private static <K, V> Map<String, V> sorted(Map<K, V> values, TextForm<K> form) {
        Map<String, V> sorted = new TreeMap<>();
        values.forEach((key, value) -> sorted.put(form.text(key), value));
        return sorted;
    }

    private static <K, V> void readMember(JsonReader in, TextForm<K> key, JsonForm<V> value, Map<K, V> values) {
        int start = in.at();
        try {
            K name = key.readName(in);
            if (values.putIfAbsent(name, value.read(in)) != null) {
                throw in.twice(key.text(name));
            }
        } catch (IllegalArgumentException damage) {
            in.goTo(start);
            throw DamagedValueException.because(damage).within("." + in.name());
        }
    }
}
