package org.wangge.core.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import org.wangge.core.casefile.CaseCategory;
import org.wangge.core.explain.Basis;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactSource;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.ExtensionPolicy;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.State;
import org.wangge.core.procedure.Transition;
import org.wangge.core.procedure.Vocabulary;
import org.wangge.core.scoring.ScoringPolicy;

/**
 * Writes the canonical text of a rule book: one line a rule, families in a fixed order, rules in the order of the pack
 * where order means something and by id where it does not.
 */
final class CanonicalText {

    private final StringBuilder text = new StringBuilder("rule-book 1\n");

    private CanonicalText() {}

    static String of(RuleBook book) {
        CanonicalText canonical = new CanonicalText();
        canonical.head(book);
        canonical.territory(book);
        canonical.scoring(book);
        canonical.vocabulary(book.vocabulary());
        book.catalog().categories().forEach(canonical::category);
        book.procedures().forEach(canonical::procedure);
        return canonical.text.toString();
    }

    private void head(RuleBook book) {
        line("pack", book.pack(), book.version());
        line("calendar", book.calendar(), book.zone());
        line("hours", book.hours());
    }

    private void territory(RuleBook book) {
        book.levels()
                .forEach(level -> line(
                        "level",
                        level.rule(),
                        "rank=" + level.rank(),
                        "count=" + level.expectedCount().map(Object::toString).orElse("-"),
                        written(level.basis())));
        book.unitTypes()
                .forEach(type ->
                        line("unit", type.rule(), type.kind(), "serves=" + type.serves(), written(type.basis())));
        book.posts().forEach(post -> line("post", post.rule(), "at=" + post.level(), written(post.basis())));
    }

    private void scoring(RuleBook book) {
        book.scoringPolicies().stream()
                .map(ScoringPolicy::canonicalText)
                .sorted()
                .forEach(this::line);
    }

    private void vocabulary(Vocabulary vocabulary) {
        vocabulary.all().stream()
                .filter(fact -> Vocabulary.CORE.find(fact.id()).isEmpty())
                .forEach(fact -> fact(fact, vocabulary));
    }

    private void fact(Fact fact, Vocabulary vocabulary) {
        String carriers = fact.source() == FactSource.COMMAND
                ? vocabulary.carriersOf(fact.id()).stream()
                        .map(ActionKind::written)
                        .sorted()
                        .collect(Collectors.joining("|"))
                : "core";
        line(
                "fact",
                fact.id(),
                fact.type(),
                fact.values(),
                "of=" + carriers,
                "unset=" + fact.whenUnset().map(Object::toString).orElse("-"));
    }

    private void category(CaseCategory category) {
        line(
                "category",
                category.rule(),
                "parent=" + category.parent().map(Object::toString).orElse("-"),
                "designated=" + category.designated().map(Object::toString).orElse("-"),
                written(category.basis()));
    }

    private void procedure(Procedure procedure) {
        line("procedure", procedure.id());
        procedure.states().forEach(this::state);
        procedure.transitions().forEach(this::transition);
        procedure.clocks().forEach(this::clock);
    }

    private void state(State state) {
        line(
                "state",
                state.rule(),
                state.phase().map(Enum::name).orElse("-"),
                state.isFinal() ? "final" : "-",
                written(state.basis()));
    }

    private void transition(Transition step) {
        line(
                "transition",
                step.rule(),
                step.kind().written(),
                "from=" + sorted(step.fromStates()),
                "to=" + step.to().map(Object::toString).orElse("-"),
                "by=" + step.by(),
                "when=" + step.when(),
                "requires=" + step.requires(),
                "starts=" + step.starts(),
                "stops=" + step.stops(),
                "suspends=" + step.suspends(),
                "resumes=" + step.resumes(),
                "waits-for=" + step.waitsFor(),
                "to-unit=" + step.toUnit().map(Object::toString).orElse("-"),
                step.samePersonAllowed() ? "same-person" : "-",
                written(step.basis()));
    }

    private void clock(ClockRule clock) {
        line(
                "clock",
                clock.rule(),
                clock.isWaitingPeriod() ? "at-least" : "within",
                "counting=" + clock.counting(),
                "on-move=" + clock.onMove(),
                "warn=" + clock.warnAt(),
                "extension=" + clock.extension().map(CanonicalText::written).orElse("-"),
                written(clock.basis()));
        clock.table().rows().forEach(row -> line("row", row.id(), row.when(), row.result(), written(row.basis())));
    }

    private static String written(ExtensionPolicy policy) {
        return (policy.replaces() ? "replace" : "add")
                + " by=" + policy.by().map(Object::toString).orElse("original")
                + " times=" + policy.times()
                + (policy.beforeExpiry() ? " before-expiry" : "")
                + " requires=" + policy.requires();
    }

    /** The words of a choice may be reworded without another meaning; that there is one stays. */
    private static String written(Basis basis) {
        return basis.citations() + (basis.choice().isPresent() ? " choice" : "");
    }

    private static List<String> sorted(java.util.Collection<?> ids) {
        return ids.stream().map(Object::toString).sorted().toList();
    }

    private void line(Object... parts) {
        for (Object part : parts) {
            text.append(part).append('\t');
        }
        text.setLength(text.length() - 1);
        text.append('\n');
    }
}
