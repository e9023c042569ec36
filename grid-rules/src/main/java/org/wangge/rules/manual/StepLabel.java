package org.wangge.rules.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.Citation;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.Condition;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.Transition;
import org.wangge.core.rulebook.RuleBook;

/** What stands at an arrow: the action, who takes it, when, which limits begin or must have ended, and the clauses. */
final class StepLabel {

    private final RuleBook book;
    private final Procedure procedure;

    StepLabel(RuleBook book, Procedure procedure) {
        this.book = book;
        this.procedure = procedure;
    }

    String of(Transition step, Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(step.title().in(locale)
                + Text.of("（", " (").in(locale)
                + performer(step.by()).in(locale)
                + Text.of("）", ")").in(locale));
        if (!step.when().equals(Condition.ALWAYS)) {
            lines.add(step.when().toString().replace(": ", " = "));
        }
        step.starts().stream().map(this::limit).map(limit -> limit.in(locale)).forEach(lines::add);
        step.waitsFor().stream()
                .map(clock -> Text.of("等待", "after ").in(locale) + limit(clock).in(locale))
                .forEach(lines::add);
        String clauses = step.basis().citations().stream().map(Citation::clause).collect(Collectors.joining(", "));
        if (!clauses.isEmpty()) {
            lines.add("[" + clauses + "]");
        }
        return lines.stream().map(StepLabel::safe).collect(Collectors.joining("<br/>"));
    }

    /** Without what ends a label in Mermaid or begins something else in it. */
    static String safe(String text) {
        return text.replace(':', '：')
                .replace(';', '；')
                .replace('"', '”')
                .replace('#', '＃')
                .replace('\n', ' ');
    }

    private Text performer(Performer performer) {
        if (performer instanceof Performer.AnyOf several) {
            return joined(several.performers(), " / ");
        }
        if (performer instanceof Performer.AllOf all) {
            return joined(all.performers(), " + ");
        }
        if (performer instanceof Performer.PostHolder holder) {
            return book.posts().stream()
                    .filter(post -> post.id().equals(holder.post()))
                    .findFirst()
                    .map(post -> post.title())
                    .orElseGet(() -> Text.of(holder.post().value()));
        }
        if (performer instanceof Performer.UnitMember member) {
            return book.unitTypes().stream()
                    .filter(type -> type.id().equals(member.unit()))
                    .findFirst()
                    .map(type -> type.title())
                    .orElseGet(() -> Text.of(member.unit().value()));
        }
        return performer instanceof Performer.PresentHolder ? Text.of("承办方", "holder") : performer.text();
    }

    private Text joined(List<Performer> performers, String word) {
        List<Text> names = performers.stream().map(this::performer).distinct().toList();
        return Text.of(
                names.stream().map(Text::zh).collect(Collectors.joining(word)),
                names.stream().map(Text::en).collect(Collectors.joining(word)));
    }

    /** The name of a clock with every limit that it may have. */
    private Text limit(ClockId id) {
        ClockRule clock = procedure.findClock(id).orElseThrow();
        List<Text> limits = clock.table().rows().stream()
                .map(row -> row.result().limit())
                .flatMap(Optional::stream)
                .map(TimeLimit::text)
                .distinct()
                .toList();
        return Text.of(
                clock.title().zh() + " " + limits.stream().map(Text::zh).collect(Collectors.joining(" / ")),
                clock.title().en() + " " + limits.stream().map(Text::en).collect(Collectors.joining(" / ")));
    }
}
