package org.wangge.core.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /**
     * Why a row decides: itself, with its rule and what it rests on, and the rows that match as well and are beaten.
     *
     * @param row the row that decides
     * @param beaten the other matching rows, wider ones after narrower ones; also such as say the same
     * @param <R> what a row decides
     */
    public record Choice<R>(Row<R> row, List<Row<R>> beaten) {
        /** {@inheritDoc} */
        public Choice {
            beaten = List.copyOf(beaten);
        }
    }

    private final List<Row<R>> rows;
    /** Which rows are wider than which: found while the table was checked, and asked for by whoever looks for needed rows. */
    private final RowPairs<R> pairs;

    private final RowIndex<R> index;

    private DecisionTable(List<Row<R>> rows, RowPairs<R> pairs) {
        this.rows = List.copyOf(rows);
        this.pairs = pairs;
        this.index = RowIndex.of(pairs.narrowestFirst());
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
        RowPairs<R> pairs = new RowPairs<>(rows);
        if (!pairs.overlaps().isEmpty()) {
            Overlap<R> overlap = pairs.overlaps().get(0);
            throw new IllegalArgumentException("Rows " + overlap.first().id() + " and "
                    + overlap.second().id() + " match a common case and neither is more specific");
        }
        return new DecisionTable<>(rows, pairs);
    }

    /**
     * Builds a table if its rows make one.
     *
     * @param rows the rows, in any order
     * @param <R> what a row decides
     * @return the table, or empty if two rows overlap and neither is more specific; {@link #overlapsAmong} says which
     */
    public static <R> Optional<DecisionTable<R>> find(List<Row<R>> rows) {
        RowPairs<R> pairs = new RowPairs<>(rows);
        return pairs.overlaps().isEmpty() ? Optional.of(new DecisionTable<>(rows, pairs)) : Optional.empty();
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

    /**
     * The rows in the order in which they were written.
     *
     * @return the rows
     */
    public List<Row<R>> rows() {
        return rows;
    }

    /**
     * The rows that are needed to tell one aspect of the results, such as whether a clock runs at all: whatever the facts,
     * the most specific of them shows the same as the most specific of all. A row that only refines a wider one, with a
     * result that is alike in this aspect, is not needed.
     *
     * @param aspect what is looked at in a result
     * @return the rows that are needed, in the order in which they were written
     */
    public List<Row<R>> rowsThatTell(Function<? super R, ?> aspect) {
        return pairs.needed(aspect);
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

    /**
     * Chooses the row that decides, and says which other rows it beats.
     *
     * @param facts the facts of the case
     * @return the row of {@link #choose} with the rows that it beats, or empty if none matches
     */
    public Optional<Choice<R>> weigh(Facts facts) {
        List<Row<R>> matching = index.findAll(facts);
        return matching.isEmpty()
                ? Optional.empty()
                : Optional.of(new Choice<>(matching.get(0), matching.subList(1, matching.size())));
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
