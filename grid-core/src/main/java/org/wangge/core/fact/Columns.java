package org.wangge.core.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The facts of which the rows of a table name values, with numbers for these: together they number every combination that
 * the rows can tell apart.
 */
final class Columns {

    private static final int MOST_CELLS_A_ROW = 64;
    private static final int ALWAYS_FINE = 1_024;

    private final FactId[] facts;
    private final ValueCodes[] codes;
    private final int[] strides;
    private final long cells;
    private final long most;
    private final long filled;

    private Columns(SortedMap<FactId, Set<String>> named, List<? extends DecisionTable.Row<?>> rows) {
        this.facts = named.keySet().toArray(FactId[]::new);
        this.codes = named.values().stream().map(ValueCodes::new).toArray(ValueCodes[]::new);
        this.strides = new int[facts.length];
        this.most = (long) MOST_CELLS_A_ROW * rows.size() + ALWAYS_FINE;
        long product = 1;
        for (int i = 0; i < facts.length; i++) {
            strides[i] = (int) Math.min(product, Integer.MAX_VALUE);
            product = Math.min(product * codes[i].size(), most + 1);
        }
        this.cells = product;
        this.filled = product > most ? product : filledBy(rows);
    }

    private long filledBy(List<? extends DecisionTable.Row<?>> rows) {
        long sum = 0;
        for (DecisionTable.Row<?> row : rows) {
            sum += cellsOf(row);
        }
        return sum;
    }

    static Columns of(List<? extends DecisionTable.Row<?>> rows) {
        SortedMap<FactId, Set<String>> named = new TreeMap<>();
        for (DecisionTable.Row<?> row : rows) {
            for (Map.Entry<FactId, Constraint> asked : row.when().constraints().entrySet()) {
                if (asked.getValue() instanceof Constraint.OneOf one) {
                    Set<String> values = named.computeIfAbsent(asked.getKey(), none -> new LinkedHashSet<>());
                    for (FactValue value : one.values()) {
                        values.add(value.toString());
                    }
                }
            }
        }
        return new Columns(named, rows);
    }

    private long cellsOf(DecisionTable.Row<?> row) {
        long product = 1;
        for (int i = 0; i < facts.length; i++) {
            product *= row.when().constraints().get(facts[i]) instanceof Constraint.OneOf one
                    ? one.values().size()
                    : codes[i].size();
        }
        return product;
    }

    /** Whether all combinations together are not much more than the rows, so that each can have a place of its own. */
    boolean areFew() {
        return cells <= most && filled <= most;
    }

    int cells() {
        return (int) cells;
    }

    /** The cell of a case. */
    int cellOf(Facts known) {
        int cell = 0;
        for (int i = 0; i < facts.length; i++) {
            FactValue value = known.findOr(facts[i], FactValue.UNSET);
            if (value != FactValue.UNSET) {
                cell += codes[i].of(value.toString()) * strides[i];
            }
        }
        return cell;
    }

    /** Every cell in which a row may match. */
    int[] cellsOf(Match when) {
        int[] found = {0};
        for (int i = 0; i < facts.length; i++) {
            int[] chosen = codesOf(when, i);
            int[] more = new int[found.length * chosen.length];
            for (int place = 0; place < more.length; place++) {
                more[place] = found[place % found.length] + chosen[place / found.length] * strides[i];
            }
            found = more;
        }
        return found;
    }

    private int[] codesOf(Match when, int column) {
        ValueCodes known = codes[column];
        if (!(when.constraints().get(facts[column]) instanceof Constraint.OneOf one)) {
            return IntStream.range(0, known.size()).toArray();
        }
        int[] chosen = new int[one.values().size()];
        int place = 0;
        for (FactValue value : one.values()) {
            chosen[place++] = known.of(value.toString());
        }
        return chosen;
    }

    /** What a row asks beyond the values that its cells stand for. */
    Match restOf(Match when) {
        SortedMap<FactId, Constraint> rest = new TreeMap<>(when.constraints());
        rest.values().removeIf(Constraint.OneOf.class::isInstance);
        return rest.isEmpty() ? Match.ANYTHING : new Match(rest);
    }
}
