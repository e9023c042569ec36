package org.wangge.jdbc.codec;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object in the order of the text. A snapshot has dozens of small objects, so they are kept in arrays;
 * from some size on an index finds them. Only a reader adds members, before it hands the object out.
 */
final class JsonMembers extends AbstractMap<String, JsonValue> {

    private static final int FEW = 32;

    private String[] names = new String[4];
    private JsonValue[] values = new JsonValue[4];
    private Optional<Map<String, Integer>> index = Optional.empty();
    private int size;

    JsonMembers() {}

    static JsonMembers copyOf(Map<String, JsonValue> members) {
        JsonMembers copy = new JsonMembers();
        members.forEach(copy::add);
        return copy;
    }

    /** Adds a member; false if there is one of this name. */
    boolean add(String name, JsonValue value) {
        if (find(name) >= 0) {
            return false;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        names[size] = name;
        values[size] = value;
        size++;
        if (size >= FEW) {
            places().put(name, size - 1);
        }
        return true;
    }

    /** The index, which begins with all members there are. */
    private Map<String, Integer> places() {
        if (index.isEmpty()) {
            Map<String, Integer> places = new HashMap<>();
            for (int i = 0; i < size; i++) {
                places.put(names[i], i);
            }
            index = Optional.of(places);
        }
        return index.get();
    }

    private int find(Object name) {
        if (index.isPresent()) {
            return index.get().getOrDefault(name, -1);
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public @Nullable JsonValue get(Object name) {
        int place = find(name);
        return place < 0 ? null : values[place];
    }

    @Override
    public boolean containsKey(Object name) {
        return find(name) >= 0;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Entry<String, JsonValue>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, JsonValue>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /** Goes through the members in their order. */
    private final class Entries implements Iterator<Entry<String, JsonValue>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public Entry<String, JsonValue> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry<String, JsonValue> entry = Map.entry(names[next], values[next]);
            next++;
            return entry;
        }
    }
}
