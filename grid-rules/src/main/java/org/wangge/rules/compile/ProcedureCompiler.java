package org.wangge.rules.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wangge.core.deadline.CountingRule;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.Phase;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.ProcedureId;
import org.wangge.core.procedure.State;
import org.wangge.core.procedure.Transition;
import org.wangge.core.procedure.Vocabulary;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Position;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.WrittenRule;

/** Compiles one procedure: states, transitions, clocks. */
final class ProcedureCompiler {

    private static final String CASE = "case";

    private final Workbench bench;
    private final Vocabulary vocabulary;
    private final ConditionCompiler conditions;
    private final CountingRule counting;

    ProcedureCompiler(Workbench bench, Vocabulary vocabulary, CountingRule counting) {
        this.bench = bench;
        this.vocabulary = vocabulary;
        this.conditions = new ConditionCompiler(bench, vocabulary);
        this.counting = counting;
    }

    /**
     * Checks everything now; the procedure itself is built later, if nothing was found. Side actions alone, which a base
     * pack lends to the procedures of its children, are no procedure yet.
     */
    Optional<Supplier<Procedure>> compile(String procedure) {
        List<State> states = new ArrayList<>();
        List<Transition> transitions = new ArrayList<>();
        List<ClockRule> clocks = new ArrayList<>();
        List<WrittenRule> steps = bench.rulesOf(Family.TRANSITION, procedure);
        bench.rulesOf(Family.STATE, procedure).forEach(rule -> states.add(state(rule)));
        TransitionCompiler compiler = new TransitionCompiler(bench, conditions);
        steps.forEach(rule -> compiler.compile(rule).ifPresent(transitions::add));
        ClockCompiler clockCompiler = new ClockCompiler(bench, conditions, counting);
        bench.rulesOf(Family.CLOCK, procedure)
                .forEach(rule -> clockCompiler.compile(rule).ifPresent(clocks::add));
        boolean isFragment = isFragment(steps);
        if (!isFragment && steps.size() == transitions.size()) {
            requireBeginning(procedure, steps, transitions);
        }
        new WaitCheck(bench).check(steps, clocks);
        if (!isFragment) {
            new TaskCheck(bench, procedure, transitions).check(steps);
        }
        new TriggerCheck(bench).check(steps, transitions);
        return isFragment
                ? Optional.empty()
                : Optional.of(() -> Procedure.builder()
                        .id(ProcedureId.of(procedure))
                        .states(states)
                        .transitions(transitions)
                        .clocks(clocks)
                        .vocabulary(vocabulary)
                        .build());
    }

    private void requireBeginning(String procedure, List<WrittenRule> steps, List<Transition> transitions) {
        if (transitions.stream().noneMatch(Transition::isInitial)) {
            Position at = Stream.concat(steps.stream(), bench.rulesOf(Family.STATE, procedure).stream())
                    .map(WrittenRule::at)
                    .findFirst()
                    .orElseGet(() -> Position.startOf("procedures"));
            bench.findings().add(FindingCode.NO_BEGINNING, at, "procedure", procedure);
        }
    }

    private static boolean isFragment(List<WrittenRule> steps) {
        return !steps.isEmpty()
                && steps.stream()
                        .allMatch(step -> step.fields().words("from").stream().anyMatch(TransitionCompiler::isAny));
    }

    private State state(WrittenRule rule) {
        Optional<Phase> phase = rule.fields()
                .word("phase")
                .flatMap(word -> bench.constant("phase", word, Arrays.asList(Phase.values()), Phase::name));
        if (rule.procedure().equals(CASE) && !rule.fields().has("phase")) {
            bench.findings()
                    .add(
                            FindingCode.MISSING_KEY,
                            rule.fields().at(),
                            "key",
                            "phase",
                            "owner",
                            rule.family().title());
        }
        boolean isFinal = rule.fields()
                .word("final")
                .flatMap(word -> bench.reading().flag("final", word))
                .orElse(false);
        return new State(
                rule.ruleId(), rule.title(), phase, isFinal, bench.bases().of(rule));
    }
}
