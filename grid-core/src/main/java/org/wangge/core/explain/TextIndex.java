package org.wangge.core.explain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Things by their id (按编号查找): the steps of a procedure, the grids of a tree, the units of a region, facts by name.
 *
 * <p>Every decision looks up a handful of ids. A general map pays for each with two calls that no compiler can resolve,
 * because anything may be its key; this one compares short texts and nothing else. Immutable and safe for any number of
 * threads.
 *
 * @param <K> the kind of id
 * @param <V> what has an id
 */
public final class TextIndex<K extends ShortText, V> {

    /** Entries by the spread of their ids, those that share a place in a chain; at most half of the places are taken. */
    private final @Nullable Entry<K, V>[] places;

    /** How many bits of a spread are left out so that the rest is a place. */
    private final int shift;

    /**
     * An index of the values of a map.
     *
     * @param map things by id; copied
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public TextIndex(Map<K, ? extends V> map) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(map.size());
        shift = Long.SIZE - 1 - bits;
        places = new Entry[2 << bits];
        map.forEach(this::put);
    }

    private void put(K id, V value) {
        int place = placeOf(id);
        places[place] = new Entry<>(id, value, places[place]);
    }

    private int placeOf(K id) {
        return (int) (id.spread() >>> shift);
    }

    private record Entry<K extends ShortText, V>(
            K id, V value, @Nullable Entry<K, V> next) {}

    /**
     * Looks something up. Every decision asks this several times, so that it answers without an {@link
     * java.util.Optional}.
     *
     * @param id its id
     * @return what has the id, or null if nothing has
     */
    public @Nullable V find(K id) {
        Entry<K, V> entry = places[placeOf(id)];
        while (entry != null && !entry.id.isSame(id)) {
            entry = entry.next;
        }
        return entry == null ? null : entry.value;
    }
}
