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
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Compares the rows of a table with each other, but only those that can have a case in common: two rows that name different
 * values of the fact of which most values are named have none. What grows is the number of pairs that remain: rows that
 * name no value of that fact are compared with all.
 *
 * @param <R> what a row decides
 */
final class RowPairs<R> {

    private final List<DecisionTable.Row<R>> rows;
    private final Optional<FactId> fact;
    /** By row, the rows that are wider. */
    private final List<BitSet> wider;

    private final List<DecisionTable.Overlap<R>> overlaps = new ArrayList<>();

    RowPairs(List<DecisionTable.Row<R>> rows) {
        this.rows = List.copyOf(rows);
        this.fact = mostNamed(rows);
        this.wider = rows.stream().map(row -> new BitSet()).toList();
        Map<String, BitSet> byValue = new HashMap<>();
        BitSet aside = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            Set<FactValue> values = valuesOf(row);
            for (FactValue value : values) {
                byValue.computeIfAbsent(value.toString(), one -> new BitSet()).set(row);
            }
            aside.set(row, values.isEmpty());
        }
        for (int row = 0; row < rows.size(); row++) {
            compareWithLater(row, around(row, byValue, aside));
        }
    }

    private static <R> Optional<FactId> mostNamed(List<DecisionTable.Row<R>> rows) {
        Map<FactId, Set<String>> named = new HashMap<>();
        for (DecisionTable.Row<R> row : rows) {
            for (Map.Entry<FactId, Constraint> cell : row.when().constraints().entrySet()) {
                if (cell.getValue() instanceof Constraint.OneOf one) {
                    Set<String> values = named.computeIfAbsent(cell.getKey(), none -> new HashSet<>());
                    for (FactValue value : one.values()) {
                        values.add(value.toString());
                    }
                }
            }
        }
        return named.entrySet().stream()
                .max(Comparator.comparingInt(one -> one.getValue().size()))
                .map(Map.Entry::getKey);
    }

    private Set<FactValue> valuesOf(int row) {
        return fact.isPresent() && rows.get(row).when().constraints().get(fact.get()) instanceof Constraint.OneOf one
                ? one.values()
                : Set.of();
    }

    /** The rows that may have a case in common with a row, that row among them. */
    private BitSet around(int row, Map<String, BitSet> byValue, BitSet aside) {
        BitSet around = new BitSet();
        if (aside.get(row)) {
            around.set(0, rows.size());
        } else {
            around.or(aside);
            for (FactValue value : valuesOf(row)) {
                around.or(byValue.getOrDefault(value.toString(), aside));
            }
        }
        return around;
    }

    private void compareWithLater(int row, BitSet around) {
        for (int other = around.nextSetBit(row + 1); other >= 0; other = around.nextSetBit(other + 1)) {
            Match one = rows.get(row).when();
            Match two = rows.get(other).when();
            if (one.isNarrowerThan(two)) {
                wider.get(row).set(other);
            } else if (two.isNarrowerThan(one)) {
                wider.get(other).set(row);
            } else if (one.overlaps(two)
                    && !rows.get(row).result().equals(rows.get(other).result())) {
                overlaps.add(new DecisionTable.Overlap<>(rows.get(row), rows.get(other)));
            }
        }
    }

    /** The pairs that overlap with different results while neither row is more specific, in the order of the rows. */
    List<DecisionTable.Overlap<R>> overlaps() {
        return overlaps;
    }

    /** Narrower rows before wider ones, else by id: rows with the same result may overlap, and one of them must be named. */
    List<DecisionTable.Row<R>> narrowestFirst() {
        int[] sorted = new int[rows.size()];
        int size = 0;
        for (int row : byId()) {
            int place = firstOf(wider.get(row), sorted, size);
            System.arraycopy(sorted, place, sorted, place + 1, size - place);
            sorted[place] = row;
            size++;
        }
        return IntStream.of(sorted).mapToObj(rows::get).toList();
    }

    private int[] byId() {
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(row -> rows.get(row).id()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int firstOf(BitSet some, int[] sorted, int size) {
        int place = some.isEmpty() ? size : 0;
        while (place < size && !some.get(sorted[place])) {
            place++;
        }
        return place;
    }

    /** The rows without those that refine wider ones of which one would show the same in an aspect. */
    List<DecisionTable.Row<R>> needed(Function<? super R, ?> aspect) {
        List<Object> shown = new ArrayList<>(rows.size());
        rows.forEach(row -> shown.add(aspect.apply(row.result())));
        return IntStream.range(0, rows.size())
                .filter(row -> !isReplaced(row, shown))
                .mapToObj(rows::get)
                .toList();
    }

    /** Without a row, the narrowest of those that are wider would decide; rows that tie with it have its result anyway. */
    private boolean isReplaced(int row, List<Object> shown) {
        BitSet above = wider.get(row);
        return !above.isEmpty()
                && above.stream()
                        .filter(other -> !shown.get(other).equals(shown.get(row)))
                        .allMatch(other -> isAbove(other, above));
    }

    /** Whether a row is wider than one of some others. */
    private boolean isAbove(int row, BitSet others) {
        return others.stream().anyMatch(other -> wider.get(other).get(row));
    }
}
