package org.wangge.rules.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wangge.core.explain.Message;
import org.wangge.core.rulebook.InForce;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.rulebook.RuleTimeline;

/**
 * What differs between two regulations that change over time (规则沿革比较): for every span of days on which neither changes,
 * the rule book of the one against that of the other. Immutable.
 *
 * @param spans the spans by time, without those on which neither is in force
 */
public record RuleTimelineDiff(List<Span> spans) {

    /** {@inheritDoc} */
    public RuleTimelineDiff {
        spans = List.copyOf(spans);
    }

    /**
     * Days on which neither regulation changes. Immutable.
     *
     * @param days the days
     * @param before the book of the one that was; empty if it is not in force
     * @param after the book of the one that is; empty if it is not in force
     * @param diff what differs; empty unless both are in force
     */
    public record Span(InForce days, Optional<RuleBook> before, Optional<RuleBook> after, Optional<RuleBookDiff> diff) {

        /**
         * Whether the rules of these days are the same.
         *
         * @return true if both are in force and nothing differs
         */
        public boolean isEmpty() {
            return diff.filter(RuleBookDiff::isEmpty).isPresent();
        }

        private String render(Locale locale) {
            if (diff.isPresent()) {
                return diff.get().render(locale);
            }
            HistoryMessage code = before.isPresent() ? HistoryMessage.ONLY_BEFORE : HistoryMessage.ONLY_AFTER;
            return Message.of(code).render(locale) + "\n";
        }
    }

    /**
     * Compares two regulations.
     *
     * @param before the one that was
     * @param after the one that is
     * @return what differs, span by span
     */
    public static RuleTimelineDiff between(RuleTimeline before, RuleTimeline after) {
        List<Span> spans = new ArrayList<>();
        Optional<LocalDate> from = Optional.empty();
        for (Optional<LocalDate> until : ends(before, after)) {
            InForce days = new InForce(from, until);
            // any day of the span stands for all; one without a beginning has a day before its end
            LocalDate day = from.or(() -> until.map(end -> end.minusDays(1))).orElse(LocalDate.EPOCH);
            span(days, before.asOf(day), after.asOf(day)).ifPresent(spans::add);
            from = until;
        }
        return new RuleTimelineDiff(spans);
    }

    private static List<Optional<LocalDate>> ends(RuleTimeline before, RuleTimeline after) {
        NavigableSet<LocalDate> changes = new TreeSet<>();
        Stream.of(before, after)
                .flatMap(timeline -> timeline.periods().stream())
                .map(RuleTimeline.Period::days)
                .flatMap(days -> Stream.concat(days.fromInclusive().stream(), days.untilExclusive().stream()))
                .forEach(changes::add);
        List<Optional<LocalDate>> ends = new ArrayList<>();
        changes.forEach(change -> ends.add(Optional.of(change)));
        ends.add(Optional.empty());
        return ends;
    }

    private static Optional<Span> span(InForce days, Optional<RuleBook> before, Optional<RuleBook> after) {
        return before.isEmpty() && after.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(
                        days, before, after, before.flatMap(was -> after.map(is -> RuleBookDiff.between(was, is)))));
    }

    /**
     * Whether nothing differs on any day.
     *
     * @return true if there is no change
     */
    public boolean isEmpty() {
        return spans.stream().allMatch(Span::isEmpty);
    }

    /**
     * The difference in words.
     *
     * @param locale the reader's locale
     * @return for several spans a heading with the days before each; each line ended by a line feed
     */
    public String render(Locale locale) {
        return spans.size() == 1
                ? spans.get(0).render(locale)
                : spans.stream()
                        .map(span -> Message.of(HistoryMessage.ON_DAYS, "days", span.days())
                                        .render(locale)
                                + "\n"
                                + span.render(locale))
                        .collect(Collectors.joining());
    }
}
