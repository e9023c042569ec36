package org.wangge.rules.history;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wangge.core.casefile.CaseCategory;
import org.wangge.core.casefile.ClosingCondition;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactSource;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.Vocabulary;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.scoring.ScoringPolicy;
import org.wangge.rules.pack.Family;

/** Every rule of a book as a sheet: head, territory, facts, catalogue, procedures, scoring. */
final class RuleSheets {

    private final RuleBook book;
    private final Map<RuleSheet.Key, RuleSheet> sheets = new LinkedHashMap<>();

    private RuleSheets(RuleBook book) {
        this.book = book;
    }

    static Map<RuleSheet.Key, RuleSheet> of(RuleBook book) {
        RuleSheets all = new RuleSheets(book);
        all.head();
        all.territory();
        all.book.vocabulary().all().stream()
                .filter(fact -> Vocabulary.CORE.find(fact.id()).isEmpty())
                .forEach(all::fact);
        all.catalog();
        all.book.procedures().forEach(procedure -> ProcedureSheets.of(procedure).forEach(all::add));
        all.book.scoringPolicies().forEach(all::scoring);
        return all.sheets;
    }

    private void add(RuleSheet sheet) {
        sheets.put(sheet.key(), sheet);
    }

    private RuleSheet begin(Family family, RuleId rule, Text title) {
        RuleSheet sheet = new RuleSheet(family, "", rule, title).put(Aspect.PACK, rule.pack());
        add(sheet);
        return sheet;
    }

    private void head() {
        add(RuleSheet.ofHead(book.pack(), book.title())
                .put(Aspect.PACK, book.pack())
                .put(Aspect.VERSION, book.version())
                .put(Aspect.CALENDAR, book.calendar())
                .put(Aspect.ZONE, book.zone())
                .put(Aspect.HOURS, book.hours()));
    }

    private void territory() {
        book.levels()
                .forEach(level -> begin(Family.LEVEL, level.rule(), level.title())
                        .put(Aspect.RANK, level.rank())
                        .put(Aspect.COUNT, level.expectedCount())
                        .restingOn(level.basis()));
        book.unitTypes()
                .forEach(type -> begin(Family.UNIT, type.rule(), type.title())
                        .put(Aspect.KIND, type.kind())
                        .put(Aspect.LEVEL, type.serves())
                        .restingOn(type.basis()));
        book.posts()
                .forEach(post -> begin(Family.POST, post.rule(), post.title())
                        .put(Aspect.LEVEL, post.level())
                        .restingOn(post.basis()));
    }

    /** A fact has no basis in the book, and is known by its id alone. */
    private void fact(Fact fact) {
        RuleSheet sheet = new RuleSheet(
                        Family.FACT,
                        "",
                        RuleId.of(book.pack(), fact.id().value()),
                        Text.of(fact.id().value()))
                .put(Aspect.TYPE, fact.type())
                .put(Aspect.VALUES, fact.values())
                .put(Aspect.UNSET, fact.whenUnset());
        if (fact.source() == FactSource.COMMAND) {
            sheet.put(
                    Aspect.BROUGHT_BY,
                    book.vocabulary().carriersOf(fact.id()).stream()
                            .map(ActionKind::written)
                            .toList());
        }
        add(sheet);
    }

    private void catalog() {
        book.catalog().categories().forEach(this::category);
        book.catalog()
                .admission()
                .ifPresent(admission -> begin(
                                Family.ADMISSION,
                                admission.rule(),
                                Text.of(admission.rule().id()))
                        .put(Aspect.UNLISTED, admission.unlisted().written())
                        .restingOn(admission.basis()));
    }

    private void category(CaseCategory category) {
        begin(Family.CATEGORY, category.rule(), category.title())
                .put(Aspect.PARENT, category.parent())
                .put(Aspect.DESIGNATED, category.designated())
                .put(
                        Aspect.CLOSING_CONDITIONS,
                        category.closingConditions().stream()
                                .map(ClosingCondition::id)
                                .toList())
                .restingOn(category.basis());
    }

    /** Scoring rules speak in their canonical text, which names every number. */
    private void scoring(ScoringPolicy policy) {
        begin(Family.POLICY, policy.id(), policy.title())
                .put(Aspect.SCORING, policy.canonicalText().lines().findFirst())
                .restingOn(policy.basis());
        policy.items()
                .forEach(item -> begin(Family.SCORE_ITEM, item.id(), item.title())
                        .put(Aspect.SCORING, item.canonicalText())
                        .restingOn(item.basis()));
        policy.grades()
                .ifPresent(grades -> begin(
                                Family.GRADES, grades.id(), Text.of(grades.id().id()))
                        .put(Aspect.SCORING, grades.canonicalText().replace("\n", "; "))
                        .restingOn(grades.basis()));
    }

    /** Shares such as 50%, 80%. */
    static String percents(List<BigDecimal> shares) {
        return shares.stream()
                .map(share -> share.movePointRight(2).stripTrailingZeros().toPlainString() + "%")
                .collect(Collectors.joining(", "));
    }

    /** A text in both languages of something that may be missing. */
    static Text orNone(Optional<Text> text) {
        return text.orElse(Text.of("无", "none"));
    }
}
