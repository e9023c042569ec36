package org.wangge.core.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wangge.core.explain.Message;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.Refusal;
import org.wangge.core.procedure.RefusalCode;

/** Holds the fields of a command against the catalogue: the category, and the condition on which a case is closed. */
record CatalogCheck(CaseCatalog catalog, CaseCommand command, Map<FactId, FactValue> values) {

    /** Every reason that the catalogue gives against a command on a case of a category; empty before the beginning. */
    List<Refusal> reasons(Optional<CategoryId> present) {
        List<Refusal> reasons = new ArrayList<>();
        named(CoreFacts.CATEGORY.id())
                .filter(category -> !isAdmitted(category))
                .map(this::unknownCategory)
                .ifPresent(reasons::add);
        Optional<CaseCategory> closing = categoryIn(values).or(() -> present).flatMap(catalog::findClosingConditions);
        named(CoreFacts.CLOSING_CONDITION.id())
                .flatMap(condition -> closing.filter(category -> !lists(category, condition))
                        .map(category -> unknownCondition(category, condition)))
                .ifPresent(reasons::add);
        return reasons;
    }

    /** Where a closing condition is missing, the reason says which there are. */
    Refusal completed(Refusal reason, Optional<CategoryId> present) {
        boolean isMissing = reason.code() == RefusalCode.FIELD_REQUIRED
                && CoreFacts.CLOSING_CONDITION
                        .id()
                        .equals(reason.message().attributes().get("field"));
        return categoryIn(values)
                .or(() -> present)
                .filter(category -> isMissing)
                .flatMap(catalog::findClosingConditions)
                .map(category -> expecting(reason, joined(category.closingConditions(), ClosingCondition::id)))
                .orElse(reason);
    }

    private static Refusal expecting(Refusal reason, String conditions) {
        Map<String, Object> attributes = new LinkedHashMap<>(reason.message().attributes());
        attributes.put("expected", conditions);
        return new Refusal(reason.code(), reason.rule(), reason.basis(), new Message(reason.code(), attributes));
    }

    /** The category that a command names, for a report or a correction; empty if it names none or the text is no id. */
    static Optional<CategoryId> categoryIn(Map<FactId, FactValue> values) {
        return Optional.ofNullable(values.get(CoreFacts.CATEGORY.id()))
                .map(FactValue::toString)
                .filter(CategoryId::isWellFormed)
                .map(CategoryId::of);
    }

    private Optional<String> named(FactId field) {
        return Optional.ofNullable(values.get(field)).map(FactValue::toString);
    }

    private boolean isAdmitted(String category) {
        return CategoryId.isWellFormed(category) && catalog.admits(CategoryId.of(category));
    }

    private Refusal unknownCategory(String category) {
        return Refusal.from(
                catalog.admission().map(Admission::rule),
                catalog.basis(),
                RefusalCode.CATEGORY_UNKNOWN,
                "category",
                category,
                "categories",
                joined(catalog.categories(), one -> one.id().value()));
    }

    private static boolean lists(CaseCategory category, String condition) {
        return category.closingConditions().stream().anyMatch(one -> one.id().equals(condition));
    }

    private Refusal unknownCondition(CaseCategory category, String condition) {
        return Refusal.by(
                category.rule(),
                category.basis(),
                RefusalCode.CLOSING_CONDITION_UNKNOWN,
                "action",
                command.action(),
                "category",
                category.id(),
                "value",
                condition,
                "conditions",
                joined(category.closingConditions(), ClosingCondition::id));
    }

    private static <T> String joined(Collection<T> parts, Function<T, String> id) {
        return parts.stream().map(id).collect(Collectors.joining(", "));
    }
}
