package org.wangge.core.fact;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.wangge.core.explain.TextIndex;

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
    private final TextIndex<FactId, V> index;

    @SuppressWarnings("unchecked")
    private FactMap(Map<FactId, ? extends V> map) {
        names = map.keySet().toArray(FactId[]::new);
        Arrays.sort(names);
        values = (V[]) new Object[names.length];
        for (int i = 0; i < names.length; i++) {
            values[i] = Objects.requireNonNull(map.get(names[i]), names[i]::value);
        }
        index = new TextIndex<>(map);
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

    /**
     * What stands for a fact, or a stand-in.
     *
     * @param name the name of the fact
     * @param otherwise what is returned if nothing stands for it
     * @return what stands for the fact, or the stand-in itself
     */
    public V findOr(FactId name, V otherwise) {
        V value = index.find(name);
        return value == null ? otherwise : value;
    }

    /**
     * Whether something stands for a fact.
     *
     * @param name the name of the fact
     * @return true if so
     */
    public boolean has(FactId name) {
        return index.find(name) != null;
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
        return key instanceof FactId name ? index.find(name) : null;
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
