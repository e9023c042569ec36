package org.wangge.core;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.grid.GridTree;
import org.wangge.core.grid.RegionId;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.store.GridStore;

/** The trees that were built last, one a region: a tree is built from the store once, not once a command. */
final class GridTrees {

    private record Built(LocalDate since, String ruleBook, GridTree tree) {}

    private final GridStore store;
    /** Replaced, never changed: threads that build the same tree at the same time do no harm. */
    private volatile Map<RegionId, Built> last = Map.of();

    GridTrees(GridStore store) {
        this.store = store;
    }

    Optional<GridTree> find(RegionId region, LocalDate day, RuleBook book) {
        return store.since(region, day).map(since -> {
            Built built = last.get(region);
            if (built == null
                    || !built.since().equals(since)
                    || !built.ruleBook().equals(book.digest())) {
                built = new Built(since, book.digest(), build(region, since, book));
                remember(region, built);
            }
            return built.tree();
        });
    }

    void forget(RegionId region) {
        Map<RegionId, Built> less = new HashMap<>(last);
        less.remove(region);
        last = Map.copyOf(less);
    }

    private void remember(RegionId region, Built built) {
        Map<RegionId, Built> more = new HashMap<>(last);
        more.put(region, built);
        last = Map.copyOf(more);
    }

    private GridTree build(RegionId region, LocalDate since, RuleBook book) {
        return GridTree.of(region, since, book.levels(), store.list(region, since));
    }
}
