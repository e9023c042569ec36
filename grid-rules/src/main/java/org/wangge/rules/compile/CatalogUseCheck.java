package org.wangge.rules.compile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.casefile.Admission;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.WrittenRule;

/** Holds the catalogue against the procedure for cases: what the one promises, the other must do. */
final class CatalogUseCheck {

    private static final String CASE = "case";

    private final Workbench bench;
    private final List<WrittenRule> steps;

    CatalogUseCheck(Workbench bench) {
        this.bench = bench;
        this.steps = bench.rulesOf(Family.TRANSITION, CASE);
    }

    void check() {
        bench.rulesOf(Family.ADMISSION).stream()
                .filter(rule -> says(rule, "then", Admission.Unlisted.DECLINE.written()))
                .filter(rule ->
                        !steps.isEmpty() && !bench.rulesOf(Family.CATEGORY).isEmpty())
                .filter(rule -> steps.stream().noneMatch(CatalogUseCheck::declines))
                .forEach(rule -> bench.findings()
                        .add(
                                FindingCode.UNLISTED_NOT_DECLINED,
                                rule.at(),
                                "rule",
                                rule.id().text()));
        steps.stream()
                .filter(CatalogUseCheck::asksForClosingCondition)
                .findFirst()
                .ifPresent(this::requireClosingConditions);
    }

    private static boolean declines(WrittenRule step) {
        return says(step, "do", ActionKind.DECLINE.written());
    }

    private static boolean says(WrittenRule rule, String key, String value) {
        return rule.fields().word(key).filter(word -> word.text().equals(value)).isPresent();
    }

    private static boolean asksForClosingCondition(WrittenRule step) {
        return step.fields().words("requires").stream()
                .anyMatch(word ->
                        word.text().equals(CoreFacts.CLOSING_CONDITION.id().value()));
    }

    /** Only categories without narrower ones are looked at: the others may do nothing but group. */
    private void requireClosingConditions(WrittenRule step) {
        Map<String, WrittenRule> categories = new HashMap<>();
        Set<String> parents = new HashSet<>();
        bench.rulesOf(Family.CATEGORY).forEach(category -> {
            categories.put(category.id().text(), category);
            category.fields().word("parent").ifPresent(word -> parents.add(word.text()));
        });
        bench.rulesOf(Family.CATEGORY).stream()
                .filter(category -> !parents.contains(category.id().text()))
                .filter(category -> !hasConditions(category, categories))
                .forEach(category -> bench.findings()
                        .add(
                                FindingCode.CLOSING_CONDITIONS_MISSING,
                                category.at(),
                                "category",
                                category.id().text(),
                                "transition",
                                step.id().text()));
    }

    private static boolean hasConditions(WrittenRule category, Map<String, WrittenRule> categories) {
        Set<String> seen = new HashSet<>();
        Optional<WrittenRule> one = Optional.of(category);
        while (one.isPresent() && seen.add(one.get().id().text())) {
            if (!one.get().fields().items("closing-conditions").isEmpty()) {
                return true;
            }
            one = one.get().fields().word("parent").map(word -> categories.get(word.text()));
        }
        return false;
    }
}
