package org.wangge.rules.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.explain.Kebab;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.Condition;
import org.wangge.core.fact.Constraint;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactSource;
import org.wangge.core.fact.FactType;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Match;
import org.wangge.core.procedure.Vocabulary;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.NearestName;
import org.wangge.rules.pack.Family;
import org.wangge.rules.yaml.YamlMapping;
import org.wangge.rules.yaml.YamlNode;
import org.wangge.rules.yaml.YamlScalar;
import org.wangge.rules.yaml.YamlSequence;

/** Compiles conditions and the matches of table rows. */
final class ConditionCompiler {

    private final Workbench bench;
    private final Vocabulary vocabulary;
    private final FactReader values;
    private final HierarchyMatcher hierarchy;

    ConditionCompiler(Workbench bench, Vocabulary vocabulary) {
        this.bench = bench;
        this.vocabulary = vocabulary;
        this.values = new FactReader(bench);
        this.hierarchy = new HierarchyMatcher(bench);
    }

    /** A condition: facts with values, or all, any, not of conditions. */
    Condition condition(YamlMapping mapping) {
        List<YamlMapping.Entry> connectives = mapping.entries().stream()
                .filter(entry -> FactReader.CONNECTIVES.contains(entry.key().text()))
                .toList();
        if (connectives.isEmpty()) {
            return match(mapping);
        }
        if (mapping.entries().size() > 1) {
            report(FindingCode.CONTRADICTING_KEYS, mapping, "keys", keysOf(mapping));
        }
        YamlMapping.Entry first = connectives.get(0);
        return switch (first.key().text()) {
            case "all" -> new Condition.All(parts(first.value()));
            case "any" -> new Condition.Any(parts(first.value()));
            default -> part(first.value()).<Condition>map(Condition.Not::new).orElse(Condition.ALWAYS);
        };
    }

    private List<Condition> parts(YamlNode node) {
        if (!(node instanceof YamlSequence list) || list.items().isEmpty()) {
            reportKind(node, Text.of("条件列表", "a list of conditions"));
            return List.of();
        }
        List<Condition> parts = new ArrayList<>();
        list.items().forEach(item -> part(item).ifPresent(parts::add));
        return parts;
    }

    private Optional<Condition> part(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return Optional.of(condition(mapping));
        }
        reportKind(node, Text.of("条件", "a condition"));
        return Optional.empty();
    }

    /** Facts with values, all of which must hold. */
    Match match(YamlMapping mapping) {
        Map<FactId, Constraint> constraints = new HashMap<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            fact(entry.key())
                    .ifPresent(fact -> constraint(fact, entry.value())
                            .ifPresent(constraint -> constraints.put(fact.id(), constraint)));
        }
        return Match.of(constraints);
    }

    /** A declared fact by its id. */
    Optional<Fact> find(FactId id) {
        return vocabulary.find(id);
    }

    /** A declared fact; one that nobody declares is reported. */
    Optional<Fact> fact(YamlScalar word) {
        Optional<Fact> fact = Kebab.isName(word.text()) ? find(FactId.of(word.text())) : Optional.empty();
        if (fact.isEmpty() && !bench.names().of(Family.FACT, "").contains(word.text())) {
            List<String> known =
                    vocabulary.all().stream().map(each -> each.id().value()).toList();
            bench.findings()
                    .add(
                            FindingCode.UNKNOWN_FACT,
                            word.at(),
                            "fact",
                            word.text(),
                            "hint",
                            NearestName.hint(word.text(), known));
        }
        return fact;
    }

    /** The fact behind a field that a command must bring; one that no command brings is reported. */
    Optional<FactId> field(YamlScalar word) {
        Optional<Fact> fact = fact(word);
        if (fact.filter(known -> known.source() != FactSource.COMMAND).isPresent()) {
            bench.findings().add(FindingCode.FACT_NOT_BROUGHT, word.at(), "fact", word.text());
            return Optional.empty();
        }
        return fact.map(Fact::id);
    }

    private Optional<Constraint> constraint(Fact fact, YamlNode node) {
        if (node instanceof YamlScalar word && !word.isEmpty()) {
            return FactReader.isRange(fact, word)
                    ? bench.reading().interval(word).map(Constraint.Within::new)
                    : values.value(fact, word).map(Constraint::is);
        }
        if (node instanceof YamlSequence list && !list.items().isEmpty()) {
            return anyOf(fact, list);
        }
        if (node instanceof YamlMapping mapping) {
            return hierarchy.constraint(fact, mapping);
        }
        reportKind(node, Text.of("值或值的列表", "a value or a list of values"));
        return Optional.empty();
    }

    private Optional<Constraint> anyOf(Fact fact, YamlSequence list) {
        Set<FactValue> possible = new HashSet<>();
        for (YamlNode item : list.items()) {
            if (item instanceof YamlScalar word && !word.isEmpty()) {
                values.value(fact, word).ifPresent(possible::add);
            } else {
                reportKind(item, Text.of("值", "a value"));
            }
        }
        if (fact.type() == FactType.NUMBER && list.items().size() == 2 && possible.size() < 2) {
            hintAtRange(list);
        }
        return possible.isEmpty() ? Optional.empty() : Optional.of(new Constraint.OneOf(possible));
    }

    private void hintAtRange(YamlSequence list) {
        bench.findings()
                .add(
                        FindingCode.BAD_INTERVAL,
                        list.at(),
                        "value",
                        list.canonical(),
                        "reason",
                        Text.of("区间须加引号，如 \"[300, 500]\"", "a range is quoted, such as \"[300, 500]\""));
    }

    private static String keysOf(YamlMapping mapping) {
        return String.join(
                ", ",
                mapping.entries().stream().map(entry -> entry.key().text()).toList());
    }

    private void reportKind(YamlNode node, Text expected) {
        bench.findings()
                .add(FindingCode.WRONG_KIND, node.at(), "key", "when", "expected", expected, "found", node.kind());
    }

    private void report(FindingCode code, YamlNode node, String name, Object value) {
        bench.findings().add(code, node.at(), name, value, "owner", Text.of("条件", "a condition"));
    }
}
