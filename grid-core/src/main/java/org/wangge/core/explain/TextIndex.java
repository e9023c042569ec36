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

    /** More things than that are given no more room than they need. */
    private static final int FEW = 1000;

    /** Ids by their spread, or at the next free place after it; at most half of the places are taken. */
    private final @Nullable K[] ids;

    /** What has the ids, each at the place of its id. */
    private final @Nullable V[] values;

    /** How many bits of a spread are left out so that the rest is a place. */
    private final int shift;

    /**
     * An index of the values of a map, with little room to spare: for what is made with every command, or is large.
     *
     * @param map things by id; copied
     */
    public TextIndex(Map<K, ? extends V> map) {
        this(map, 1);
    }

    /** As many places as the power of two above the number of things, shifted by the spare bits. */
    @SuppressWarnings("unchecked")
    private TextIndex(Map<K, ? extends V> map, int spare) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(map.size()) + spare;
        shift = Long.SIZE - bits;
        ids = (K[]) new ShortText[1 << bits];
        values = (V[]) new Object[1 << bits];
        map.forEach(this::put);
    }

    /**
     * An index that is made once and asked for long: as long as there are not many things, so much room is left that hardly
     * any two ids want the same place.
     *
     * @param map things by id; copied
     * @param <K> the kind of id
     * @param <V> what has an id
     * @return the index
     */
    public static <K extends ShortText, V> TextIndex<K, V> lasting(Map<K, ? extends V> map) {
        return new TextIndex<>(map, map.size() <= FEW ? 3 : 1);
    }

    private void put(K id, V value) {
        int place = placeOf(id);
        while (ids[place] != null) {
            place = after(place);
        }
        ids[place] = id;
        values[place] = value;
    }

    private int placeOf(K id) {
        return (int) (id.spread() >>> shift);
    }

    private int after(int place) {
        return place + 1 & ids.length - 1;
    }

    /**
     * Looks something up. Every decision asks this several times, so that it answers without an {@link
     * java.util.Optional}.
     *
     * @param id its id
     * @return what has the id, or null if nothing has
     */
    public @Nullable V find(K id) {
        int place = placeOf(id);
        K there = ids[place];
        if (there == null) {
            return null;
        }
        return there.isSame(id) ? values[place] : findAfter(place, id);
    }

    /** Few ids stand elsewhere than at their own place; apart, so that the usual look is small enough to be compiled in. */
    private @Nullable V findAfter(int first, K id) {
        int place = after(first);
        K there = ids[place];
        while (there != null && !there.isSame(id)) {
            place = after(place);
            there = ids[place];
        }
        return there == null ? null : values[place];
    }
}
