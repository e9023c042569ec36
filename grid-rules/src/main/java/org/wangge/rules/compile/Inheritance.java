package org.wangge.rules.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wangge.core.rulebook.InForce;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.lint.NearestName;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.RuleKey;
import org.wangge.rules.pack.WrittenPack;
import org.wangge.rules.pack.WrittenRule;
import org.wangge.rules.yaml.YamlScalar;

/**
 * Merges the rules of a pack with those of its parents: parents in the order written, then what the pack removes,
 * replaces and adds. Each day is merged by itself: what does not hold on it is neither inherited nor replaces anything.
 */
final class Inheritance {

    private final Lineage lineage;
    private final InForce days;
    private final Findings findings;
    private final Map<String, List<WrittenRule>> merged = new LinkedHashMap<>();

    /** The rules of some days on which nothing changes. */
    Inheritance(Lineage lineage, InForce days, Findings findings) {
        this.lineage = lineage;
        this.days = days;
        this.findings = findings;
    }

    /** The rules of a pack, those of its parents included; each pack is merged once. */
    List<WrittenRule> rulesOf(WrittenPack pack) {
        List<WrittenRule> known = merged.get(pack.id());
        if (known == null) {
            known = new Merge(pack).rules();
            merged.put(pack.id(), known);
        }
        return known;
    }

    /** The merge of one pack. */
    private final class Merge {

        private final WrittenPack pack;
        private final Map<RuleKey, WrittenRule> rules = new LinkedHashMap<>();
        private final Map<RuleKey, List<WrittenRule>> conflicts = new LinkedHashMap<>();

        Merge(WrittenPack pack) {
            this.pack = pack;
        }

        List<WrittenRule> rules() {
            lineage.parentsOf(pack).forEach(parent -> rulesOf(parent).forEach(this::inherit));
            Set<RuleKey> inherited = Set.copyOf(rules.keySet());
            pack.head().words("remove").forEach(this::remove);
            pack.rulesIn(days).forEach(rule -> add(rule, inherited));
            conflicts.values().forEach(this::reportConflict);
            requireUniqueParts();
            return List.copyOf(rules.values());
        }

        private void inherit(WrittenRule rule) {
            WrittenRule other = rules.putIfAbsent(rule.key(), rule);
            boolean same = other == null
                    || other.pack().equals(rule.pack())
                    || other.canonical().equals(rule.canonical());
            if (!same) {
                conflicts.putIfAbsent(rule.key(), List.of(other, rule));
            }
        }

        private void add(WrittenRule rule, Set<RuleKey> inherited) {
            if (rule.family() == Family.CLOCK_ROW) {
                addRow(rule);
                return;
            }
            boolean known = inherited.contains(rule.key());
            if (known && !rule.overrides()) {
                reportMissingOverride(rule, conflictOr(rule.key()));
            } else if (!known && rule.overrides() && !holdsOnOtherDays(rule)) {
                reportNothingToOverride(rule);
            }
            conflicts.remove(rule.key());
            rules.put(rule.key(), rule);
        }

        private String conflictOr(RuleKey key) {
            return Optional.ofNullable(rules.get(key)).map(WrittenRule::pack).orElse("?");
        }

        private void addRow(WrittenRule row) {
            Optional<WrittenRule> clock = clockOfRow(row);
            if (clock.isPresent() && !row.overrides()) {
                reportMissingOverride(row, clock.get().pack());
            } else if (clock.isPresent()) {
                replaceParts(clock.get(), replaced(clock.get().parts(), row));
            } else if (row.overrides() && holdsOnOtherDays(row)) {
                clockOnOtherDays(row)
                        .flatMap(other -> Optional.ofNullable(rules.get(other.key())))
                        .ifPresent(other -> append(row, other));
            } else if (row.overrides()) {
                reportNothingToOverride(row);
            } else {
                appendRow(row);
            }
        }

        /** What a parent has on other days may be replaced or removed on all of them. */
        private boolean holdsOnOtherDays(WrittenRule rule) {
            return ancestralRules().anyMatch(other -> other.key().equals(rule.key()));
        }

        private Stream<WrittenRule> ancestralRules() {
            return lineage.ancestorsOf(pack).stream().flatMap(parent -> withRows(parent.rules()).stream());
        }

        private Optional<WrittenRule> clockOnOtherDays(WrittenRule row) {
            return lineage.ancestorsOf(pack).stream()
                    .flatMap(parent -> parent.rules().stream())
                    .filter(clock -> clock.parts().stream()
                            .anyMatch(part -> part.id().text().equals(row.id().text())))
                    .findFirst();
        }

        private void appendRow(WrittenRule row) {
            Optional<YamlScalar> name = row.fields().word("clock");
            if (name.isEmpty()) {
                findings.add(
                        FindingCode.MISSING_KEY,
                        row.fields().at(),
                        "key",
                        "clock",
                        "owner",
                        row.family().title());
                return;
            }
            WrittenRule clock =
                    rules.get(new RuleKey(Family.CLOCK, "", name.get().text()));
            if (clock == null) {
                reportUnknownClock(name.get());
                return;
            }
            append(row, clock);
        }

        private void append(WrittenRule row, WrittenRule clock) {
            List<WrittenRule> parts = new ArrayList<>(clock.parts());
            parts.add(row);
            replaceParts(clock, parts);
        }

