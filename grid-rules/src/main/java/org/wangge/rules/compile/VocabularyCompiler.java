package org.wangge.rules.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactSource;
import org.wangge.core.fact.FactType;
import org.wangge.core.fact.FactValue;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.Vocabulary;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.WrittenRule;
import org.wangge.rules.yaml.YamlScalar;

/** Compiles the facts that packs declare. */
final class VocabularyCompiler {

    private final Workbench bench;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<FactId, Set<ActionKind>> carriers = new HashMap<>();

    VocabularyCompiler(Workbench bench) {
        this.bench = bench;
    }

    Vocabulary compile() {
        bench.rulesOf(Family.FACT).forEach(this::declare);
        return Vocabulary.of(facts, carriers);
    }

    private void declare(WrittenRule rule) {
        bench.bases().of(rule);
        Optional<FactId> id = id(rule.id());
        Optional<FactType> type = rule.fields().word("type").flatMap(this::type);
        rule.fields().word("from").ifPresent(word -> bench.constant("from", word, List.of("command"), name -> name));
        if (id.isPresent() && type.isPresent() && hasSuitableValues(rule, type.get())) {
            facts.add(fact(rule, id.get(), type.get()));
            carriers(rule, id.get());
        }
    }

    private Fact fact(WrittenRule rule, FactId id, FactType type) {
        List<String> values =
                rule.fields().words("values").stream().map(YamlScalar::text).toList();
        Fact fact = new Fact(id, type, List.copyOf(new LinkedHashSet<>(values)), FactSource.COMMAND, Optional.empty());
        Optional<FactValue> unset =
                rule.fields().word("unset").flatMap(word -> new FactReader(bench).value(fact, word));
        return new Fact(id, type, fact.values(), fact.source(), unset);
    }

    private Optional<FactId> id(YamlScalar word) {
        if (Character.isDigit(word.text().charAt(0))) {
            bench.findings().add(FindingCode.BAD_ID, word.at(), "id", word.text());
            return Optional.empty();
        }
        FactId id = FactId.of(word.text());
        if (Vocabulary.CORE.find(id).isPresent() || FactReader.RESERVED.contains(word.text())) {
            bench.findings().add(FindingCode.FACT_RESERVED, word.at(), "fact", word.text());
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private Optional<FactType> type(YamlScalar word) {
        return bench.constant(
                "type",
                word,
                Arrays.asList(FactType.values()),
                type -> type.name().toLowerCase(Locale.ROOT));
    }

    private boolean hasSuitableValues(WrittenRule rule, FactType type) {
        boolean listed = !rule.fields().words("values").isEmpty();
        if (type == FactType.ENUM && !listed) {
            bench.findings()
                    .add(
                            FindingCode.MISSING_KEY,
                            rule.fields().at(),
                            "key",
                            "values",
                            "owner",
                            rule.family().title());
        } else if (type != FactType.ENUM && listed) {
            bench.findings()
                    .add(
                            FindingCode.CONTRADICTING_KEYS,
                            rule.fields().at("values"),
                            "keys",
                            "type: " + type.name().toLowerCase(Locale.ROOT) + ", values",
                            "owner",
                            rule.family().title());
        }
        return (type == FactType.ENUM) == listed;
    }

    private void carriers(WrittenRule rule, FactId id) {
        Set<ActionKind> kinds = EnumSet.noneOf(ActionKind.class);
        rule.fields()
                .words("of")
                .forEach(word -> bench.constant("of", word, Arrays.asList(ActionKind.values()), ActionKind::written)
                        .ifPresent(kinds::add));
        if (!kinds.isEmpty()) {
            carriers.put(id, kinds);
        }
    }
}
