package org.wangge.core.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the rows of a table with each other, but only those that can have a case in common: two rows that name different
 * values of the fact of which most values are named have none.
 *
 * @param <R> what a row decides
 */
final class RowPairs<R> {

    private final List<DecisionTable.Row<R>> rows;
    private final Optional<FactId> fact;
    private final Map<String, BitSet> byValue = new HashMap<>();
    private final BitSet aside = new BitSet();

    RowPairs(List<DecisionTable.Row<R>> rows) {
        this.rows = rows;
        this.fact = mostNamed(rows);
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            Set<FactValue> values = valuesOf(row);
            values.forEach(value -> byValue.computeIfAbsent(value.toString(), one -> new BitSet())
                    .set(row));
            aside.set(row, values.isEmpty());
        }
    }

    private static <R> Optional<FactId> mostNamed(List<DecisionTable.Row<R>> rows) {
        Map<FactId, Set<String>> named = new HashMap<>();
        rows.forEach(row -> row.when().constraints().forEach((fact, asked) -> {
            if (asked instanceof Constraint.OneOf one) {
                one.values()
                        .forEach(value -> named.computeIfAbsent(fact, none -> new HashSet<>())
                                .add(value.toString()));
            }
        }));
        return named.entrySet().stream()
                .max(Comparator.comparingInt(one -> one.getValue().size()))
                .map(Map.Entry::getKey);
    }

    private Set<FactValue> valuesOf(int row) {
        return fact.map(one -> rows.get(row).when().constraints().get(one)).orElse(null) instanceof Constraint.OneOf one
                ? one.values()
                : Set.of();
    }

    /** The rows that may have a case in common with a row, that row among them. */
    BitSet around(int row) {
        BitSet around = new BitSet();
        if (aside.get(row)) {
            around.set(0, rows.size());
        } else {
            around.or(aside);
            valuesOf(row).forEach(value -> around.or(byValue.getOrDefault(value.toString(), aside)));
        }
        return around;
    }

    /** The pairs that overlap with different results while neither row is more specific, in the order of the rows. */
    List<DecisionTable.Overlap<R>> overlaps() {
        List<DecisionTable.Overlap<R>> overlaps = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            BitSet around = around(i);
            for (int j = around.nextSetBit(i + 1); j >= 0; j = around.nextSetBit(j + 1)) {
                if (compete(rows.get(i), rows.get(j))) {
                    overlaps.add(new DecisionTable.Overlap<>(rows.get(i), rows.get(j)));
                }
            }
        }
        return overlaps;
    }

    private static <R> boolean compete(DecisionTable.Row<R> a, DecisionTable.Row<R> b) {
        return !a.result().equals(b.result())
                && a.when().overlaps(b.when())
                && !a.when().isNarrowerThan(b.when())
                && !b.when().isNarrowerThan(a.when());
    }

    /** Narrower rows before wider ones, otherwise as they are given. */
    List<DecisionTable.Row<R>> narrowestFirst() {
        List<Integer> sorted = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            BitSet wider = widerThan(i);
            int place = 0;
            while (place < sorted.size() && !wider.get(sorted.get(place))) {
                place++;
            }
            sorted.add(place, i);
        }
        return sorted.stream().map(rows::get).toList();
    }

    private BitSet widerThan(int row) {
        BitSet wider = around(row);
        for (int j = wider.nextSetBit(0); j >= 0; j = wider.nextSetBit(j + 1)) {
            wider.set(j, rows.get(row).when().isNarrowerThan(rows.get(j).when()));
        }
        return wider;
    }
}
