package org.wangge.rules.compile;

import java.util.HashMap;
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

    private final Workbench bench;

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
        return needed == FactType.CATEGORY ? under(word) : levels(form, word);
    }

    private Optional<Constraint> under(YamlScalar word) {
        Map<String, String> parents = new HashMap<>();
        bench.rulesOf(Family.CATEGORY)
                .forEach(category -> category.fields()
                        .word("parent")
                        .ifPresent(parent -> parents.put(category.id().text(), parent.text())));
        return bench.names()
                .resolve(Family.CATEGORY, "", word)
                .map(top -> oneOf(bench.names().of(Family.CATEGORY, "").stream()
                        .filter(category -> isWithin(category, top, parents))
                        .collect(Collectors.toSet())));
    }

    /** Categories that lie within each other are found elsewhere; here the search just ends. */
    private static boolean isWithin(String category, String top, Map<String, String> parents) {
        String one = category;
        for (int steps = 0; one != null && steps <= parents.size(); steps++) {
            if (one.equals(top)) {
                return true;
            }
            one = parents.get(one);
        }
        return false;
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
