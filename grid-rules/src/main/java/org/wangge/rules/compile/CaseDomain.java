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
import java.util.stream.Collectors;
import org.wangge.core.fact.Constraint;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Interval;
import org.wangge.rules.pack.Family;

/**
 * The cases with which a table is tried: a fact takes every value that makes a difference, which are all values of an
 * enumeration, and for numbers the bounds of the ranges, what lies between them and beyond them.
 */
final class CaseDomain {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Workbench bench;
    private final ConditionCompiler conditions;

    CaseDomain(Workbench bench, ConditionCompiler conditions) {
        this.bench = bench;
        this.conditions = conditions;
    }

    /** The values by fact, for every fact that a row asks for. */
    <R> Map<FactId, List<FactValue>> of(List<DecisionTable.Row<R>> rows) {
        Set<FactId> facts = new TreeSet<>();
        rows.forEach(row -> facts.addAll(row.when().constraints().keySet()));
        Map<FactId, List<FactValue>> domain = new LinkedHashMap<>();
        facts.forEach(fact -> valuesOf(fact, rows).ifPresent(values -> domain.put(fact, values)));
        return domain;
    }

    /** The values of one fact; empty if nobody declares it. */
    <R> Optional<List<FactValue>> valuesOf(FactId id, List<DecisionTable.Row<R>> rows) {
        Set<Constraint> distinct = new LinkedHashSet<>();
        for (DecisionTable.Row<R> row : rows) {
            Constraint constraint = row.when().constraints().get(id);
            if (constraint != null) {
                distinct.add(constraint);
            }
        }
        List<Constraint> asked = List.copyOf(distinct);
        return conditions.find(id).map(fact -> distinguished(values(fact, asked), asked));
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
}
