package org.wangge.core;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.grid.GridTree;
import org.wangge.core.grid.RegionId;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.store.GridStore;

/**
 * The trees that were built last, one a region: a tree is built from the store once, not once a command. Where the store
 * marks its grids with a stamp, an unchanged stamp spares asking for the list, too; where it does not, the first day of
 * the list must do.
 */
final class GridTrees {

    private record Built(LocalDate day, Optional<String> stamp, LocalDate since, String ruleBook, GridTree tree) {

        boolean holds(LocalDate asked, Optional<String> now, RuleBook book) {
            return now.isPresent() && day.equals(asked) && isOf(now, book);
        }

        boolean holdsSince(LocalDate first, Optional<String> now, RuleBook book) {
            return since.equals(first) && isOf(now, book);
        }

        private boolean isOf(Optional<String> now, RuleBook book) {
            return stamp.equals(now) && ruleBook.equals(book.digest());
        }
    }

    private final GridStore store;
    /** Replaced, never changed: threads that build the same tree at the same time do no harm. */
    private volatile Map<RegionId, Built> last = Map.of();

    GridTrees(GridStore store) {
        this.store = store;
    }

    Optional<GridTree> find(RegionId region, LocalDate day, RuleBook book) {
        Optional<String> stamp = store.stamp(region);
        Optional<Built> built = Optional.ofNullable(last.get(region));
        if (built.filter(tree -> tree.holds(day, stamp, book)).isPresent()) {
            return built.map(Built::tree);
        }
        return store.since(region, day).map(since -> {
            GridTree tree = built.filter(known -> known.holdsSince(since, stamp, book))
                    .map(Built::tree)
                    .orElseGet(() -> build(region, since, book));
            remember(region, new Built(day, stamp, since, book.digest(), tree));
            return tree;
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
