package org.wangge.rules.compile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.procedure.State;
import org.wangge.core.procedure.StateId;
import org.wangge.core.procedure.Transition;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Position;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.WrittenRule;

/** Looks at a procedure as a graph: does it begin, is every state reached, does every state lead to an end. */
final class GraphCheck {

    private final Workbench bench;
    private final String procedure;

    GraphCheck(Workbench bench, String procedure) {
        this.bench = bench;
        this.procedure = procedure;
    }

    void check(List<State> states, List<Transition> transitions) {
        if (transitions.stream().noneMatch(Transition::isInitial)) {
            bench.findings().add(FindingCode.NO_BEGINNING, start(), "procedure", procedure);
            return;
        }
        Set<StateId> reached = reached(transitions);
        Set<StateId> ending = ending(states, transitions);
        for (State state : states) {
            if (!reached.contains(state.id())) {
                report(FindingCode.UNREACHABLE_STATE, state);
            } else if (!ending.contains(state.id())) {
                report(FindingCode.NO_WAY_TO_END, state);
            }
        }
    }

    private static Set<StateId> reached(List<Transition> transitions) {
        Set<StateId> reached = new HashSet<>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Transition step : transitions) {
                boolean possible =
                        step.isInitial() || step.fromStates().stream().anyMatch(reached::contains);
                grows |= possible && step.to().filter(reached::add).isPresent();
            }
        }
        return reached;
    }

    private static Set<StateId> ending(List<State> states, List<Transition> transitions) {
        Set<StateId> ending = new HashSet<>();
        states.stream().filter(State::isFinal).forEach(state -> ending.add(state.id()));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Transition step : transitions) {
                grows |= step.to().filter(ending::contains).isPresent() && ending.addAll(step.fromStates());
            }
        }
        return ending;
    }

    private void report(FindingCode code, State state) {
        Position at = bench.rulesOf(Family.STATE, procedure).stream()
                .filter(rule -> rule.ruleId().equals(state.rule()))
                .map(WrittenRule::at)
                .findFirst()
                .orElseGet(this::start);
        bench.findings().add(code, at, "state", state.id(), "procedure", procedure);
    }

    private Optional<WrittenRule> first(Family family) {
        return bench.rulesOf(family, procedure).stream().findFirst();
    }

    private Position start() {
        return first(Family.TRANSITION)
                .or(() -> first(Family.STATE))
                .map(WrittenRule::at)
                .orElseGet(() -> Position.startOf("procedures"));
    }
}
