package org.wangge.rules.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.Interval;
import org.wangge.core.scoring.Bands;
import org.wangge.core.scoring.Deduction;
import org.wangge.core.scoring.Direction;
import org.wangge.core.scoring.Proportional;
import org.wangge.core.scoring.ScoringMethod;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.Fields;
import org.wangge.rules.pack.Shapes;
import org.wangge.rules.pack.WrittenRule;
import org.wangge.rules.yaml.YamlMapping;
import org.wangge.rules.yaml.YamlNode;
import org.wangge.rules.yaml.YamlScalar;

/** Compiles how a score item turns what it measures into points. */
final class MethodCompiler {

    private final Workbench bench;

    MethodCompiler(Workbench bench) {
        this.bench = bench;
    }

    Optional<ScoringMethod> compile(WrittenRule item) {
        Fields fields = item.fields();
        List<String> given = List.of("proportional", "deduct", "bands").stream()
                .filter(fields::has)
                .toList();
        if (given.size() != 1) {
            bench.findings()
                    .add(
                            FindingCode.CONTRADICTING_KEYS,
                            item.at(),
                            "keys",
                            "proportional, deduct, bands",
                            "owner",
                            item.family().title());
            return Optional.empty();
        }
        return switch (given.get(0)) {
            case "proportional" ->
                fields.word("proportional")
                        .flatMap(word -> ScoringCompiler.constant(bench, "proportional", word, Direction.values()))
                        .map(Proportional::of);
            case "deduct" -> fields.mapping("deduct").flatMap(this::deduction);
            default -> bands(fields);
        };
    }

    private Optional<ScoringMethod> deduction(YamlMapping mapping) {
        Optional<Fields> fields = Shapes.DEDUCTION.read(mapping, bench.findings());
        Optional<BigDecimal> each = fields.flatMap(values -> values.word("each"))
                .flatMap(word -> bench.reading().decimal("each", word));
        Optional<BigDecimal> floor = fields.flatMap(values -> values.word("floor"))
                .map(word -> bench.reading().decimal("floor", word))
                .orElse(Optional.of(BigDecimal.ZERO));
        return each.flatMap(points -> floor.map(least -> Deduction.of(points, least)));
    }

    private Optional<ScoringMethod> bands(Fields fields) {
        List<YamlNode> written = fields.items("bands");
        List<Bands.Band> bands = new ArrayList<>();
        written.forEach(node -> band(node).ifPresent(bands::add));
        if (written.isEmpty()) {
            Text reason = Text.of("至少须有一档", "there is at least one band");
            bench.findings()
                    .add(FindingCode.BAD_VALUE, fields.at("bands"), "key", "bands", "value", "[]", "reason", reason);
        }
        return bands.isEmpty() || bands.size() < written.size() ? Optional.empty() : Optional.of(new Bands(bands));
    }

    private Optional<Bands.Band> band(YamlNode node) {
        Optional<Fields> fields = Shapes.BAND.read(node, bench.findings());
        Optional<Interval> range =
                fields.flatMap(values -> values.word("range")).flatMap(bench.reading()::interval);
        Optional<YamlScalar> points = fields.flatMap(values -> values.word("points"));
        return range.flatMap(within -> points.flatMap(word -> bench.reading().decimal("points", word))
                .map(number -> new Bands.Band(within, number)));
    }
}
