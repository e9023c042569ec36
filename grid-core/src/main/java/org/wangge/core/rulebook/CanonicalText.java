package org.wangge.core.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wangge.core.casefile.Admission;
import org.wangge.core.casefile.CaseCategory;
import org.wangge.core.casefile.ClosingCondition;
import org.wangge.core.deadline.CountingRule;
import org.wangge.core.explain.Basis;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactSource;
import org.wangge.core.grid.GridLevel;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.ExtensionPolicy;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.State;
import org.wangge.core.procedure.Transition;
import org.wangge.core.procedure.Vocabulary;
import org.wangge.core.scoring.ScoringPolicy;
import org.wangge.core.staff.Post;
import org.wangge.core.staff.UnitType;

/**
 * Writes the canonical text of a rule book: one line a rule, families in a fixed order, the rules of a family by id, since
 * no decision depends on the order in which they are written.
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
        byId(book.catalog().categories(), CaseCategory::rule).forEach(canonical::category);
        book.catalog().admission().ifPresent(canonical::admission);
        byId(book.procedures(), Procedure::id).forEach(canonical::procedure);
        return canonical.text.toString();
    }

    private void head(RuleBook book) {
        line("pack", book.pack(), book.version());
        line("calendar", book.calendar(), book.zone());
        line("hours", book.hours());
    }

    private void territory(RuleBook book) {
        byId(book.levels(), GridLevel::rule)
                .forEach(level -> line(
                        "level",
                        level.rule(),
                        "rank=" + level.rank(),
                        "count=" + level.expectedCount().map(Object::toString).orElse("-"),
                        written(level.basis())));
        byId(book.unitTypes(), UnitType::rule)
                .forEach(type ->
                        line("unit", type.rule(), type.kind(), "serves=" + type.serves(), written(type.basis())));
        byId(book.posts(), Post::rule)
                .forEach(post -> line("post", post.rule(), "at=" + post.level(), written(post.basis())));
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

    private void admission(Admission admission) {
        line("admission", admission.rule(), admission.unlisted().written(), written(admission.basis()));
    }

    private void category(CaseCategory category) {
        List<Object> parts = new ArrayList<>(List.of(
                "category",
                category.rule(),
                "parent=" + category.parent().map(Object::toString).orElse("-"),
                "designated=" + category.designated().map(Object::toString).orElse("-")));
        // only where there are some, so that books without them keep their digest
        if (!category.closingConditions().isEmpty()) {
            parts.add("closing="
                    + byId(category.closingConditions(), ClosingCondition::id).stream()
                            .map(ClosingCondition::id)
                            .toList());
        }
        parts.add(written(category.basis()));
        line(parts.toArray());
    }

    private void procedure(Procedure procedure) {
        line("procedure", procedure.id());
        byId(procedure.states(), State::rule).forEach(this::state);
        byId(procedure.transitions(), Transition::rule).forEach(this::transition);
        byId(procedure.clocks(), ClockRule::rule).forEach(this::clock);
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
                written(step.basis()) + further(step));
    }

    /** What a step has only now and then has no column, so that a book without it keeps its digest. */
    private static String further(Transition step) {
        StringBuilder more = new StringBuilder();
        if (!step.evidence().isEmpty()) {
            more.append("\tevidence=").append(sorted(step.evidence()));
        }
        step.atMost().ifPresent(times -> more.append("\tat-most=").append(times));
        if (step.isTaskStep()) {
            more.append("\ttask=").append(sorted(step.tasks()));
        }
        step.needsTasks().ifPresent(gate -> more.append("\tneeds-tasks=").append(gate));
        step.whenDue().ifPresent(clock -> more.append("\twhen-due=").append(clock));
        if (!step.orToUnits().isEmpty()) {
            more.append("\tor-to-units=").append(sorted(step.orToUnits()));
        }
        if (step.afterReturnRefused()) {
            more.append("\tafter-return=refused");
        }
        return more.toString();
    }

    private void clock(ClockRule clock) {
        line(
                "clock",
                clock.rule(),
                clock.isWaitingPeriod() ? "at-least" : "within",
                "counting=" + written(clock.counting()),
                "on-move=" + clock.onMove(),
                "warn=" + clock.warnAt(),
                "extension=" + clock.extension().map(CanonicalText::written).orElse("-"),
                written(clock.basis()));
        byId(clock.table().rows(), DecisionTable.Row::id)
                .forEach(row -> line("row", row.id(), row.when(), row.result(), written(row.basis())));
    }

    private static String written(ExtensionPolicy policy) {
        String base = policy.base() == ExtensionPolicy.OnceMore.ORIGINAL ? "original" : "current";
        return policy.how().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + " by=" + policy.by().map(Object::toString).orElse(base)
                + " times=" + policy.times()
                + (policy.beforeExpiry() ? " before-expiry" : "")
                + (policy.isOnRequest() ? " on-request" : "")
                + " requires=" + policy.requires()
                + " " + written(policy.basis());
    }

    /** Every choice of the rule, not its name alone: a book built in Java may give a usual name to other choices. */
    private static String written(CountingRule counting) {
        String sources = counting.sources().entrySet().stream()
                .map(source -> source.getKey() + "=" + source.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
        return String.join(
                " ",
                counting.id(),
                counting.startingDay().name(),
                counting.startingHour().name(),
                counting.lateStart().name(),
                counting.lastDayOff().name(),
                counting.dayEnd().name(),
                sources);
    }

    /** The words of a choice may be reworded without another meaning; that there is one stays. */
    private static String written(Basis basis) {
        return basis.citations() + (basis.choice().isPresent() ? " choice" : "");
    }

    private static <T, K extends Comparable<K>> List<T> byId(Collection<T> rules, Function<T, K> id) {
        return rules.stream().sorted(Comparator.comparing(id)).toList();
    }

    private static List<String> sorted(Collection<?> ids) {
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
