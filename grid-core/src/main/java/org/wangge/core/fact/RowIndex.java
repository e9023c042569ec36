package org.wangge.core.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a table that match without trying all of them.
 *
 * @param <R> what a row decides
 */
interface RowIndex<R> {

    /** The row that decides, or null if none matches. */
    DecisionTable.@Nullable Row<R> find(Facts facts);

    /** All rows that match, the one that decides first. */
    List<DecisionTable.Row<R>> findAll(Facts facts);

    /** An index of rows of which the first that matches decides. */
    static <R> RowIndex<R> of(List<DecisionTable.Row<R>> rows) {
        Columns columns = Columns.of(rows);
        return columns.areFew() ? new RowCells<>(columns, rows) : RowTree.of(rows);
    }
}
