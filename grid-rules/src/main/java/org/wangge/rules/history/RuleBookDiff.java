package org.wangge.rules.history;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;
import org.wangge.core.rulebook.RuleBook;

/**
 * What differs between two rule books (规则比较), rule by rule: two versions of a regulation, or a pack and its parent.
 *
 * <p>The field needs it because an authority decides on an amendment, not on a folder of files: which limit was 5 working
 * days and is 3, by which clause. Two rules are the same if family, procedure and id are the same, whatever the name of
 * the pack. What the order in which rules are written changes is nothing, and is not shown.
 *
 * <pre>{@code
 * RuleBookDiff diff = RuleBookDiff.between(lastYear, thisYear);
 * out.print(diff.render(Locale.CHINESE));
 * }</pre>
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class RuleBookDiff {

    private final List<RuleChange> changes;

    private RuleBookDiff(List<RuleChange> changes) {
        this.changes = List.copyOf(changes);
    }

    /**
     * Compares two rule books.
     *
     * @param before the one that was
     * @param after the one that is
     * @return the difference
     */
    public static RuleBookDiff between(RuleBook before, RuleBook after) {
        return new RuleBookDiff(new Comparison(before, after).changes());
    }

    /**
     * The rules that differ.
     *
     * @return the changes: head, levels, units, posts, facts, categories, procedures, scoring; those that are gone last
     */
    public List<RuleChange> changes() {
        return changes;
    }

    /**
     * Whether nothing differs, not even a title.
     *
     * @return true if there is no change
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * How many rules differ in one way.
     *
     * @param kind added, removed or changed
     * @return the number
     */
    public long count(RuleChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /**
     * The difference in words.
     *
     * @param locale the reader's locale
     * @return a paragraph for each rule and a line with the counts, each line ended by a line feed
     */
    public String render(Locale locale) {
        String rules =
                changes.stream().map(change -> change.render(locale) + "\n").collect(Collectors.joining());
        return rules + conclusion().render(locale) + "\n";
    }

    private Message conclusion() {
        return isEmpty()
                ? Message.of(HistoryMessage.NO_DIFFERENCE)
                : Message.of(
                        HistoryMessage.DIFFERENCES,
                        "added",
                        count(RuleChange.Kind.ADDED),
                        "removed",
                        count(RuleChange.Kind.REMOVED),
                        "changed",
                        count(RuleChange.Kind.CHANGED));
    }

    /** Lays the sheets of two books beside each other. */
    private static final class Comparison {

        private final Map<RuleSheet.Key, RuleSheet> before;
        private final Map<RuleSheet.Key, RuleSheet> after;
        private final RulePlaces placesBefore;
        private final RulePlaces placesAfter;

        Comparison(RuleBook before, RuleBook after) {
            this.before = RuleSheets.of(before);
            this.after = RuleSheets.of(after);
            this.placesBefore = RulePlaces.of(before);
            this.placesAfter = RulePlaces.of(after);
        }

        List<RuleChange> changes() {
            Set<RuleSheet.Key> keys = new LinkedHashSet<>(after.keySet());
            keys.addAll(before.keySet());
            List<RuleChange> changes = new ArrayList<>();
            for (RuleSheet.Key key : keys) {
                compare(Optional.ofNullable(before.get(key)), Optional.ofNullable(after.get(key)))
                        .ifPresent(changes::add);
            }
            return changes;
        }

        private Optional<RuleChange> compare(Optional<RuleSheet> was, Optional<RuleSheet> is) {
            List<AspectChange> aspects = aspects(said(was), said(is));
            if (aspects.isEmpty()) {
                return Optional.empty();
            }
            RuleSheet shown = is.or(() -> was).orElseThrow();
            return Optional.of(new RuleChange(
                    kind(was, is),
                    shown.family(),
                    shown.key().procedure(),
                    shown.key().id(),
                    shown.title(),
                    shown.basis(),
                    aspects,
                    was.flatMap(placesBefore::find),
                    is.flatMap(placesAfter::find)));
        }

        private static RuleChange.Kind kind(Optional<RuleSheet> was, Optional<RuleSheet> is) {
            if (was.isEmpty()) {
                return RuleChange.Kind.ADDED;
            }
            return is.isEmpty() ? RuleChange.Kind.REMOVED : RuleChange.Kind.CHANGED;
        }

        private static Map<Aspect, Text> said(Optional<RuleSheet> sheet) {
            return sheet.map(RuleSheet::said).orElseGet(() -> new EnumMap<>(Aspect.class));
        }

        private static List<AspectChange> aspects(Map<Aspect, Text> was, Map<Aspect, Text> is) {
            List<AspectChange> changes = new ArrayList<>();
            for (Aspect aspect : Aspect.values()) {
                Optional<Text> old = Optional.ofNullable(was.get(aspect));
                Optional<Text> now = Optional.ofNullable(is.get(aspect));
                if (!old.equals(now)) {
                    changes.add(new AspectChange(aspect, old, now));
                }
            }
            return changes;
        }
    }
}
