package org.wangge.rules.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;
import org.wangge.rules.lint.Position;

/**
 * A rule that was added, removed or changed (规则变化): what of it was and is, with its clauses among it, and where it
 * stands in the files. Immutable.
 *
 * @param kind added, removed or changed
 * @param family what kind of rule it is, such as {@code transition}, in both languages
 * @param procedure the procedure of a state or transition; blank for other rules
 * @param id its id, without the pack
 * @param title what people call it, now or, if it was removed, before
 * @param basis what it rests on, now or, if it was removed, before; empty for facts and for the head of a pack
 * @param aspects what differs; of an added or removed rule, everything that it says
 * @param before where it stood; empty for an added rule, or if the book was made in Java
 * @param after where it stands; empty for a removed rule, or if the book was made in Java
 */
public record RuleChange(
        Kind kind,
        Text family,
        String procedure,
        String id,
        Text title,
        Optional<Basis> basis,
        List<AspectChange> aspects,
        Optional<Position> before,
        Optional<Position> after) {

    /** What became of a rule. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** It says something else. */
        CHANGED
    }

    /** {@inheritDoc} */
    public RuleChange {
        aspects = List.copyOf(aspects);
    }

    /**
     * The change in words.
     *
     * @param locale the reader's locale
     * @return a line for the rule and one for each aspect, without a line break at the end
     */
    public String render(Locale locale) {
        return head(locale)
                + aspects.stream()
                        .map(change -> "\n  " + line(change).render(locale))
                        .collect(Collectors.joining());
    }

    private String head(Locale locale) {
        HistoryMessage code = switch (kind) {
            case ADDED -> HistoryMessage.RULE_ADDED;
            case REMOVED -> HistoryMessage.RULE_REMOVED;
            case CHANGED -> HistoryMessage.RULE_CHANGED;
        };
        String place = after.or(() -> before).map(at -> " (" + at + ")").orElse("");
        // what was added or removed lists what it rests on among all that it says
        String why = kind == Kind.CHANGED ? clauses(locale) : "";
        return Message.of(code, "family", family, "id", id, "title", title, "why", why, "place", place)
                .render(locale);
    }

    private String clauses(Locale locale) {
        Text chosen = Text.of("选择", "choice");
        return basis.map(rests -> rests.isChoice() ? " [" + chosen.in(locale) + "]" : " " + rests.citations())
                .orElse("");
    }

    private Message line(AspectChange change) {
        if (kind == Kind.CHANGED) {
            return Message.of(
                    HistoryMessage.WAS_AND_IS,
                    "aspect",
                    change.aspect().title(),
                    "was",
                    change.was().orElse(Text.of("无", "nothing")),
                    "is",
                    change.is().orElse(Text.of("无", "nothing")));
        }
        return Message.of(
                HistoryMessage.ONLY,
                "aspect",
                change.aspect().title(),
                "value",
                change.is().or(change::was).orElse(Text.of("")));
    }
}
