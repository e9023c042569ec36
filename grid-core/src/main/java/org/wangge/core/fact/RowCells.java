package org.wangge.core.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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

    private static final int NONE = -1;

    /** A row in a cell, what it asks beyond being there, and the place of the next one. */
    private record Link<R>(DecisionTable.Row<R> row, Match rest, int next) {}

    private final Columns columns;
    private final List<Link<R>> links = new ArrayList<>();
    /** By cell, the place of the first link. */
    private final int[] first;

    RowCells(Columns columns, List<DecisionTable.Row<R>> rows) {
        this.columns = columns;
        this.first = new int[columns.cells()];
        Arrays.fill(first, NONE);
        for (int i = rows.size() - 1; i >= 0; i--) {
            put(rows.get(i));
        }
    }

    /** Rows come widest first; cells in which the same rows follow share them. */
    private void put(DecisionTable.Row<R> row) {
        Match rest = columns.restOf(row.when());
        Map<Integer, Integer> before = new HashMap<>();
        for (int cell : columns.cellsOf(row.when())) {
            first[cell] = before.computeIfAbsent(first[cell], next -> {
                links.add(new Link<>(row, rest, next));
                return links.size() - 1;
            });
        }
    }

    @Override
    public DecisionTable.@Nullable Row<R> find(Facts facts) {
        int at = first[columns.cellOf(facts)];
        while (at != NONE) {
            Link<R> link = links.get(at);
            if (link.rest().holds(facts)) {
                return link.row();
            }
            at = link.next();
        }
        return null;
    }

    @Override
    public List<DecisionTable.Row<R>> findAll(Facts facts) {
        List<DecisionTable.Row<R>> found = new ArrayList<>();
        int at = first[columns.cellOf(facts)];
        while (at != NONE) {
            Link<R> link = links.get(at);
            if (link.rest().holds(facts)) {
                found.add(link.row());
            }
            at = link.next();
        }
        return found;
    }
}