        private void replaceParts(WrittenRule clock, List<WrittenRule> parts) {
            rules.put(clock.key(), clock.withParts(parts));
        }

        private Optional<WrittenRule> clockOfRow(WrittenRule row) {
            return rules.values().stream()
                    .filter(rule -> rule.parts().stream()
                            .anyMatch(part -> part.id().text().equals(row.id().text())))
                    .findFirst();
        }

        private void remove(YamlScalar word) {
            List<WrittenRule> meant = everyRule().stream()
                    .filter(rule -> namesOf(rule).contains(word.text()))
                    .toList();
            if (meant.isEmpty()
                    && ancestralRules().anyMatch(rule -> namesOf(rule).contains(word.text()))) {
                return;
            }
            if (meant.isEmpty()) {
                List<String> known =
                        everyRule().stream().map(rule -> rule.id().text()).toList();
                findings.add(
                        FindingCode.NOTHING_TO_REMOVE,
                        word.at(),
                        "id",
                        word.text(),
                        "hint",
                        NearestName.hint(word.text(), known));
            } else if (meant.size() > 1) {
                List<String> names = meant.stream().map(Inheritance::qualified).toList();
                findings.add(
                        FindingCode.REMOVAL_AMBIGUOUS,
                        word.at(),
                        "id",
                        word.text(),
                        "families",
                        String.join(", ", names));
            } else {
                remove(meant.get(0));
            }
        }

        private void remove(WrittenRule rule) {
            conflicts.remove(rule.key());
            if (rule.family() == Family.CLOCK_ROW) {
                clockOfRow(rule).ifPresent(clock -> replaceParts(clock, without(clock.parts(), rule)));
            } else {
                rules.remove(rule.key());
            }
        }

        private List<WrittenRule> everyRule() {
            return withRows(List.copyOf(rules.values()));
        }

        /** Rows of one clock and another clock, or items of two policies, may come from different packs. */
        private void requireUniqueParts() {
            Map<RuleKey, WrittenRule> first = new LinkedHashMap<>();
            for (WrittenRule rule : everyRule()) {
                WrittenRule other = first.putIfAbsent(rule.key(), rule);
                boolean isReported = other == null || other.pack().equals(rule.pack());
                if (!isReported) {
                    reportDuplicate(rule, other);
                }
            }
        }

        private void reportDuplicate(WrittenRule rule, WrittenRule first) {
            findings.add(
                    FindingCode.DUPLICATE_ID,
                    rule.at(),
                    "id",
                    rule.id().text(),
                    "family",
                    rule.family().title(),
                    "first",
                    first.at());
        }

        private void reportConflict(List<WrittenRule> two) {
            WrittenRule first = two.get(0);
            findings.add(
                    FindingCode.PARENT_CONFLICT,
                    pack.head().at("extends"),
                    "id",
                    first.id().text(),
                    "family",
                    first.family().title(),
                    "first",
                    first.pack(),
                    "second",
                    two.get(1).pack());
        }

        private void reportNothingToOverride(WrittenRule rule) {
            List<String> known = everyRule().stream()
                    .filter(other -> other.family() == rule.family())
                    .map(other -> other.id().text())
                    .toList();
            findings.add(
                    FindingCode.NOTHING_TO_OVERRIDE,
                    rule.at(),
                    "id",
                    rule.id().text(),
                    "family",
                    rule.family().title(),
                    "hint",
                    NearestName.hint(rule.id().text(), known));
        }

        private void reportUnknownClock(YamlScalar name) {
            List<String> clocks = rules.values().stream()
                    .filter(rule -> rule.family() == Family.CLOCK)
                    .map(rule -> rule.id().text())
                    .toList();
            findings.add(
                    FindingCode.UNKNOWN_REFERENCE,
                    name.at(),
                    "kind",
                    Family.CLOCK.title(),
                    "id",
                    name.text(),
                    "hint",
                    NearestName.hint(name.text(), clocks));
        }

        private void reportMissingOverride(WrittenRule rule, String parent) {
            findings.add(
                    FindingCode.OVERRIDE_MISSING,
                    rule.at(),
                    "id",
                    rule.id().text(),
                    "family",
                    rule.family().title(),
                    "parent",
                    parent);
        }
    }

    /** The rules and the rows of their tables. */
    static List<WrittenRule> withRows(List<WrittenRule> rules) {
        List<WrittenRule> all = new ArrayList<>();
        rules.forEach(rule -> {
            all.add(rule);
            all.addAll(rule.parts());
        });
        return all;
    }

    /** The names that mean a rule: {@code settle} and {@code clock:settle}. */
    static List<String> namesOf(WrittenRule rule) {
        return List.of(rule.id().text(), qualified(rule));
    }

    private static String qualified(WrittenRule rule) {
        return rule.family().written() + ":" + rule.id().text();
    }

    private static List<WrittenRule> replaced(List<WrittenRule> rows, WrittenRule row) {
        return rows.stream()
                .map(old -> old.id().text().equals(row.id().text()) ? row : old)
                .toList();
    }

    private static List<WrittenRule> without(List<WrittenRule> rows, WrittenRule row) {
        return rows.stream()
                .filter(old -> !old.id().text().equals(row.id().text()))
                .toList();
    }
}
