package org.wangge.rules.compile;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wangge.core.explain.Text;
import org.wangge.core.scoring.Indicator;
import org.wangge.core.scoring.Indicators;
import org.wangge.core.scoring.Measure;
import org.wangge.core.scoring.Ratio;
import org.wangge.core.scoring.Rounding;
import org.wangge.core.scoring.ZeroDenominator;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.Fields;
import org.wangge.rules.pack.Shapes;
import org.wangge.rules.pack.WrittenRule;
import org.wangge.rules.yaml.YamlScalar;

/** Compiles what a score item measures. */
final class IndicatorCompiler {

    private static final Text RATE = Text.of("比率指标", "rate");
    private static final Text COUNT = Text.of("计数指标", "count");
    private static final Text INDICATOR = Text.of("指标", "an indicator");
    private static final int FINEST = 12;

    private final Workbench bench;

    IndicatorCompiler(Workbench bench) {
        this.bench = bench;
    }

    Optional<Indicator> compile(WrittenRule item) {
        return item.fields()
                .mapping("indicator")
                .flatMap(node -> Shapes.INDICATOR.read(node, bench.findings()))
                .flatMap(fields -> indicator(item, fields));
    }

    private Optional<Indicator> indicator(WrittenRule item, Fields fields) {
        List<String> given =
                List.of("rate", "count", "ratio").stream().filter(fields::has).toList();
        if (given.size() != 1) {
            report(FindingCode.CONTRADICTING_KEYS, fields, "keys", "rate, count, ratio");
            return Optional.empty();
        }
        return switch (given.get(0)) {
            case "count" ->
                fields.word("count")
                        .flatMap(word -> bench.names().resolve(COUNT, Indicators.countNames(), word))
                        .flatMap(Indicators::findCount);
            case "rate" -> rate(fields);
            default -> ratio(item, fields);
        };
    }

    private Optional<Indicator> rate(Fields fields) {
        Optional<ZeroDenominator> whenZero = whenZero(fields);
        Optional<Rounding> rounding = rateRounding(fields);
        Optional<String> name =
                fields.word("rate").flatMap(word -> bench.names().resolve(RATE, Indicators.rateNames(), word));
        return name.flatMap(
                id -> whenZero.flatMap(zero -> rounding.flatMap(rounded -> Indicators.findRate(id, zero, rounded))));
    }

    private Optional<Indicator> ratio(WrittenRule item, Fields fields) {
        List<Measure> measures = new ArrayList<>();
        fields.words("ratio")
                .forEach(word -> ScoringCompiler.constant(bench, "ratio", word, Measure.values())
                        .ifPresent(measures::add));
        Optional<ZeroDenominator> whenZero = whenZero(fields);
        Optional<Rounding> rounding = rateRounding(fields);
        if (fields.items("ratio").size() != 2) {
            Text reason = Text.of("须为两个计数", "a ratio is of two counts");
            bench.findings()
                    .add(
                            FindingCode.BAD_VALUE,
                            fields.at("ratio"),
                            "key",
                            "ratio",
                            "value",
                            fields.words("ratio").stream().map(YamlScalar::text).toList(),
                            "reason",
                            reason);
        }
        if (measures.size() != 2 || whenZero.isEmpty() || rounding.isEmpty()) {
            return Optional.empty();
        }
        Ratio ratio = Ratio.of(measures.get(0), measures.get(1), whenZero.get());
        return Optional.of(Indicator.rate(item.id().text(), item.title(), ratio, rounding.get()));
    }

    private Optional<ZeroDenominator> whenZero(Fields fields) {
        Optional<YamlScalar> word = required(fields, "when-zero");
        return word.flatMap(written -> ScoringCompiler.constant(bench, "when-zero", written, ZeroDenominator.values()));
    }

    private Optional<Rounding> rateRounding(Fields fields) {
        return required(fields, "decimals").flatMap(word -> rounding(fields));
    }

    private Optional<YamlScalar> required(Fields fields, String key) {
        Optional<YamlScalar> word = fields.word(key);
        if (word.isEmpty()) {
            report(FindingCode.MISSING_KEY, fields, "key", key);
        }
        return word;
    }

    /** So many decimals, half up unless a mode is given. */
    Optional<Rounding> rounding(Fields fields) {
        Optional<Integer> decimals = fields.word("decimals").flatMap(this::decimals);
        List<RoundingMode> modes = Arrays.stream(RoundingMode.values())
                .filter(mode -> mode != RoundingMode.UNNECESSARY)
                .toList();
        Optional<RoundingMode> mode = fields.word("mode")
                .map(word -> bench.constant("mode", word, modes, ScoringCompiler::written))
                .orElse(Optional.of(RoundingMode.HALF_UP));
        return decimals.flatMap(scale -> mode.map(how -> Rounding.of(scale, how)));
    }

    private Optional<Integer> decimals(YamlScalar word) {
        Optional<Integer> decimals = bench.reading().whole("decimals", word, 0);
        if (decimals.filter(scale -> scale > FINEST).isPresent()) {
            Text expected = Text.of("不大于 " + FINEST + " 的整数", "a whole number of at most " + FINEST);
            bench.findings()
                    .add(
                            FindingCode.BAD_NUMBER,
                            word.at(),
                            "key",
                            "decimals",
                            "value",
                            word.text(),
                            "expected",
                            expected);
            return Optional.empty();
        }
        return decimals;
    }

    private void report(FindingCode code, Fields fields, String name, String value) {
        bench.findings().add(code, fields.at(), name, value, "owner", INDICATOR);
    }
}
