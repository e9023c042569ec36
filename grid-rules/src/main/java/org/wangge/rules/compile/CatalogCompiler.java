package org.wangge.rules.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.wangge.core.casefile.Admission;
import org.wangge.core.casefile.CaseCatalog;
import org.wangge.core.casefile.CaseCategory;
import org.wangge.core.casefile.CategoryId;
import org.wangge.core.casefile.ClosingCondition;
import org.wangge.core.explain.Text;
import org.wangge.core.staff.UnitTypeId;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.Fields;
import org.wangge.rules.pack.Shapes;
import org.wangge.rules.pack.WrittenRule;
import org.wangge.rules.yaml.YamlNode;
import org.wangge.rules.yaml.YamlScalar;

/** Compiles the catalogue: its categories with their closing conditions, and what becomes of what it does not list. */
final class CatalogCompiler {

    private static final Text CONDITION = Text.of("结案条件", "closing condition");

    private final Workbench bench;

    CatalogCompiler(Workbench bench) {
        this.bench = bench;
    }

    /** Checks everything now; the catalogue itself is built later, if nothing was found. */
    Supplier<CaseCatalog> compile() {
        List<CaseCategory> categories = categories();
        Optional<Admission> admission =
                bench.rulesOf(Family.ADMISSION).stream().findFirst().flatMap(this::admission);
        return () -> categories.isEmpty() ? CaseCatalog.UNLISTED : CaseCatalog.of(categories, admission);
    }

    private Optional<Admission> admission(WrittenRule rule) {
        return rule.fields()
                .word("then")
                .flatMap(word -> bench.constant(
                        "then", word, Arrays.asList(Admission.Unlisted.values()), Admission.Unlisted::written))
                .map(unlisted ->
                        new Admission(rule.ruleId(), unlisted, bench.bases().of(rule)));
    }

    /** A closing condition is written as its id alone, or with a title; each id once in a category. */
    private List<ClosingCondition> closingConditions(WrittenRule rule) {
        Map<String, ClosingCondition> conditions = new LinkedHashMap<>();
        Map<String, YamlScalar> first = new HashMap<>();
        for (YamlNode node : rule.fields().items("closing-conditions")) {
            Optional<Fields> fields = node instanceof YamlScalar
                    ? Optional.of(new Fields(Map.of("id", node), node.at()))
                    : Shapes.CLOSING_CONDITION.read(node, bench.findings());
            fields.flatMap(values -> values.word("id"))
                    .filter(this::isWellFormed)
                    .ifPresent(id -> {
                        requireNew(id, first);
                        conditions.put(
                                id.text(),
                                new ClosingCondition(
                                        id.text(), fields.get().text("title").orElseGet(() -> Text.of(id.text()))));
                    });
        }
        return List.copyOf(conditions.values());
    }

    private boolean isWellFormed(YamlScalar id) {
        boolean wellFormed = CategoryId.isWellFormed(id.text());
        if (!wellFormed) {
            bench.findings().add(FindingCode.BAD_ID, id.at(), "id", id.text());
        }
        return wellFormed;
    }

    private void requireNew(YamlScalar id, Map<String, YamlScalar> known) {
        YamlScalar first = known.putIfAbsent(id.text(), id);
        if (first != null) {
            bench.findings()
                    .add(FindingCode.DUPLICATE_ID, id.at(), "id", id.text(), "family", CONDITION, "first", first.at());
        }
    }

    private List<CaseCategory> categories() {
        List<CaseCategory> categories = new ArrayList<>();
        for (WrittenRule rule : bench.rulesOf(Family.CATEGORY)) {
            Optional<CategoryId> parent = rule.fields()
                    .word("parent")
                    .flatMap(word -> bench.names().resolve(Family.CATEGORY, "", word))
                    .map(CategoryId::of);
            Optional<UnitTypeId> designated = rule.fields()
                    .word("designated")
                    .flatMap(word -> bench.names().resolve(Family.UNIT, "", word))
                    .map(UnitTypeId::of);
            categories.add(new CaseCategory(
                    rule.ruleId(),
                    rule.title(),
                    parent,
                    designated,
                    closingConditions(rule),
                    bench.bases().of(rule)));
        }
        requireNoCycle(categories);
        return categories;
    }

    private void requireNoCycle(List<CaseCategory> categories) {
        Map<CategoryId, CategoryId> parents = new HashMap<>();
        categories.forEach(category -> category.parent().ifPresent(parent -> parents.put(category.id(), parent)));
        Set<CategoryId> looked = new HashSet<>();
        for (WrittenRule rule : bench.rulesOf(Family.CATEGORY)) {
            cycleFrom(CategoryId.of(rule.id().text()), parents, looked)
                    .ifPresent(cycle -> bench.findings()
                            .add(FindingCode.CATEGORY_CYCLE, rule.fields().at("parent"), "cycle", cycle));
        }
    }

    /** The circle to which a category belongs; each category is walked through once, however long the line is. */
    private static Optional<String> cycleFrom(
            CategoryId start, Map<CategoryId, CategoryId> parents, Set<CategoryId> looked) {
        Set<CategoryId> line = new LinkedHashSet<>();
        Optional<CategoryId> next = Optional.of(start);
        while (next.isPresent() && line.add(next.get()) && !looked.contains(next.get())) {
            next = Optional.ofNullable(parents.get(next.get()));
        }
        boolean isCycle = next.filter(line::contains).isPresent() && !looked.contains(next.get());
        looked.addAll(line);
        if (!isCycle) {
            return Optional.empty();
        }
        CategoryId first = next.get();
        return Optional.of(line.stream()
                        .dropWhile(category -> !category.equals(first))
                        .map(CategoryId::value)
                        .collect(Collectors.joining(" → "))
                + " → " + first);
    }
}
