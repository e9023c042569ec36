package org.wangge.rules.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.explain.Kebab;
import org.wangge.core.rulebook.InForce;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.yaml.YamlMapping;
import org.wangge.rules.yaml.YamlNode;
import org.wangge.rules.yaml.YamlScalar;

/** Reads the rules of a pack from its lists, and sees to it that ids are well-formed and unique. */
final class RuleParser {

    private static final int LONGEST_ID = 64;
    /** More versions than a regulation has; what lies beyond is refused for its number. */
    private static final int MOST_COMPARED = 100;

    private static final String CASE = "case";

    private final String pack;
    private final InForce days;
    private final Findings findings;
    private final Map<RuleKey, List<WrittenRule>> known = new HashMap<>();
    private final List<WrittenRule> rules = new ArrayList<>();

    RuleParser(String pack, InForce days, Findings findings) {
        this.pack = pack;
        this.days = days;
        this.findings = findings;
    }

    List<WrittenRule> rules() {
        return rules;
    }

    void readList(Family family, String procedure, Fields file, String key) {
        Optional<WrittenBasis> basis = WrittenBasis.of(file, Optional.empty());
        if (family == Family.ADMISSION) {
            versions(file, key).forEach(node -> admission(key, node, basis).ifPresent(rules::add));
            return;
        }
        for (YamlNode item : file.items(key)) {
            if (family == Family.PARAMETER) {
                parameter(item);
            } else {
                rule(family, procedure, item, basis, days).ifPresent(rules::add);
            }
        }
    }

    private Optional<WrittenRule> rule(
            Family family, String procedure, YamlNode node, Optional<WrittenBasis> enclosing, InForce around) {
        Optional<Fields> fields = Shapes.of(family).read(node, findings);
        Optional<YamlScalar> id = fields.flatMap(values -> values.word("id")).filter(this::isWellFormed);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return rule(family, procedure, id.get(), fields.get(), enclosing, around);
    }

    /** Each value of a parameter is a version of it, with days of its own. */
    private void parameter(YamlNode node) {
        Optional<Fields> fields = Shapes.of(Family.PARAMETER).read(node, findings);
        Optional<YamlScalar> id = fields.flatMap(values -> values.word("id")).filter(this::isWellFormed);
        if (id.isPresent()) {
            DatedValues values = new DatedValues(id.get().text(), findings);
            InForce own = new DatesReader(findings).read(id.get().text(), fields.get(), days);
            values.of(fields.get(), own)
                    .forEach(version -> rule(
                                    Family.PARAMETER,
                                    "",
                                    id.get(),
                                    version.fields(),
                                    WrittenBasis.of(fields.get(), Optional.empty()),
                                    version.days())
                            .ifPresent(rules::add));
        }
    }

    /** The value itself; or several with dates, each of them a mapping. */
    private static List<YamlNode> versions(Fields file, String key) {
        boolean areVersions =
                !file.items(key).isEmpty() && file.items(key).stream().allMatch(YamlMapping.class::isInstance);
        return areVersions ? file.items(key) : file.node(key).stream().toList();
    }

    /** The one rule of its family: its key is its id, and its value may be written as a word alone. */
    private Optional<WrittenRule> admission(String key, YamlNode node, Optional<WrittenBasis> enclosing) {
        Optional<Fields> fields = node instanceof YamlScalar
                ? Optional.of(new Fields(Map.of("then", node), node.at()))
                : Shapes.of(Family.ADMISSION).read(node, findings);
        return fields.flatMap(
                values -> rule(Family.ADMISSION, "", new YamlScalar(key, true, node.at()), values, enclosing, days));
    }

    private Optional<WrittenRule> rule(
            Family family,
            String procedure,
            YamlScalar id,
            Fields values,
            Optional<WrittenBasis> enclosing,
            InForce around) {
        values.word("override").ifPresent(word -> new Reading(findings).flag("override", word));
        Optional<WrittenBasis> basis = WrittenBasis.of(values, enclosing);
        String where = family == Family.CLOCK
                ? values.word("procedure").map(YamlScalar::text).orElse(CASE)
                : procedure;
        InForce own = new DatesReader(findings).read(id.text(), values, around);
        WrittenRule rule = new WrittenRule(pack, family, where, id, values, basis, own, List.of());
        if (!isNew(rule)) {
            return Optional.empty();
        }
        return Optional.of(rule.withParts(parts(rule)));
    }

    private List<WrittenRule> parts(WrittenRule rule) {
        List<WrittenRule> parts = new ArrayList<>();
        if (rule.family() == Family.CLOCK) {
            rule.fields().items("table").forEach(item -> part(rule, Family.CLOCK_ROW, item, parts));
        } else if (rule.family() == Family.POLICY) {
            rule.fields().items("items").forEach(item -> part(rule, Family.SCORE_ITEM, item, parts));
            rule.fields().node("grades").ifPresent(node -> part(rule, Family.GRADES, node, parts));
        }
        return parts;
    }

    private void part(WrittenRule whole, Family family, YamlNode node, List<WrittenRule> parts) {
        rule(family, whole.procedure(), node, whole.basis(), whole.days()).ifPresent(parts::add);
    }

    boolean isWellFormed(YamlScalar id) {
        boolean wellFormed = id.text().length() <= LONGEST_ID && Kebab.isId(id.text());
        if (!wellFormed) {
            findings.add(FindingCode.BAD_ID, id.at(), "id", id.text());
        }
        return wellFormed;
    }

    /** One id may stand for several versions of a rule, if no day has two of them. */
    private boolean isNew(WrittenRule rule) {
        List<WrittenRule> versions = known.computeIfAbsent(rule.key(), key -> new ArrayList<>());
        Optional<WrittenRule> other = onSomeDayOf(rule, versions);
        other.ifPresent(first -> reportSecond(rule, first));
        versions.add(rule);
        return other.isEmpty();
    }

    private static Optional<WrittenRule> onSomeDayOf(WrittenRule rule, List<WrittenRule> versions) {
        for (int i = 0; i < Math.min(versions.size(), MOST_COMPARED); i++) {
            if (versions.get(i).days().and(rule.days()).isPresent()) {
                return Optional.of(versions.get(i));
            }
        }
        return Optional.empty();
    }

    private void reportSecond(WrittenRule rule, WrittenRule first) {
        boolean areVersions =
                rule.fields().has(DatesReader.KEY) || first.fields().has(DatesReader.KEY);
        findings.add(
                areVersions ? FindingCode.VERSIONS_OVERLAP : FindingCode.DUPLICATE_ID,
                rule.at(),
                "id",
                rule.id().text(),
                "family",
                rule.family().title(),
                "first",
                first.at());
    }
}
