package org.wangge.rules.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.Constraint;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactType;
import org.wangge.core.fact.FactValue;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.Fields;
import org.wangge.rules.pack.Shapes;
import org.wangge.rules.pack.WrittenRule;
import org.wangge.rules.yaml.YamlMapping;
import org.wangge.rules.yaml.YamlScalar;

/**
 * Compiles what a condition asks of a place in a hierarchy: a category and all below it, a level and all above or below it.
 *
 * <p>What is meant is written out as the set of values that there are in the merged pack, so that specificity, overlaps
 * and gaps are decided as for any other set, and the book says what it decides by.
 */
final class HierarchyMatcher {

    private static final Text OWNER = Text.of("层级匹配", "a matcher");
    private static final List<String> FORMS = List.of("under", "at-or-above", "at-or-below");

    /** More than any catalogue needs; sets that are larger together would eat the memory of a host. */
    private static final int MOST_VALUES = 20_000;

    private final Workbench bench;
    private final Map<String, Optional<Constraint>> known = new HashMap<>();
    private int written;

    HierarchyMatcher(Workbench bench) {
        this.bench = bench;
    }

    Optional<Constraint> constraint(Fact fact, YamlMapping mapping) {
        Optional<Fields> fields = Shapes.MATCHER.read(mapping, bench.findings());
        List<String> given = fields.stream()
                .flatMap(each -> FORMS.stream().filter(each::has))
                .toList();
        if (given.size() != 1) {
            bench.findings()
                    .add(
                            FindingCode.CONTRADICTING_KEYS,
                            mapping.at(),
                            "keys",
                            String.join(", ", FORMS),
                            "owner",
                            OWNER);
            return Optional.empty();
        }
        return fields.flatMap(each -> each.word(given.get(0))).flatMap(word -> constraint(fact, given.get(0), word));
    }

    private Optional<Constraint> constraint(Fact fact, String form, YamlScalar word) {
        FactType needed = form.equals("under") ? FactType.CATEGORY : FactType.LEVEL;
        if (fact.type() != needed) {
            bench.findings()
                    .add(
                            FindingCode.WRONG_MATCHER,
                            word.at(),
                            "fact",
                            fact.id(),
                            "matcher",
                            form,
                            "type",
                            needed.name().toLowerCase(java.util.Locale.ROOT));
            return Optional.empty();
        }
        String asked = form + " " + word.text();
        if (!known.containsKey(asked)) {
            known.put(asked, needed == FactType.CATEGORY ? under(word) : levels(form, word));
        }
        return known.getOrDefault(asked, Optional.empty());
    }

    private Optional<Constraint> under(YamlScalar word) {
        Map<String, List<String>> children = new HashMap<>();
        bench.rulesOf(Family.CATEGORY)
                .forEach(category -> category.fields()
                        .word("parent")
                        .ifPresent(parent -> children.computeIfAbsent(parent.text(), key -> new ArrayList<>())
                                .add(category.id().text())));
        return bench.names()
                .resolve(Family.CATEGORY, "", word)
                .map(top -> below(top, children))
                .filter(all -> isBounded(all, word))
                .map(HierarchyMatcher::oneOf);
    }

    private boolean isBounded(Set<String> values, YamlScalar word) {
        written += values.size();
        if (written > MOST_VALUES) {
            Text limit = Text.of(MOST_VALUES + " 个匹配的类别", MOST_VALUES + " categories that are matched");
            bench.findings().add(FindingCode.TOO_LARGE, word.at(), "limit", limit);
        }
        return written <= MOST_VALUES;
    }

    /** Categories that lie within each other are found elsewhere; here each is taken once. */
    private static Set<String> below(String top, Map<String, List<String>> children) {
        Set<String> found = new HashSet<>(Set.of(top));
        Deque<String> next = new ArrayDeque<>(found);
        while (!next.isEmpty()) {
            children.getOrDefault(next.remove(), List.of()).stream()
                    .filter(found::add)
                    .forEach(next::add);
        }
        return found;
    }

    /** Rank 1 is the highest level. */
    private Optional<Constraint> levels(String form, YamlScalar word) {
        Map<String, Integer> ranks = new HashMap<>();
        for (WrittenRule level : bench.rulesOf(Family.LEVEL)) {
            level.fields()
                    .word("rank")
                    .filter(rank -> rank.text().matches("\\d{1,9}"))
                    .ifPresent(rank -> ranks.put(level.id().text(), Integer.valueOf(rank.text())));
        }
        return bench.names()
                .resolve(Family.LEVEL, "", word)
                .flatMap(level -> Optional.ofNullable(ranks.get(level)))
                .map(rank -> form.equals("at-or-above") ? atMost(rank) : atLeast(rank))
                .map(wanted -> oneOf(ranks.entrySet().stream()
                        .filter(level -> wanted.test(level.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet())));
    }

    private static IntPredicate atMost(int rank) {
        return other -> other <= rank;
    }

    private static IntPredicate atLeast(int rank) {
        return other -> other >= rank;
    }

    private static Constraint oneOf(Set<String> ids) {
        return new Constraint.OneOf(ids.stream().map(FactValue::of).collect(Collectors.toSet()));
    }
}
