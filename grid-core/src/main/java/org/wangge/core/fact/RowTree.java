package org.wangge.core.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as nested maps: by the values of the fact that tells most of them apart, then by the next one. Rows
 * that do not name values of a fact stand aside and are looked at too. Each row stands as often as it names values, so the
 * tree grows with what is written, however many facts there are.
 *
 * @param <R> what a row decides
 */
final class RowTree<R> implements RowIndex<R> {

    private static final int FEW = 2;
    private static final int NOWHERE = Integer.MAX_VALUE;

    /** A row, what it asks beyond the facts by which it was found, and its place: the lower place decides. */
    private record Entry<R>(DecisionTable.Row<R> row, Match rest, int place) {

        Entry<R> without(FactId fact) {
            Map<FactId, Constraint> other = new HashMap<>(rest.constraints());
            other.remove(fact);
            return new Entry<>(row, Match.of(other), place);
        }

        Optional<Set<FactValue>> valuesOf(FactId fact) {
            return rest.constraints().get(fact) instanceof Constraint.OneOf one
                    ? Optional.of(one.values())
                    : Optional.empty();
        }
    }

    private final List<Entry<R>> few;
    private final @Nullable FactId fact;
    private final Map<String, RowTree<R>> byValue = new HashMap<>();
    private final @Nullable RowTree<R> others;
    private final int first;

    private RowTree(List<Entry<R>> entries) {
        this.first = entries.isEmpty() ? NOWHERE : entries.get(0).place();
        this.fact = entries.size() <= FEW ? null : mostTelling(entries);
        this.few = fact == null ? List.copyOf(entries) : List.of();
        this.others = fact == null ? null : split(entries, fact);
    }

    /** An index of rows; the first of them that matches is found. */
    static <R> RowTree<R> of(List<DecisionTable.Row<R>> rows) {
        List<Entry<R>> entries = new ArrayList<>(rows.size());
        for (DecisionTable.Row<R> row : rows) {
            entries.add(new Entry<>(row, row.when(), entries.size()));
        }
        return new RowTree<>(entries);
    }

    private static <R> @Nullable FactId mostTelling(List<Entry<R>> entries) {
        Map<FactId, Set<String>> values = new HashMap<>();
        for (Entry<R> entry : entries) {
            entry.rest()
                    .constraints()
                    .keySet()
                    .forEach(fact -> entry.valuesOf(fact)
                            .ifPresent(
                                    named -> named.forEach(value -> values.computeIfAbsent(fact, one -> new HashSet<>())
                                            .add(value.toString()))));
        }
        return values.entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .max(Map.Entry.<FactId, Set<String>>comparingByValue((a, b) -> Integer.compare(a.size(), b.size()))
                        .thenComparing(
                                Map.Entry.<FactId, Set<String>>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private RowTree<R> split(List<Entry<R>> entries, FactId by) {
        Map<String, List<Entry<R>>> parts = new HashMap<>();
        List<Entry<R>> aside = new ArrayList<>();
        for (Entry<R> entry : entries) {
            Optional<Set<FactValue>> values = entry.valuesOf(by);
            if (values.isPresent()) {
                Entry<R> rest = entry.without(by);
                values.get()
                        .forEach(value -> parts.computeIfAbsent(value.toString(), one -> new ArrayList<>())
                                .add(rest));
            } else {
                aside.add(entry);
            }
        }
        parts.forEach((value, part) -> byValue.put(value, new RowTree<>(part)));
        return new RowTree<>(aside);
    }

    @Override
    public DecisionTable.@Nullable Row<R> find(Facts facts) {
        Entry<R> found = find(facts, NOWHERE);
        return found == null ? null : found.row();
    }

    private @Nullable Entry<R> find(Facts facts, int before) {
        if (first >= before) {
            return null;
        }
        if (fact == null || others == null) {
            return findAmongFew(facts, before);
        }
        FactValue value = facts.findOr(fact, FactValue.UNSET);
        RowTree<R> part = value == FactValue.UNSET ? null : byValue.get(value.toString());
        Entry<R> found = part == null ? null : part.find(facts, before);
        Entry<R> aside = others.find(facts, found == null ? before : found.place());
        return aside == null ? found : aside;
    }

    private @Nullable Entry<R> findAmongFew(Facts facts, int before) {
        for (int i = 0; i < few.size() && few.get(i).place() < before; i++) {
            if (few.get(i).rest().holds(facts)) {
                return few.get(i);
            }
        }
        return null;
    }

    @Override
    public List<DecisionTable.Row<R>> findAll(Facts facts) {
        List<Entry<R>> found = new ArrayList<>();
        collect(facts, found);
        found.sort(Comparator.comparingInt(Entry::place));
        List<DecisionTable.Row<R>> rows = new ArrayList<>(found.size());
        found.forEach(entry -> rows.add(entry.row()));
        return rows;
    }

    private void collect(Facts facts, List<Entry<R>> found) {
        for (Entry<R> entry : few) {
            if (entry.rest().holds(facts)) {
                found.add(entry);
            }
        }
        if (fact != null && others != null) {
            FactValue value = facts.findOr(fact, FactValue.UNSET);
            RowTree<R> part = value == FactValue.UNSET ? null : byValue.get(value.toString());
            if (part != null) {
                part.collect(facts, found);
            }
            others.collect(facts, found);
        }
    }
}
