package org.wangge.core.fact;

import java.util.ArrayList;
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
    private final List<Row<R>> narrowestFirst;

    private DecisionTable(List<Row<R>> rows) {
        this.rows = List.copyOf(rows);
        this.narrowestFirst = ordered(rows);
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
        List<Overlap<R>> overlaps = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                if (compete(rows.get(i), rows.get(j))) {
                    overlaps.add(new Overlap<>(rows.get(i), rows.get(j)));
                }
            }
        }
        return overlaps;
    }

    private static <R> boolean compete(Row<R> a, Row<R> b) {
        return a.when().overlaps(b.when())
                && !a.when().isNarrowerThan(b.when())
                && !b.when().isNarrowerThan(a.when())
                && !a.result().equals(b.result());
    }

    /** Narrower rows first, else by id: rows with the same result may overlap, and one of them must be named. */
    private static <R> List<Row<R>> ordered(List<Row<R>> rows) {
        List<Row<R>> sorted = new ArrayList<>();
        for (Row<R> row : rows.stream().sorted(Comparator.comparing(Row::id)).toList()) {
            int place = 0;
            while (place < sorted.size()
                    && !row.when().isNarrowerThan(sorted.get(place).when())) {
                place++;
            }
            sorted.add(place, row);
        }
        return List.copyOf(sorted);
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
        for (Row<R> row : narrowestFirst) {
            if (row.when().holds(facts)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
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
