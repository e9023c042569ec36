package org.wangge.rules.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wangge.core.deadline.CountingRule;
import org.wangge.core.deadline.CountingRules;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fact.Match;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.ClockTerm;
import org.wangge.core.procedure.CommandLimit;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.OnMove;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.Fields;
import org.wangge.rules.pack.Shapes;
import org.wangge.rules.pack.WrittenRule;
import org.wangge.rules.yaml.YamlMapping;
import org.wangge.rules.yaml.YamlNode;
import org.wangge.rules.yaml.YamlScalar;

/** Compiles clocks. */
final class ClockCompiler {

    private static final Text COUNTING_RULE = Text.of("期间计算规则", "counting rule");
    private static final Text CLOCK = Text.of("时限", "a clock");

    private final Workbench bench;
    private final ConditionCompiler conditions;
    private final CountingRule usual;

    ClockCompiler(Workbench bench, ConditionCompiler conditions, CountingRule usual) {
        this.bench = bench;
        this.conditions = conditions;
        this.usual = usual;
    }

    /** The counting rule that a word names; another word is reported. */
    static Optional<CountingRule> counting(Workbench bench, YamlScalar word) {
        return bench.names()
                .resolve(COUNTING_RULE, CountingRules.all().keySet(), word)
                .flatMap(CountingRules::byId);
    }

    Optional<ClockRule> compile(WrittenRule clock) {
        requireOneForm(clock, "within", "at-least", "table");
        List<DecisionTable.Row<ClockTerm>> rows = rows(clock);
        Optional<DecisionTable<ClockTerm>> table = new TableCheck(bench, conditions).check(clock, rows);
        Fields fields = clock.fields();
        Basis basis = bench.bases()
                .ofClock(clock, rows.stream().map(DecisionTable.Row::basis).toList());
        ClockRule.Builder builder = ClockRule.builder();
        builder.rule(clock.ruleId())
                .title(clock.title())
                .basis(basis)
                .isWaitingPeriod(isWaitingPeriod(clock))
                .counting(fields.word("counting")
                        .flatMap(word -> counting(bench, word))
                        .orElse(usual))
                .extension(fields.mapping("extension")
                        .flatMap(
                                extension -> new ExtensionCompiler(bench, conditions).compile(clock, extension, basis)))
                .warnAt(shares(fields.words("warn")));
        fields.word("on-move").flatMap(this::onMove).ifPresent(builder::onMove);
        return table.map(made -> builder.table(made).build());
    }

    private boolean isWaitingPeriod(WrittenRule clock) {
        return timed(clock).anyMatch(rule -> rule.fields().has("at-least"));
    }

    /** The rules that set a limit: the clock itself in the short form, and its rows. */
    private static Stream<WrittenRule> timed(WrittenRule clock) {
        boolean isShort = clock.fields().has("within") || clock.fields().has("at-least");
        return Stream.concat(isShort ? Stream.of(clock) : Stream.empty(), clock.parts().stream());
    }

    private void requireOneForm(WrittenRule rule, String... keys) {
        List<String> given = new ArrayList<>();
        for (String key : keys) {
            if (rule.fields().has(key)) {
                given.add(key);
            }
        }
        if (given.size() > 1) {
            reportContradiction(rule, String.join(", ", given));
        } else if (given.isEmpty()) {
            bench.findings()
                    .add(FindingCode.MISSING_KEY, rule.fields().at(), "key", String.join(" | ", keys), "owner", CLOCK);
        }
    }

    private void reportContradiction(WrittenRule rule, String keys) {
        bench.findings().add(FindingCode.CONTRADICTING_KEYS, rule.at(), "keys", keys, "owner", CLOCK);
    }

    private List<DecisionTable.Row<ClockTerm>> rows(WrittenRule clock) {
        List<DecisionTable.Row<ClockTerm>> rows = new ArrayList<>();
        timed(clock).forEach(rule -> row(clock, rule).ifPresent(rows::add));
        if (clock.fields().has("table") && clock.parts().isEmpty()) {
            bench.findings()
                    .add(
                            FindingCode.BAD_VALUE,
                            clock.fields().at("table"),
                            "key",
                            "table",
                            "value",
                            "[]",
                            "reason",
                            Text.of("至少须有一行", "a table has at least one row"));
        }
        requireOneDirection(clock);
        return rows;
    }

    private void requireOneDirection(WrittenRule clock) {
        long waiting =
                timed(clock).filter(rule -> rule.fields().has("at-least")).count();
        if (waiting > 0 && waiting < timed(clock).count()) {
            reportContradiction(clock, "within, at-least");
        }
    }

