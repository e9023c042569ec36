package org.wangge.core.procedure.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.wangge.core.deadline.CountingRules;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fixture.Town;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.ClockTerm;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.Phase;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.ProcedureId;
import org.wangge.core.procedure.State;
import org.wangge.core.procedure.Transition;

/** A procedure built in few words: {@code "a"} is a state, {@code "a!"} a final one. */
final class Flow {

    private static final Performer LEADER = Town.by("group-leader", Performer.Where.LOCATION);

    private final String id;
    private final List<State> states = new ArrayList<>();
    private final List<Transition> steps = new ArrayList<>();
    private final List<ClockRule> clocks = new ArrayList<>();

    private Flow(String id) {
        this.id = id;
    }

    /** A procedure that is not for cases: its states have no phases. */
    static Flow of(String... states) {
        Flow flow = new Flow("review");
        Stream.of(states).forEach(state -> flow.states.add(state(state, Optional.empty())));
        return flow;
    }

    /** A procedure for cases; a state is written with its phase, such as {@code "found COLLECT"}. */
    static Flow ofCases(String... states) {
        Flow flow = new Flow("case");
        Stream.of(states)
                .map(state -> state.split(" "))
                .forEach(state -> flow.states.add(state(state[0], Optional.of(Phase.valueOf(state[1])))));
        return flow;
    }

    private static State state(String written, Optional<Phase> phase) {
        String id = written.replace("!", "");
        return new State(Town.rule(id), Text.of(id), phase, written.endsWith("!"), Town.cited("1"));
    }

    Flow step(String id, ActionKind kind, String from, String to) {
        return step(id, kind, from, to, step -> step);
    }

    Flow step(String id, ActionKind kind, String from, String to, UnaryOperator<Transition.Builder> more) {
        steps.add(more.apply(Town.step(id, kind, from, to, LEADER)).build());
        return this;
    }

    Flow limit(String id) {
        return clock(id, "3 working days", false, "");
    }

    Flow limitWhen(String id, String when) {
        return clock(id, "3 working days", false, when);
    }

    Flow period(String id) {
        return clock(id, "7 working days", true, "");
    }

    private Flow clock(String id, String limit, boolean waits, String when) {
        DecisionTable.Row<ClockTerm> row = new DecisionTable.Row<>(
                Town.rule(id), Town.match(when), ClockTerm.within(TimeLimit.parse(limit)), Town.cited("1"));
        clocks.add(ClockRule.builder()
                .rule(Town.rule(id))
                .title(Text.of(id))
                .counting(CountingRules.CIVIL_CODE)
                .isWaitingPeriod(waits)
                .table(DecisionTable.of(List.of(row)))
                .basis(Town.cited("1"))
                .build());
        return this;
    }

    Procedure procedure() {
        return Procedure.builder()
                .id(ProcedureId.of(id))
                .vocabulary(Town.VOCABULARY)
                .addAllStates(states)
                .addAllTransitions(steps)
                .addAllClocks(clocks)
                .build();
    }

    SoundnessReport check() {
        return SoundnessChecker.of(procedure()).check();
    }

    /** Every finding as its code, its rule and the actions that show it. */
    List<String> findings() {
        return check().findings().stream().map(Flow::shown).toList();
    }

    static String shown(SoundnessFinding finding) {
        String path = finding.path().isEmpty() ? "" : ": " + finding.actions();
        return finding.code() + " " + finding.rule().id() + path;
    }
}
