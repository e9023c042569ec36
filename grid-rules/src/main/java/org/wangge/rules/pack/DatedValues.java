package org.wangge.rules.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.explain.Text;
import org.wangge.core.rulebook.InForce;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.yaml.YamlNode;

/** Takes the values of a parameter apart: each holds from its first day until the next one begins. */
final class DatedValues {

    /**
     * One value with its days.
     *
     * @param fields the values of a parameter that has this value alone
     * @param days the days on which it has it
     */
    record Version(Fields fields, InForce days) {}

    private static final List<String> FORMS = List.of("value", "open", "values");
    private static final Text OWNER = Text.of("参数", "a parameter");

    private final String parameter;
    private final Findings findings;

    DatedValues(String parameter, Findings findings) {
        this.parameter = parameter;
        this.findings = findings;
    }

    List<Version> of(Fields fields, InForce own) {
        requireOne(FORMS, fields);
        if (!fields.has("values")) {
            return List.of(new Version(without(fields, DatesReader.KEY), own));
        }
        List<Fields> entries = fields.items("values").stream()
                .flatMap(node -> Shapes.DATED_VALUE.read(node, findings).stream())
                .toList();
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Optional<YamlNode> next =
                    i + 1 < entries.size() ? entries.get(i + 1).node("from") : Optional.empty();
            versions.add(version(fields, entries.get(i), next, i > 0, own));
        }
        return versions;
    }

    private void requireOne(List<String> forms, Fields fields) {
        List<String> given = forms.stream().filter(fields::has).toList();
        if (given.isEmpty()) {
            findings.add(FindingCode.MISSING_KEY, fields.at(), "key", String.join(" | ", forms), "owner", OWNER);
        } else if (given.size() > 1) {
            findings.add(FindingCode.CONTRADICTING_KEYS, fields.at(), "keys", String.join(", ", forms), "owner", OWNER);
        }
    }

    private Version version(Fields whole, Fields entry, Optional<YamlNode> next, boolean needsFrom, InForce own) {
        requireOne(List.of("value", "open"), entry);
        if (needsFrom && !entry.has("from")) {
            findings.add(FindingCode.MISSING_KEY, entry.at(), "key", "from", "owner", OWNER);
        }
        Map<String, YamlNode> dates = new HashMap<>();
        entry.node("from").ifPresent(node -> dates.put("from", node));
        entry.node("until").or(() -> next).ifPresent(node -> dates.put("until", node));
        InForce days =
                dates.isEmpty() ? own : new DatesReader(findings).days(parameter, new Fields(dates, entry.at()), own);
        return new Version(merged(whole, entry), days);
    }

    /** What the parameter says of itself, with what the entry says; a basis of the entry replaces that of the parameter. */
    private static Fields merged(Fields whole, Fields entry) {
        Map<String, YamlNode> values =
                new HashMap<>(without(whole, DatesReader.KEY).values());
        values.remove("values");
        if (entry.has("cites") || entry.has("choice")) {
            values.remove("cites");
            values.remove("choice");
        }
        for (String key : List.of("value", "open", "cites", "choice")) {
            entry.node(key).ifPresent(node -> values.put(key, node));
        }
        return new Fields(values, entry.at());
    }

    private static Fields without(Fields fields, String key) {
        Map<String, YamlNode> less = new HashMap<>(fields.values());
        less.remove(key);
        return new Fields(less, fields.at());
    }
}
