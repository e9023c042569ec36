package org.wangge.rules.compile;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wangge.core.casefile.ViolationCode;
import org.wangge.core.explain.Text;
import org.wangge.core.procedure.EvidenceKind;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.Example;
import org.wangge.rules.pack.ExampleAppointment;
import org.wangge.rules.pack.ExampleAppointment.PostHolder;
import org.wangge.rules.pack.ExampleAppointment.UnitMember;
import org.wangge.rules.pack.ExampleExpectation;
import org.wangge.rules.pack.ExampleGrid;
import org.wangge.rules.pack.ExampleStep;
import org.wangge.rules.pack.ExampleUnit;
import org.wangge.rules.pack.Family;
import org.wangge.rules.yaml.YamlScalar;

/** Resolves the names in examples: grids, levels, units, posts, persons, actions, facts, states and clocks. */
final class ExampleCheck {

    private static final String CASE = RuleBook.CASE.value();
    private static final Text PROCEDURE = Text.of("流程", "procedure");
    private static final Text GRID = Text.of("网格", "grid");
    private static final Text ACTOR = Text.of("人员", "person");
    private static final Text UNIT = Text.of("单位", "unit");

    private final Workbench bench;
    private final ConditionCompiler conditions;

    ExampleCheck(Workbench bench, ConditionCompiler conditions) {
        this.bench = bench;
        this.conditions = conditions;
    }

    void check(List<Example> examples) {
        examples.forEach(this::check);
    }

    private void check(Example example) {
        Set<String> grids = texts(example.grids().stream().map(ExampleGrid::code));
        String procedure = procedureOf(example);
        example.place().ifPresent(place -> bench.names().resolve(GRID, grids, place));
        example.grids().forEach(grid -> {
            bench.names().resolve(Family.LEVEL, "", grid.level());
            grid.parent().ifPresent(parent -> bench.names().resolve(GRID, grids, parent));
        });
        example.units().forEach(unit -> {
            bench.names().resolve(Family.UNIT, "", unit.type());
            bench.names().resolve(GRID, grids, unit.grid());
        });
        example.staff().forEach(held -> check(held, example, grids));
        Set<String> actors = texts(example.staff().stream().map(ExampleAppointment::actor));
        actors.add("system");
        Set<String> units = unitsOf(example);
        example.steps().forEach(step -> check(step, procedure, actors, units));
    }

    /** A case brings its place with the first step; what any other procedure is about must be given. */
    private String procedureOf(Example example) {
        String procedure = example.procedure()
                .flatMap(word -> bench.names().resolve(PROCEDURE, bench.names().procedures(), word))
                .orElse(CASE);
        if (!procedure.equals(CASE) && example.place().isEmpty()) {
            bench.findings()
                    .add(
                            FindingCode.MISSING_KEY,
                            example.at(),
                            "key",
                            "place",
                            "owner",
                            Text.of("示例前提", "what is given"));
        }
        return procedure;
    }

    private void check(ExampleAppointment appointment, Example example, Set<String> grids) {
        if (appointment instanceof PostHolder held) {
            bench.names().resolve(Family.POST, "", held.post());
            bench.names().resolve(GRID, grids, held.grid());
        } else if (appointment instanceof UnitMember member) {
            Set<String> units = texts(example.units().stream().map(ExampleUnit::id));
            units.addAll(bench.names().of(Family.UNIT, ""));
            bench.names().resolve(UNIT, units, member.unit());
            bench.names().resolve(GRID, grids, member.grid());
        }
    }

    private void check(ExampleStep step, String procedure, Set<String> actors, Set<String> units) {
        step.by().ifPresent(actor -> bench.names().resolve(ACTOR, actors, actor));
        if (step.refused().stream().noneMatch(code -> code.text().equals(RefusalCode.ACTION_UNKNOWN.name()))) {
            step.action().ifPresent(action -> bench.names().resolve(Family.TRANSITION, procedure, action));
        }
        if (step.refused().stream().noneMatch(code -> code.text().equals(RefusalCode.FIELD_UNKNOWN.name()))) {
            step.fields().keySet().forEach(conditions::fact);
        }
        step.attach().stream()
                .filter(word -> !EvidenceKind.isWellFormed(word.text()))
                .forEach(word -> bench.findings().add(FindingCode.BAD_ID, word.at(), "id", word.text()));
        step.refused().forEach(this::checkCode);
        step.expect().ifPresent(expect -> check(expect, procedure, units));
    }

    private void checkCode(YamlScalar word) {
        List<String> codes = Stream.concat(
                        Arrays.stream(RefusalCode.values()).map(Enum::name),
                        Arrays.stream(ViolationCode.values()).map(Enum::name))
                .toList();
        bench.constant("refused", word, codes, code -> code);
    }

    private void check(ExampleExpectation expect, String procedure, Set<String> units) {
        expect.state().ifPresent(state -> bench.names().resolve(Family.STATE, procedure, state));
        expect.due().forEach(due -> checkClock(due.clock(), procedure, units));
        expect.overdue().orElse(List.of()).forEach(clock -> checkClock(clock, procedure, units));
        expect.system().orElse(List.of()).forEach(step -> bench.names().resolve(Family.TRANSITION, procedure, step));
        expect.tasks().forEach(task -> bench.names().resolve(UNIT, units, task.unit()));
    }

    /** The units that are given, and those that follow from their members. */
    private static Set<String> unitsOf(Example example) {
        Set<String> units = texts(example.units().stream().map(ExampleUnit::id));
        example.staff().stream()
                .filter(UnitMember.class::isInstance)
                .map(UnitMember.class::cast)
                .forEach(member ->
                        units.add(member.unit().text() + "/" + member.grid().text()));
        return units;
    }

    /** A clock, or that of the task of a unit: {@code assist@station/v1}. */
    private void checkClock(YamlScalar word, String procedure, Set<String> units) {
        int at = word.text().indexOf('@');
        if (at < 0) {
            bench.names().resolve(Family.CLOCK, procedure, word);
            return;
        }
        YamlScalar rule = new YamlScalar(word.text().substring(0, at), word.isPlain(), word.at());
        YamlScalar unit = new YamlScalar(word.text().substring(at + 1), word.isPlain(), word.at());
        bench.names().resolve(Family.CLOCK, procedure, rule);
        bench.names().resolve(UNIT, units, unit);
    }

    private static Set<String> texts(Stream<YamlScalar> words) {
        Set<String> texts = new HashSet<>();
        words.forEach(word -> texts.add(word.text()));
        return new TreeSet<>(texts);
    }
}
