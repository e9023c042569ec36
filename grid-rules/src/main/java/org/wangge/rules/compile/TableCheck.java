package org.wangge.rules.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wangge.core.fact.Constraint;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Facts;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.WrittenRule;

/** Finds rows of a table that compete, and cases that no row matches, each with a concrete case. */
final class TableCheck {

    private static final int MOST_CASES = 20_000;

    private final Workbench bench;
    private final CaseDomain domains;

    TableCheck(Workbench bench, ConditionCompiler conditions) {
        this.bench = bench;
        this.domains = new CaseDomain(bench, conditions);
    }

    /** The table of some rows; empty if there are none, or if some of them compete, which is reported. */
    <R> Optional<DecisionTable<R>> check(WrittenRule written, List<DecisionTable.Row<R>> rows) {
        Optional<DecisionTable<R>> table = DecisionTable.find(rows);
        if (table.isEmpty()) {
            Map<FactId, List<FactValue>> domain = domains.of(rows);
            DecisionTable.overlapsAmong(rows).forEach(overlap -> reportOverlap(written, overlap, domain));
            checkCovered(
                    written,
                    rows,
                    facts -> rows.stream().anyMatch(row -> row.when().holds(facts)));
        }
        table.ifPresent(made ->
                checkCovered(written, made.rows(), facts -> made.choose(facts).isPresent()));
        return table.filter(made -> !rows.isEmpty());
    }

    private <R> void checkCovered(WrittenRule written, List<DecisionTable.Row<R>> rows, Predicate<Facts> matches) {
        if (!rows.isEmpty() && rows.size() == Math.max(1, written.parts().size()) && !isCoveredByOneFact(rows)) {
            uncovered(matches, domains.of(rows))
                    .ifPresent(example -> bench.findings()
                            .add(
                                    FindingCode.TABLE_GAP,
                                    written.at(),
                                    "table",
                                    written.id().text(),
                                    "example",
                                    shown(example)));
        }
    }

    /** Most tables have a row for everything, or a row for each value of one fact; then no case need be tried. */
    private <R> boolean isCoveredByOneFact(List<DecisionTable.Row<R>> rows) {
        Map<FactId, List<Constraint>> alone = new LinkedHashMap<>();
        for (DecisionTable.Row<R> row : rows) {
            Map<FactId, Constraint> asked = row.when().constraints();
            if (asked.isEmpty()) {
                return true;
            }
            if (asked.size() == 1) {
                asked.forEach((fact, constraint) ->
                        alone.computeIfAbsent(fact, none -> new ArrayList<>()).add(constraint));
            }
        }
        return alone.entrySet().stream()
                .anyMatch(one -> domains.valuesOf(one.getKey(), rows).stream()
                        .anyMatch(values -> values.stream().allMatch(value -> isAccepted(value, one.getValue()))));
    }

    private static boolean isAccepted(FactValue value, List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            if (constraint.accepts(value)) {
                return true;
            }
        }
        return false;
    }

    private <R> void reportOverlap(
            WrittenRule table, DecisionTable.Overlap<R> overlap, Map<FactId, List<FactValue>> domain) {
        Map<FactId, FactValue> example = new LinkedHashMap<>();
        domain.forEach((fact, values) -> values.stream()
                .filter(value -> accepts(overlap.first(), fact, value) && accepts(overlap.second(), fact, value))
                .findFirst()
                .filter(value -> mentions(overlap.first(), fact) || mentions(overlap.second(), fact))
                .ifPresent(value -> example.put(fact, value)));
        bench.findings()
                .add(
                        FindingCode.ROW_OVERLAP,
                        placeOf(table, overlap.second()).at(),
                        "first",
                        overlap.first().id().id(),
                        "second",
                        overlap.second().id().id(),
                        "example",
                        shown(example));
    }

    private static WrittenRule placeOf(WrittenRule table, DecisionTable.Row<?> row) {
        return table.parts().stream()
                .filter(part -> part.ruleId().equals(row.id()))
                .findFirst()
                .orElse(table);
    }

    private static boolean mentions(DecisionTable.Row<?> row, FactId fact) {
        return row.when().constraints().containsKey(fact);
    }

    private static boolean accepts(DecisionTable.Row<?> row, FactId fact, FactValue value) {
        Constraint asked = row.when().constraints().get(fact);
        return asked == null || asked.accepts(value);
    }

    private static Optional<Map<FactId, FactValue>> uncovered(
            Predicate<Facts> matches, Map<FactId, List<FactValue>> domain) {
        long cases = 1;
        for (List<FactValue> values : domain.values()) {
            cases *= values.size();
            if (cases > MOST_CASES) {
                return Optional.empty();
            }
        }
        for (long number = 0; number < cases; number++) {
            Map<FactId, FactValue> example = exampleOf(number, domain);
            Facts facts = Facts.of(example);
            if (!matches.test(facts)) {
                return Optional.of(example);
            }
        }
        return Optional.empty();
    }

    /** The cases are numbered like the readings of a counter with one wheel a fact. */
    private static Map<FactId, FactValue> exampleOf(long number, Map<FactId, List<FactValue>> domain) {
        Map<FactId, FactValue> example = new LinkedHashMap<>();
        long rest = number;
        for (Map.Entry<FactId, List<FactValue>> wheel : domain.entrySet()) {
            int size = wheel.getValue().size();
            example.put(wheel.getKey(), wheel.getValue().get((int) (rest % size)));
            rest /= size;
        }
        return example;
    }

    private static String shown(Map<FactId, FactValue> example) {
        return example.entrySet().stream()
                .map(value -> value.getKey() + ": " + value.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