    private Optional<DecisionTable.Row<ClockTerm>> row(WrittenRule clock, WrittenRule rule) {
        boolean isRow = rule.family() == Family.CLOCK_ROW;
        if (isRow) {
            requireOneForm(rule, "within", "at-least");
        }
        Match when = rule.fields().mapping("when").map(conditions::match).orElse(Match.ANYTHING);
        Basis basis = isRow ? rowBasis(clock, rule) : bench.bases().of(clock);
        String key = rule.fields().has("at-least") ? "at-least" : "within";
        int asked = rule.fields()
                .mapping("when")
                .map(mapping -> mapping.entries().size())
                .orElse(0);
        if (when.constraints().size() < asked) {
            // a row whose condition is faulty would seem to match more than was meant
            return Optional.empty();
        }
        return rule.fields()
                .node(key)
                .flatMap(value -> term(rule, key, value, basis))
                .map(term -> new DecisionTable.Row<>(rule.ruleId(), when, term, basis));
    }

    private Basis rowBasis(WrittenRule clock, WrittenRule row) {
        return row.basis()
                .or(clock::basis)
                .map(bench.bases()::of)
                .orElseGet(() -> bench.bases().of(row));
    }

    private Optional<ClockTerm> term(WrittenRule rule, String key, YamlNode value, Basis basis) {
        if (value instanceof YamlMapping mapping && mapping.find("field").isPresent()) {
            return setByCommand(key, mapping);
        }
        if (bench.isOpen(value)) {
            bench.noteOpen(rule, key, basis);
            return Optional.of(ClockTerm.within(TimeLimit.open()));
        }
        return bench.word(key, value).flatMap(word -> term(rule, key, word, basis));
    }

    private Optional<ClockTerm> term(WrittenRule rule, String key, YamlScalar word, Basis basis) {
        if (word.text().equals("none")) {
            return Optional.of(ClockTerm.NONE);
        }
        Optional<TimeLimit> limit = bench.reading().limit(word);
        limit.filter(TimeLimit::isOpen).ifPresent(open -> bench.noteOpen(rule, key, basis));
        return limit.map(ClockTerm::within);
    }

    /** Only a limit can be set so: of a waiting period the command could make nothing. */
    private Optional<ClockTerm> setByCommand(String key, YamlMapping mapping) {
        if (!key.equals("within")) {
            Text reason = Text.of("等待期不能由命令设定", "a waiting period is not for the command to set");
            bench.findings()
                    .add(
                            FindingCode.BAD_VALUE,
                            mapping.at(),
                            "key",
                            key,
                            "value",
                            mapping.canonical(),
                            "reason",
                            reason);
            return Optional.empty();
        }
        Optional<Fields> fields = Shapes.COMMAND_LIMIT.read(mapping, bench.findings());
        Optional<YamlScalar> bound = fields.flatMap(each -> each.word("at-most"));
        Optional<TimeLimit> most = bound.flatMap(bench.reading()::limit).filter(TimeLimit::isComputable);
        Optional<YamlScalar> usual = fields.flatMap(each -> each.word("else"));
        Optional<TimeLimit> orElse = usual.flatMap(bench.reading()::limit).filter(TimeLimit::isComputable);
        if (bound.isPresent() != most.isPresent() || usual.isPresent() != orElse.isPresent()) {
            return Optional.empty();
        }
        return fields.flatMap(each -> each.word("field"))
                .flatMap(word -> bench.constant(
                        "field", word, List.of(CoreFacts.LIMIT.id().value()), name -> name))
                .map(field -> ClockTerm.setByCommand(new CommandLimit(most, orElse)));
    }

    private Optional<OnMove> onMove(YamlScalar word) {
        return bench.constant(
                "on-move",
                word,
                Arrays.asList(OnMove.values()),
                move -> move.name().toLowerCase(Locale.ROOT));
    }

    /** Shares rise; one that does not is reported and left out. */
    private List<BigDecimal> shares(List<YamlScalar> words) {
        List<BigDecimal> shares = new ArrayList<>();
        for (YamlScalar word : words) {
            Optional<BigDecimal> share = bench.reading().share(word);
            BigDecimal before = shares.isEmpty() ? BigDecimal.ZERO : shares.get(shares.size() - 1);
            if (share.filter(value -> value.compareTo(before) > 0).isPresent()) {
                shares.add(share.get());
            } else if (share.isPresent()) {
                Text expected = Text.of("须逐个增大", "more than the share before it");
                bench.findings().add(FindingCode.BAD_PERCENT, word.at(), "value", word.text(), "expected", expected);
            }
        }
        return shares;
    }
}
