package org.wangge.rules.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.explain.Text;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.lint.NearestName;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.Fields;
import org.wangge.rules.pack.ParameterReference;
import org.wangge.rules.pack.WrittenBasis;
import org.wangge.rules.pack.WrittenRule;
import org.wangge.rules.yaml.YamlMapping;
import org.wangge.rules.yaml.YamlNode;
import org.wangge.rules.yaml.YamlScalar;
import org.wangge.rules.yaml.YamlSequence;

/**
 * Puts the values of parameters where rules refer to them, so that everything behind reads plain values.
 *
 * <p>A rule that refers to a parameter rests on the clauses of the parameter as well as on its own. Where an open value has
 * a meaning of its own (limits, numbers of grids) it stays open; elsewhere nothing could be decided, which is reported.
 */
final class ParameterValues {

    /** Keys whose values may stay open. */
    private static final Set<String> OPENABLE = Set.of("within", "at-least", "by", "count");
    /** Lists whose items are rules of their own. */
    private static final Set<String> PARTS = Set.of("table", "items", "grades");
    /** Keys of conditions, below which facts are keys, so that their value is no reference itself. */
    private static final Set<String> CONDITIONS = Set.of("when", "all", "any", "not");

    private final Map<String, WrittenRule> parameters = new LinkedHashMap<>();
    private final Findings findings;

    private ParameterValues(List<WrittenRule> rules, Findings findings) {
        this.findings = findings;
        rules.stream()
                .filter(rule -> rule.family() == Family.PARAMETER)
                .forEach(rule -> parameters.put(rule.id().text(), rule));
    }

    /** The rules with values in the place of references. */
    static List<WrittenRule> putInto(List<WrittenRule> rules, Findings findings) {
        ParameterValues values = new ParameterValues(rules, findings);
        return rules.stream().map(rule -> values.filled(rule, Optional.empty())).toList();
    }

    private WrittenRule filled(WrittenRule rule, Optional<WrittenBasis> enclosing) {
        if (!refers(rule)) {
            return rule;
        }
        List<WrittenRule> parts =
                rule.parts().stream().map(part -> filled(part, rule.basis())).toList();
        One one = new One();
        Fields fields = refers(rule.fields()) ? one.filled(rule.fields()) : rule.fields();
        WrittenRule whole = rule.parts().isEmpty() ? rule : rule.withParts(parts);
        return one.used.stream()
                .flatMap(parameter -> parameter.basis().stream())
                .reduce(WrittenBasis::and)
                .map(more -> whole.with(
                        fields,
                        Optional.of(rule.basis()
                                .or(() -> enclosing)
                                .map(own -> own.and(more))
                                .orElse(more))))
                .orElseGet(() -> one.used.isEmpty() ? whole : whole.with(fields, rule.basis()));
    }

    /** Most rules refer to none, and are left as they are; all of them are looked at. */
    private static boolean refers(WrittenRule rule) {
        if (refers(rule.fields())) {
            return true;
        }
        for (WrittenRule part : rule.parts()) {
            if (refers(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean refers(Fields fields) {
        for (Map.Entry<String, YamlNode> value : fields.values().entrySet()) {
            if (!PARTS.contains(value.getKey()) && refers(value.getValue())) {
                return true;
            }
        }
        return false;
    }

    private static boolean refers(YamlNode node) {
        if (node instanceof YamlScalar) {
            return false;
        }
        return node instanceof YamlSequence list
                ? refers(list)
                : node instanceof YamlMapping mapping && refers(mapping);
    }

    private static boolean refers(YamlSequence list) {
        for (YamlNode item : list.items()) {
            if (refers(item)) {
                return true;
            }
        }
        return false;
    }

    private static boolean refers(YamlMapping mapping) {
        for (YamlMapping.Entry entry : mapping.entries()) {
            if (entry.key().text().equals(ParameterReference.KEY) || refers(entry.value())) {
                return true;
            }
        }
        return false;
    }

    /** The references of one rule. */
    private final class One {

        private final List<WrittenRule> used = new ArrayList<>();

        Fields filled(Fields fields) {
            Map<String, YamlNode> values = new LinkedHashMap<>();
            fields.values()
                    .forEach((key, node) -> (PARTS.contains(key) ? Optional.of(node) : filled(key, node, true))
                            .ifPresent(filled -> values.put(key, filled)));
            return new Fields(values, fields.at());
        }

        /** Where no value can stand, which is reported, nothing stands, so that the same fault is not found twice. */
        private Optional<YamlNode> filled(String key, YamlNode node, boolean isOwnKey) {
            Optional<YamlScalar> reference = CONDITIONS.contains(key) ? Optional.empty() : ParameterReference.in(node);
            if (reference.isPresent()) {
                return valueOf(reference.get(), key, isOwnKey);
            }
            if (node instanceof YamlSequence list) {
                return Optional.of(new YamlSequence(
                        list.items().stream()
                                .flatMap(item -> filled(key, item, isOwnKey).stream())
                                .toList(),
                        list.at()));
            }
            return Optional.of(node instanceof YamlMapping mapping ? filled(mapping) : node);
        }

        private YamlNode filled(YamlMapping mapping) {
            return new YamlMapping(
                    mapping.entries().stream()
                            .flatMap(entry -> filled(entry.key().text(), entry.value(), false).stream()
                                    .map(value -> new YamlMapping.Entry(entry.key(), value)))
                            .toList(),
                    mapping.at());
        }

        private Optional<YamlNode> valueOf(YamlScalar reference, String key, boolean isOwnKey) {
            boolean mayStayOpen = OPENABLE.contains(key) && (isOwnKey || key.equals("by"));
            Optional<YamlNode> open =
                    mayStayOpen ? Optional.of(new YamlScalar("open", true, reference.at())) : Optional.empty();
            WrittenRule parameter = parameters.get(reference.text());
            if (parameter == null) {
                reportUnknown(reference);
                return open;
            }
            used.add(parameter);
            Optional<YamlScalar> value = parameter.fields().word("value");
            if (value.isEmpty() && parameter.fields().has("open") && !mayStayOpen) {
                findings.add(FindingCode.VALUE_NEEDED, reference.at(), "key", key, "parameter", reference.text());
            }
            return value.<YamlNode>map(word -> word).or(() -> open);
        }

        private void reportUnknown(YamlScalar reference) {
            Text kind = Family.PARAMETER.title();
            findings.add(
                    FindingCode.UNKNOWN_REFERENCE,
                    reference.at(),
                    "kind",
                    kind,
                    "id",
                    reference.text(),
                    "hint",
                    NearestName.hint(reference.text(), parameters.keySet()));
        }
    }
}
