package org.wangge.rules.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;
import org.wangge.core.scoring.Attribution;
import org.wangge.core.scoring.GradeScale;
import org.wangge.core.scoring.InvalidScoringException;
import org.wangge.core.scoring.NotApplicable;
import org.wangge.core.scoring.PeriodKind;
import org.wangge.core.scoring.Rounding;
import org.wangge.core.scoring.ScoreItem;
import org.wangge.core.scoring.ScoringPolicy;
import org.wangge.core.scoring.SubjectGroup;
import org.wangge.core.staff.UnitKind;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.Fields;
import org.wangge.rules.pack.Shapes;
import org.wangge.rules.pack.WrittenRule;
import org.wangge.rules.yaml.YamlScalar;

/** Compiles scoring policies. */
final class ScoringCompiler {

    private final Workbench bench;

    ScoringCompiler(Workbench bench) {
        this.bench = bench;
    }

    /** Compiles everything now; the list is complete if nothing was found. */
    Supplier<List<ScoringPolicy>> compile() {
        List<ScoringPolicy> policies = new ArrayList<>();
        bench.rulesOf(Family.POLICY).forEach(rule -> policy(rule).ifPresent(policies::add));
        return () -> policies;
    }

    private Optional<ScoringPolicy> policy(WrittenRule rule) {
        Fields fields = rule.fields();
        ScoringPolicy.Builder builder = ScoringPolicy.builder();
        builder.id(rule.ruleId()).title(rule.title()).basis(bench.bases().of(rule));
        Optional<SubjectGroup> subjects = fields.mapping("subjects")
                .flatMap(node -> Shapes.SUBJECTS.read(node, bench.findings()))
                .flatMap(this::subjects);
        Optional<PeriodKind> period = constant(fields, "period", PeriodKind.values());
        Optional<NotApplicable> notApplicable = constant(fields, "not-applicable", NotApplicable.values());
        Optional<Rounding> rounding = fields.mapping("rounding")
                .flatMap(node -> Shapes.ROUNDING.read(node, bench.findings()))
                .flatMap(new IndicatorCompiler(bench)::rounding);
        fields.word("base")
                .flatMap(word -> bench.reading().decimal("base", word))
                .ifPresent(builder::base);
        fields.word("full")
                .flatMap(word -> bench.reading().decimal("full", word))
                .ifPresent(builder::fullScore);
        boolean complete = parts(rule, builder);
        if (!complete || subjects.isEmpty() || period.isEmpty() || notApplicable.isEmpty() || rounding.isEmpty()) {
            return Optional.empty();
        }
        return fair(
                rule,
                () -> builder.subjects(subjects.get())
                        .period(period.get())
                        .notApplicable(notApplicable.get())
                        .rounding(rounding.get())
                        .build());
    }

    /** Whether every item and the grades could be compiled. */
    private boolean parts(WrittenRule policy, ScoringPolicy.Builder builder) {
        boolean complete = true;
        for (WrittenRule part : policy.parts()) {
            if (part.family() == Family.GRADES) {
                Optional<GradeScale> grades = new GradesCompiler(bench, this).compile(part, policy);
                grades.ifPresent(builder::grades);
                complete &= grades.isPresent();
            } else {
                Optional<ScoreItem> item = item(part);
                item.ifPresent(builder::addItems);
                complete &= item.isPresent();
            }
        }
        return complete;
    }

    private Optional<ScoreItem> item(WrittenRule rule) {
        Fields fields = rule.fields();
        ScoreItem.Builder builder = ScoreItem.builder();
        builder.id(rule.ruleId()).title(rule.title()).basis(bench.bases().of(rule));
        attribution(fields).ifPresent(builder::attribution);
        var maximum = fields.word("max").flatMap(word -> bench.reading().decimal("max", word));
        var indicator = new IndicatorCompiler(bench).compile(rule);
        var method = new MethodCompiler(bench).compile(rule);
        if (maximum.isEmpty() || indicator.isEmpty() || method.isEmpty()) {
            return Optional.empty();
        }
        return fair(
                rule,
                () -> builder.maximum(maximum.get())
                        .indicator(indicator.get())
                        .method(method.get())
                        .build());
    }

    private Optional<SubjectGroup> subjects(Fields fields) {
        List<String> given =
                List.of("post", "level", "unit").stream().filter(fields::has).toList();
        if (given.size() != 1) {
            bench.findings()
                    .add(
                            FindingCode.CONTRADICTING_KEYS,
                            fields.at(),
                            "keys",
                            "post, level, unit",
                            "owner",
                            Text.of("考核对象", "the subjects"));
            return Optional.empty();
        }
        return switch (given.get(0)) {
            case "post" -> holders(fields);
            case "level" ->
                fields.word("level")
                        .flatMap(word -> bench.names().resolve(Family.LEVEL, "", word))
                        .map(SubjectGroup::gridsAt);
            default ->
                fields.word("unit")
                        .flatMap(word -> bench.constant(
                                "unit", word, Arrays.asList(UnitKind.values()), ScoringCompiler::written))
                        .map(kind -> SubjectGroup.unitsOf(written(kind)));
        };
    }

    private Optional<SubjectGroup> holders(Fields fields) {
        Optional<String> post =
                fields.word("post").flatMap(word -> bench.names().resolve(Family.POST, "", word));
        List<Attribution> possible = List.of(Attribution.HANDLER, Attribution.REPORTER);
        Optional<Attribution> as = fields.word("as")
                .map(word -> bench.constant("as", word, possible, ScoringCompiler::written))
                .orElse(Optional.of(Attribution.HANDLER));
        return post.flatMap(id -> as.map(attribution -> SubjectGroup.actorsWith(id, attribution)));
    }

    private Optional<Attribution> attribution(Fields fields) {
        return constant(fields, "as", Attribution.values());
    }

    private <T extends Enum<T>> Optional<T> constant(Fields fields, String key, T[] constants) {
        return fields.word(key).flatMap(word -> constant(bench, key, word, constants));
    }

    static <T extends Enum<T>> Optional<T> constant(Workbench bench, String key, YamlScalar word, T[] constants) {
        return bench.constant(key, word, Arrays.asList(constants), ScoringCompiler::written);
    }

    /** How packs write a constant of the core. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The core knows what makes a policy unfair; each of its problems becomes a finding. */
    <T> Optional<T> fair(WrittenRule rule, Supplier<T> built) {
        try {
            return Optional.of(built.get());
        } catch (InvalidScoringException unfair) {
            unfair.problems().forEach(problem -> report(rule, text(problem)));
        } catch (IllegalArgumentException refused) {
            report(rule, CoreRefusal.text(refused));
        }
        return Optional.empty();
    }

    private static Text text(Message problem) {
        return Text.of(problem.render(Locale.CHINESE), problem.render(Locale.ENGLISH));
    }

    private void report(WrittenRule rule, Text problem) {
        bench.findings()
                .add(FindingCode.SCORING_UNFAIR, rule.at(), "policy", rule.id().text(), "problem", problem);
    }
}
