package org.wangge.core.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table by cell: for each combination of values that the rows can tell apart, the rows that match there, the
 * narrowest first. A case is looked up by the number of its cell, whatever the number of rows.
 *
 * @param <R> what a row decides
 */
final class RowCells<R> implements RowIndex<R> {

    /** A row in a cell, what it asks beyond being there, and the next one. */
    private record Link<R>(
            DecisionTable.Row<R> row, Match rest, @Nullable Link<R> next) {}

    private final Columns columns;
    private final List<@Nullable Link<R>> cells;

    RowCells(Columns columns, List<DecisionTable.Row<R>> rows) {
        this.columns = columns;
        this.cells = new ArrayList<>(Collections.nCopies(columns.cells(), null));
        for (int i = rows.size() - 1; i >= 0; i--) {
            put(rows.get(i));
        }
    }

    /** Rows come widest first; cells in which the same rows follow share them. */
    private void put(DecisionTable.Row<R> row) {
        Match rest = columns.restOf(row.when());
        Link<R> last = new Link<>(row, rest, null);
        Map<Link<R>, Link<R>> before = new IdentityHashMap<>();
        for (int cell : columns.cellsOf(row.when())) {
            Link<R> next = cells.get(cell);
            cells.set(cell, next == null ? last : before.computeIfAbsent(next, one -> new Link<>(row, rest, one)));
        }
    }

    @Override
    public DecisionTable.@Nullable Row<R> find(Facts facts) {
        Link<R> link = cells.get(columns.cellOf(facts));
        while (link != null && !link.rest().holds(facts)) {
            link = link.next();
        }
        return link == null ? null : link.row();
    }

    @Override
    public List<DecisionTable.Row<R>> findAll(Facts facts) {
        List<DecisionTable.Row<R>> found = new ArrayList<>();
        for (Link<R> link = cells.get(columns.cellOf(facts)); link != null; link = link.next()) {
            if (link.rest().holds(facts)) {
                found.add(link.row());
            }
        }
        return found;
    }
}
