package org.wangge.core.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;

/**
 * A decision table: rows of which the most specific matching one decides.
 *
 * <p>Row A beats row B only if everything that A matches is matched by B and not the other way round. Rows that overlap
 * otherwise are refused when the table is built, so the chosen row never depends on the order in which they are written.
 * Immutable.
 *
 * @param <R> what a row decides
 */
public final class DecisionTable<R> {

    /**
     * A row.
     *
     * @param id the rule
     * @param when to what it applies
     * @param result what it decides
     * @param basis what it rests on
     * @param <R> what a row decides
     */
    public record Row<R>(RuleId id, Match when, R result, Basis basis) {}

    /**
     * Two rows that match a common case while neither is more specific.
     *
     * @param first the row written first
     * @param second the row written later
     * @param <R> what a row decides
     */
    public record Overlap<R>(Row<R> first, Row<R> second) {}

    private final List<Row<R>> rows;
    private final RowIndex<R> index;

    private DecisionTable(List<Row<R>> rows) {
        this.rows = List.copyOf(rows);
        this.index = RowIndex.of(ordered(rows));
    }

    /**
     * Builds a table.
     *
     * @param rows the rows, in any order
     * @param <R> what a row decides
     * @return the table
     * @throws IllegalArgumentException if two rows overlap and neither is more specific
     */
    public static <R> DecisionTable<R> of(List<Row<R>> rows) {
        List<Overlap<R>> overlaps = overlapsAmong(rows);
        if (!overlaps.isEmpty()) {
            Overlap<R> overlap = overlaps.get(0);
            throw new IllegalArgumentException("Rows " + overlap.first().id() + " and "
                    + overlap.second().id() + " match a common case and neither is more specific");
        }
        return new DecisionTable<>(rows);
    }

    /**
     * Finds the pairs of rows that would compete.
     *
     * @param rows the rows
     * @param <R> what a row decides
     * @return the pairs that overlap with different results while neither row is more specific
     */
    public static <R> List<Overlap<R>> overlapsAmong(List<Row<R>> rows) {
        return new RowPairs<>(rows).overlaps();
    }

    /** Narrower rows first, else by id: rows with the same result may overlap, and one of them must be named. */
    private static <R> List<Row<R>> ordered(List<Row<R>> rows) {
        return new RowPairs<>(
                        rows.stream().sorted(Comparator.comparing(Row::id)).toList())
                .narrowestFirst();
    }

    /**
     * The rows in the order in which they were written.
     *
     * @return the rows
     */
    public List<Row<R>> rows() {
        return rows;
    }

    /**
     * Chooses the row that decides.
     *
     * @param facts the facts of the case
     * @return the most specific matching row, or empty if none matches
     */
    public Optional<Row<R>> choose(Facts facts) {
        return Optional.ofNullable(index.find(facts));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DecisionTable<?> table && rows.equals(table.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
