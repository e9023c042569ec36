package org.wangge.rules.compile;

import java.util.Optional;
import java.util.Set;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactType;
import org.wangge.core.fact.FactValue;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.Family;
import org.wangge.rules.yaml.YamlScalar;

/** Reads values of facts; a value that the fact can never have is reported. */
final class FactReader {

    /** Words that connect conditions, so no fact has such a name. */
    static final Set<String> CONNECTIVES = Set.of("all", "any", "not");

    /** Words that stand for something else where a fact could stand. */
    static final Set<String> RESERVED = Set.of("all", "any", "not", "parameter");

    private final Workbench bench;

    FactReader(Workbench bench) {
        this.bench = bench;
    }

    /** A value of a fact, as a condition may compare it. */
    Optional<FactValue> value(Fact fact, YamlScalar word) {
        return switch (fact.type()) {
            case TEXT -> impossible(fact, word, Text.of("文字不作比较", "nothing, because text is never compared"));
            case LIMIT -> impossible(fact, word, Text.of("期限不作比较", "nothing, because limits are never compared"));
            case POINT -> impossible(fact, word, Text.of("坐标不作比较", "nothing, because points are never compared"));
            case NUMBER -> bench.reading().decimal(fact.id().value(), word).map(FactValue::of);
            case LEVEL -> bench.names().resolve(Family.LEVEL, "", word).map(FactValue::of);
            case CATEGORY -> category(fact, word);
            default -> plain(fact, word);
        };
    }

    /** A catalogue that lists nothing admits every category. */
    private Optional<FactValue> category(Fact fact, YamlScalar word) {
        return bench.names().of(Family.CATEGORY, "").isEmpty()
                ? plain(fact, word)
                : bench.names().resolve(Family.CATEGORY, "", word).map(FactValue::of);
    }

    private Optional<FactValue> plain(Fact fact, YamlScalar word) {
        return FactValue.read(fact.type(), word.text())
                .filter(fact::allows)
                .or(() -> impossible(fact, word, Text.of(fact.expectation())));
    }

    Optional<FactValue> impossible(Fact fact, YamlScalar word, Text expected) {
        bench.findings()
                .add(
                        FindingCode.IMPOSSIBLE_VALUE,
                        word.at(),
                        "fact",
                        fact.id(),
                        "value",
                        word.text(),
                        "expected",
                        expected);
        return Optional.empty();
    }

    static boolean isRange(Fact fact, YamlScalar word) {
        return fact.type() == FactType.NUMBER
                && (word.text().startsWith("[") || word.text().startsWith("("));
    }
}
