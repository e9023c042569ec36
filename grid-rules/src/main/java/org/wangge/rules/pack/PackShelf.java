package org.wangge.rules.pack;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** A place from which packs are taken by id (规则包来源): the built-in ones, a folder, a stored source. */
public interface PackShelf {

    /**
     * Looks a pack up.
     *
     * @param id the id of the pack
     * @return its texts, or empty if it is not on this shelf
     */
    Optional<PackFiles> find(String id);

    /**
     * What is on the shelf.
     *
     * @return the ids of the packs
     */
    Collection<String> ids();

    /**
     * This shelf, and where a pack is not on it, another one.
     *
     * @param fallback what is asked second
     * @return both shelves as one
     */
    default PackShelf orElse(PackShelf fallback) {
        PackShelf first = this;
        return new PackShelf() {
            @Override
            public Optional<PackFiles> find(String id) {
                return first.find(id).or(() -> fallback.find(id));
            }

            @Override
            public Collection<String> ids() {
                Collection<String> ids = new TreeSet<>(first.ids());
                ids.addAll(fallback.ids());
                return ids;
            }
        };
    }
}
