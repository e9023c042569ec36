package org.wangge.core.fact;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Something for each of some facts (按要素名查找), in the order of their names: the fields of a command, what a case keeps,
 * what an unset fact means.
 *
 * <p>Decisions ask for facts by name all the time, of commands, of cases and of the vocabulary in turn. General maps pay for
 * that with calls that no compiler can resolve; this one compares names and nothing else. Immutable and safe for any number
 * of threads.
 *
 * @param <V> what stands for each fact; never null
 */
public final class FactMap<V> extends AbstractMap<FactId, V> {

    private static final FactMap<Object> NONE = new FactMap<>(Map.of());

    private final FactId[] names;
    private final V[] values;
    /** The place of a name among the names, plus one, at its hash or the next free place after it; 0 is free. */
    private final int[] places;

    @SuppressWarnings("unchecked")
    private FactMap(Map<FactId, ? extends V> map) {
        names = map.keySet().toArray(FactId[]::new);
        Arrays.sort(names);
        values = (V[]) new Object[names.length];
        places = new int[2 * Integer.highestOneBit(Math.max(1, 2 * names.length - 1))];
        for (int i = 0; i < names.length; i++) {
            values[i] = Objects.requireNonNull(map.get(names[i]), names[i]::value);
            places[placeOf(names[i])] = i + 1;
        }
    }

    /**
     * The same as another map.
     *
     * @param values something for each of some facts; copied unless it is such a map already
     * @param <V> what stands for each fact
     * @return a map that does not change
     */
    @SuppressWarnings("unchecked")
    public static <V> FactMap<V> copyOf(Map<FactId, ? extends V> values) {
        if (values instanceof FactMap) {
            return (FactMap<V>) values;
        }
        return values.isEmpty() ? (FactMap<V>) NONE : new FactMap<>(values);
    }

    /** Where the name stands, or else where it would. */
    private int placeOf(FactId name) {
        int hash = name.hashCode();
        int place = (hash ^ hash >>> 16) & (places.length - 1);
        while (places[place] != 0 && !isSame(names[places[place] - 1], name)) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    /** What comes from one vocabulary is mostly the very same; what comes from a store is not. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(FactId one, FactId other) {
        return one == other || one.equals(other);
    }

    /**
     * What stands for a fact, or a stand-in.
     *
     * @param name the name of the fact
     * @param otherwise what is returned if nothing stands for it
     * @return what stands for the fact, or the stand-in itself
     */
    public V findOr(FactId name, V otherwise) {
        if (names.length == 0) {
            return otherwise;
        }
        int place = places[placeOf(name)];
        return place == 0 ? otherwise : values[place - 1];
    }

    /**
     * Whether something stands for a fact.
     *
     * @param name the name of the fact
     * @return true if so
     */
    public boolean has(FactId name) {
        return places[placeOf(name)] != 0;
    }

    /**
     * The names in their order, for whoever goes through them often.
     *
     * @param place 0 for the first name, up to {@link #size()} exclusive
     * @return the name
     */
    public FactId name(int place) {
        return names[place];
    }

    /**
     * What stands for the names, in the order of these.
     *
     * @param place 0 for the first name, up to {@link #size()} exclusive
     * @return what stands for it
     */
    public V value(int place) {
        return values[place];
    }

    @Override
    @SuppressWarnings("NullAway") // as a map answers
    public V get(Object key) {
        int place = key instanceof FactId name ? places[placeOf(name)] : 0;
        return place == 0 ? null : values[place - 1];
    }

    @Override
    public boolean containsKey(Object key) {
        return key instanceof FactId name && has(name);
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public Set<Entry<FactId, V>> entrySet() {
        return new Entries();
    }

    /** The names, each with what stands for it. */
    private final class Entries extends AbstractSet<Entry<FactId, V>> {
        @Override
        public Iterator<Entry<FactId, V>> iterator() {
            return IntStream.range(0, size())
                    .mapToObj(place -> Map.entry(name(place), value(place)))
                    .iterator();
        }

        @Override
        public int size() {
            return names.length;
        }
    }
}
