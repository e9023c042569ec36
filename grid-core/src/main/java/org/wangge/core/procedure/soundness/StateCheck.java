package org.wangge.core.procedure.soundness;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.State;
import org.wangge.core.procedure.StateId;
import org.wangge.core.procedure.Transition;

/** Is every state reached, and can everything that is reached be finished. */
final class StateCheck {

    private final StateSpace space;
    private final Procedure procedure;
    private final Report report;

    StateCheck(StateSpace space, Report report) {
        this.space = space;
        this.procedure = space.picture().procedure();
        this.report = report;
    }

    void check() {
        checkReached();
        checkEnds();
        checkRest();
    }

    /** Only what not even the bare graph reaches: where a step on the way is dead, that step is the fault. */
    private void checkReached() {
        Set<StateId> reached = reachedInGraph(procedure);
        procedure.states().stream()
                .filter(state -> !reached.contains(state.id()))
                .forEach(state ->
                        report.add(SoundnessCode.UNREACHABLE_STATE, state.rule(), List.of(), "state", state.id()));
    }

    static Set<StateId> reachedInGraph(Procedure procedure) {
        Set<StateId> reached = new HashSet<>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Transition step : procedure.transitions()) {
                boolean possible =
                        step.isInitial() || step.fromStates().stream().anyMatch(reached::contains);
                grows |= possible && step.to().filter(reached::add).isPresent();
            }
        }
        return reached;
    }

    private void checkEnds() {
        IntPredicate regular = move -> !isAbandoned(space.by(move));
        BitSet stuck = new BitSet();
        stuck.set(0, space.size());
        stuck.andNot(space.backwards().leadingTo(matching(space::isFinal), regular));
        stuck.clear(0);
        if (stuck.isEmpty()) {
            return;
        }
        Components circles = Components.of(space, move -> regular.test(move) && stuck.get(space.from(move)));
        Set<Integer> left = leftOnes(circles, stuck, regular);
        Set<StateId> reported = new HashSet<>();
        stuck.stream()
                .filter(situation -> !left.contains(circles.of(situation)))
                .filter(situation -> firstOf(circles, situation))
                .filter(situation -> reported.add(space.state(situation).id()))
                .map(situation -> firstOfSameState(situation, stuck))
                .forEach(situation -> reportStuck(situation, stuck));
    }

    /** Voiding and merging get rid of a case; they do not finish it. */
    static boolean isAbandoned(Step step) {
        ActionKind kind = step.transition().kind();
        return step.transition().closes() && (kind == ActionKind.VOID || kind == ActionKind.MERGE);
    }

    /** The circles of stuck situations out of which a move leads on: the fault lies further down. */
    private Set<Integer> leftOnes(Components circles, BitSet stuck, IntPredicate regular) {
        Set<Integer> left = new HashSet<>();
        IntStream.range(0, space.moves())
                .filter(move -> stuck.get(space.from(move)) && regular.test(move))
                .filter(move -> circles.of(space.from(move)) != circles.of(space.to(move)))
                .forEach(move -> left.add(circles.of(space.from(move))));
        return left;
    }

    /** The stuck situation of a state to which the path is shortest. */
    private int firstOfSameState(int situation, BitSet stuck) {
        return stuck.stream()
                .filter(each -> space.stateNumber(each) == space.stateNumber(situation))
                .findFirst()
                .orElse(situation);
    }

    private static boolean firstOf(Components circles, int situation) {
        return circles.firstOf(circles.of(situation)) == situation;
    }

    private void reportStuck(int situation, BitSet stuck) {
        State state = space.state(situation);
        List<PathStep> path = space.pathTo(situation);
        BitSet same =
                matching(each -> !space.isBeginning(each) && space.state(each).equals(state));
        BitSet alsoStuck = (BitSet) same.clone();
        alsoStuck.and(stuck);
        space.picture().stepsIn(space.stateNumber(situation)).stream()
                .filter(step -> step.isBarredBySeparation(space.cells(situation)))
                .findFirst()
                .ifPresentOrElse(
                        barred -> report.add(
                                SoundnessCode.STUCK_BY_SEPARATION,
                                state.rule(),
                                path,
                                "state",
                                state.id(),
                                "action",
                                barred.transition().id()),
                        () -> {
                            if (alsoStuck.equals(same)) {
                                report.add(SoundnessCode.NO_WAY_TO_END, state.rule(), path, "state", state.id());
                            } else {
                                report.add(
                                        SoundnessCode.STUCK_SITUATION,
                                        state.rule(),
                                        path,
                                        "state",
                                        state.id(),
                                        "situation",
                                        space.described(situation));
                            }
                        });
    }

    /** A case that rests in a final state was closed. */
    private void checkRest() {
        boolean isForCases =
                procedure.states().stream().anyMatch(state -> state.phase().isPresent());
        if (!isForCases) {
            return;
        }
        Set<StateId> reported = new HashSet<>();
        IntStream.range(1, space.size())
                .filter(situation -> space.isFinal(situation) && !space.isClosed(situation))
                .filter(situation -> reported.add(space.state(situation).id()))
                .forEach(this::reportUnclosed);
    }

    private void reportUnclosed(int situation) {
        List<PathStep> path = space.pathTo(situation);
        PathStep last = path.get(path.size() - 1);
        Transition step = procedure.findTransition(last.action()).orElseThrow();
        report.add(
                SoundnessCode.ENDS_WITHOUT_CLOSING,
                step.rule(),
                path,
                "state",
                space.state(situation).id(),
                "action",
                step.id());
    }

    private BitSet matching(IntPredicate matches) {
        BitSet found = new BitSet(space.size());
        IntStream.range(0, space.size()).filter(matches).forEach(found::set);
        return found;
    }
}
