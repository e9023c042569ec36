package org.wangge.rules.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.yaml.YamlNode;
import org.wangge.rules.yaml.YamlScalar;

/** Reads the rules of a pack from its lists, and sees to it that ids are well-formed and unique. */
final class RuleParser {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 64;
    private static final String CASE = "case";

    private final String pack;
    private final Findings findings;
    private final Map<RuleKey, WrittenRule> known = new HashMap<>();
    private final List<WrittenRule> rules = new ArrayList<>();

    RuleParser(String pack, Findings findings) {
        this.pack = pack;
        this.findings = findings;
    }

    List<WrittenRule> rules() {
        return rules;
    }

    void readList(Family family, String procedure, Fields file, String key) {
        Optional<WrittenBasis> basis = WrittenBasis.of(file, Optional.empty());
        if (family == Family.ADMISSION) {
            file.node(key).flatMap(node -> admission(key, node, basis)).ifPresent(rules::add);
            return;
        }
        for (YamlNode item : file.items(key)) {
            rule(family, procedure, item, basis).ifPresent(rules::add);
        }
    }

    private Optional<WrittenRule> rule(
            Family family, String procedure, YamlNode node, Optional<WrittenBasis> enclosing) {
        Optional<Fields> fields = Shapes.of(family).read(node, findings);
        Optional<YamlScalar> id = fields.flatMap(values -> values.word("id")).filter(this::isWellFormed);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return rule(family, procedure, id.get(), fields.get(), enclosing);
    }

    /** The one rule of its family: its key is its id, and its value may be written as a word alone. */
    private Optional<WrittenRule> admission(String key, YamlNode node, Optional<WrittenBasis> enclosing) {
        Optional<Fields> fields = node instanceof YamlScalar
                ? Optional.of(new Fields(Map.of("then", node), node.at()))
                : Shapes.of(Family.ADMISSION).read(node, findings);
        return fields.flatMap(
                values -> rule(Family.ADMISSION, "", new YamlScalar(key, true, node.at()), values, enclosing));
    }

    private Optional<WrittenRule> rule(
            Family family, String procedure, YamlScalar id, Fields values, Optional<WrittenBasis> enclosing) {
        values.word("override").ifPresent(word -> new Reading(findings).flag("override", word));
        Optional<WrittenBasis> basis = WrittenBasis.of(values, enclosing);
        String where = family == Family.CLOCK
                ? values.word("procedure").map(YamlScalar::text).orElse(CASE)
                : procedure;
        WrittenRule rule = new WrittenRule(pack, family, where, id, values, basis, List.of());
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
        rule(family, whole.procedure(), node, whole.basis()).ifPresent(parts::add);
    }

    boolean isWellFormed(YamlScalar id) {
        boolean wellFormed =
                id.text().length() <= LONGEST_ID && KEBAB.matcher(id.text()).matches();
        if (!wellFormed) {
            findings.add(FindingCode.BAD_ID, id.at(), "id", id.text());
        }
        return wellFormed;
    }

    private boolean isNew(WrittenRule rule) {
        WrittenRule first = known.putIfAbsent(rule.key(), rule);
        if (first != null) {
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
        return first == null;
    }
}
