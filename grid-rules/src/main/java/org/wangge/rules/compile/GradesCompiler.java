package org.wangge.rules.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.Interval;
import org.wangge.core.scoring.Grade;
import org.wangge.core.scoring.GradeScale;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.Fields;
import org.wangge.rules.pack.Shapes;
import org.wangge.rules.pack.WrittenRule;
import org.wangge.rules.yaml.YamlNode;
import org.wangge.rules.yaml.YamlScalar;

/** Compiles the grades of a scoring policy. */
final class GradesCompiler {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Workbench bench;
    private final ScoringCompiler scoring;

    GradesCompiler(Workbench bench, ScoringCompiler scoring) {
        this.bench = bench;
        this.scoring = scoring;
    }

    Optional<GradeScale> compile(WrittenRule grades, WrittenRule policy) {
        List<YamlNode> written = grades.fields().items("scale");
        List<Grade> scale = new ArrayList<>();
        written.forEach(node -> grade(grades, node).ifPresent(scale::add));
        BigDecimal full = policy.fields()
                .word("full")
                .flatMap(word -> bench.reading().decimal("full", word))
                .orElse(HUNDRED);
        var basis = bench.bases().of(grades);
        return scale.size() == written.size()
                ? scoring.fair(grades, () -> new GradeScale(grades.ruleId(), scale, full, basis))
                : Optional.empty();
    }

    private Optional<Grade> grade(WrittenRule grades, YamlNode node) {
        Optional<Fields> fields = Shapes.GRADE.read(node, bench.findings());
        Optional<YamlScalar> id = fields.flatMap(values -> values.word("id"));
        Optional<Interval> range =
                fields.flatMap(values -> values.word("range")).flatMap(bench.reading()::interval);
        if (id.isEmpty() || range.isEmpty()) {
            return Optional.empty();
        }
        if (!id.get().text().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            bench.findings()
                    .add(FindingCode.BAD_ID, id.get().at(), "id", id.get().text());
            return Optional.empty();
        }
        Text title = fields.flatMap(values -> values.text("title"))
                .orElseGet(() -> Text.of(id.get().text()));
        return scoring.fair(grades, () -> new Grade(id.get().text(), title, range.get()));
    }
}
