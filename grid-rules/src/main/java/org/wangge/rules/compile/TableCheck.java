package org.wangge.rules.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wangge.core.fact.Constraint;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Facts;
import org.wangge.core.fact.Interval;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.WrittenRule;

/**
 * Finds rows of a table that compete, and cases that no row matches, each with a concrete case.
 *
 * <p>A fact is tried with every value that makes a difference: all values of an enumeration, and for numbers the bounds
 * of the ranges, what lies between them and beyond them.
 */
final class TableCheck {

    private static final int MOST_CASES = 20_000;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Workbench bench;
    private final ConditionCompiler conditions;

    TableCheck(Workbench bench, ConditionCompiler conditions) {
        this.bench = bench;
        this.conditions = conditions;
    }

    /** The table of some rows; empty if there are none, or if some of them compete, which is reported. */
    <R> Optional<DecisionTable<R>> check(WrittenRule written, List<DecisionTable.Row<R>> rows) {
        Optional<DecisionTable<R>> table = DecisionTable.find(rows);
        if (table.isEmpty()) {
            Map<FactId, List<FactValue>> domain = domain(rows);
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
        if (!rows.isEmpty() && rows.size() == Math.max(1, written.parts().size())) {
            uncovered(matches, domain(rows))
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

    private <R> Map<FactId, List<FactValue>> domain(List<DecisionTable.Row<R>> rows) {
        Set<FactId> facts = new TreeSet<>();
        rows.forEach(row -> facts.addAll(row.when().constraints().keySet()));
        Map<FactId, List<FactValue>> domain = new LinkedHashMap<>();
        for (FactId id : facts) {
            List<Constraint> asked = rows.stream()
                    .flatMap(row -> Optional.ofNullable(row.when().constraints().get(id)).stream())
                    .distinct()
                    .toList();
            conditions.find(id).ifPresent(fact -> domain.put(id, distinguished(values(fact, asked), asked)));
        }
        return domain;
    }

    /** Of values that no row tells apart one is enough. */
    private static List<FactValue> distinguished(List<FactValue> values, List<Constraint> asked) {
        Map<String, BitSet> naming = naming(asked);
        Map<BitSet, FactValue> byAnswers = new LinkedHashMap<>();
        for (FactValue value : values) {
            BitSet answers =
                    (BitSet) naming.getOrDefault(value.toString(), new BitSet()).clone();
            for (int i = 0; i < asked.size(); i++) {
                if (asked.get(i) instanceof Constraint.Within within) {
                    answers.set(i, within.accepts(value));
                }
            }
            byAnswers.putIfAbsent(answers, value);
        }
        return List.copyOf(byAnswers.values());
    }

    /** For each value the constraints that name it, since there may be hundreds of both. */
    private static Map<String, BitSet> naming(List<Constraint> asked) {
        Map<String, BitSet> naming = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i) instanceof Constraint.OneOf one) {
                int place = i;
                one.values()
                        .forEach(value -> naming.computeIfAbsent(value.toString(), none -> new BitSet())
                                .set(place));
            }
        }
        return naming;
    }

    private List<FactValue> values(Fact fact, List<Constraint> asked) {
        return switch (fact.type()) {
            case FLAG -> List.of(FactValue.of(true), FactValue.of(false));
            case ENUM -> fact.values().stream().map(FactValue::of).toList();
            case LEVEL -> words(bench.names().of(Family.LEVEL, ""));
            case CATEGORY -> categories(asked);
            case NUMBER -> numbers(asked);
            default -> mentioned(asked);
        };
    }

    private List<FactValue> categories(List<Constraint> asked) {
        Set<String> listed = bench.names().of(Family.CATEGORY, "");
        return listed.isEmpty() ? mentioned(asked) : words(listed);
    }

    private static List<FactValue> words(Set<String> ids) {
        return ids.stream().map(FactValue::of).toList();
    }

    /** The values that a table names; what others there are, nobody knows. */
    private static List<FactValue> mentioned(List<Constraint> asked) {
        Set<FactValue> values = new LinkedHashSet<>();
        asked.forEach(constraint -> {
            if (constraint instanceof Constraint.OneOf one) {
                values.addAll(one.values());
            }
        });
        return List.copyOf(values);
    }

    private static List<FactValue> numbers(List<Constraint> asked) {
        TreeSet<BigDecimal> bounds = new TreeSet<>();
        asked.forEach(constraint -> bounds.addAll(boundsOf(constraint)));
        List<BigDecimal> tried = new ArrayList<>();
        if (!bounds.isEmpty()) {
            tried.add(bounds.first().subtract(BigDecimal.ONE));
            for (BigDecimal bound : bounds) {
                BigDecimal next = bounds.higher(bound);
                tried.add(bound);
                tried.add(
                        next == null
                                ? bound.add(BigDecimal.ONE)
                                : bound.add(next).divide(TWO));
            }
        }
        return tried.stream()
                .filter(number -> number.signum() >= 0)
                .map(FactValue::of)
                .collect(Collectors.toList());
    }

    private static List<BigDecimal> boundsOf(Constraint constraint) {
        if (constraint instanceof Constraint.Within within) {
            Interval range = within.range();
            return java.util.stream.Stream.concat(range.lower().stream(), range.upper().stream())
                    .toList();
        }
        return ((Constraint.OneOf) constraint)
                .values().stream()
                        .flatMap(value -> value instanceof FactValue.Numeric number
                                ? java.util.stream.Stream.of(number.value())
                                : java.util.stream.Stream.empty())
                        .toList();
    }

    private static String shown(Map<FactId, FactValue> example) {
        return example.entrySet().stream()
                .map(value -> value.getKey() + ": " + value.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
