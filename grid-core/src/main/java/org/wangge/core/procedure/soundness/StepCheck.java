package org.wangge.core.procedure.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.Phase;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.State;
import org.wangge.core.procedure.StateId;
import org.wangge.core.procedure.Transition;

/** Can every step be taken, and does it come at its place. */
final class StepCheck {

    /** What is done to a case that is closed: it is looked at again, or told of. */
    private static final Set<ActionKind> AFTER_CLOSING = EnumSet.of(
            ActionKind.REOPEN,
            ActionKind.FOLLOW_UP,
            ActionKind.EVALUATE,
            ActionKind.INFORM,
            ActionKind.PUBLISH,
            ActionKind.VERIFY_PASS,
            ActionKind.RECLASSIFY,
            ActionKind.CORRECT_LOCATION,
            ActionKind.COMMENT,
            ActionKind.APPROVE,
            ActionKind.REJECT,
            ActionKind.OBJECT,
            ActionKind.SIGN,
            ActionKind.STEP);

    private final StateSpace space;
    private final Picture picture;
    private final Procedure procedure;
    private final Report report;

    /** The states to which closing leads; what follows them is not said again. */
    private final BitSet closedIn = new BitSet();

    StepCheck(StateSpace space, Report report) {
        this.space = space;
        this.picture = space.picture();
        this.procedure = picture.procedure();
        this.report = report;
        for (int move = 0; move < space.moves(); move++) {
            if (space.by(move).transition().closes()) {
                closedIn.set(space.stateNumber(space.to(move)));
            }
        }
    }

    void check() {
        Set<StateId> reached = StateCheck.reachedInGraph(procedure);
        for (Step step : picture.steps()) {
            Transition transition = step.transition();
            if (space.isTaken(step)) {
                checkTaken(step);
            } else if (transition.isInitial() || isAwaited(transition, reached)) {
                reportDead(step);
            }
            checkBeginning(transition);
        }
        space.obstacles().uncovered().forEach(this::reportUncovered);
    }

    /** Looks whether one step is ever possible. */
    void check(Transition transition) {
        Set<StateId> reached = StateCheck.reachedInGraph(procedure);
        picture.steps().stream()
                .filter(step -> step.transition().equals(transition))
                .filter(step -> !space.isTaken(step) && isAwaited(transition, reached))
                .forEach(this::reportDead);
    }

    /** Whether some case comes where the step is possible; the fault lies elsewhere if none does. */
    private boolean isAwaited(Transition transition, Set<StateId> reachedInGraph) {
        BitSet states = new BitSet();
        IntStream.range(0, space.size()).map(space::stateNumber).forEach(states::set);
        return transition.fromStates().stream()
                .filter(reachedInGraph::contains)
                .anyMatch(state -> states.get(picture.numberOf(state)));
    }

    private void reportDead(Step step) {
        Obstacles obstacles = space.obstacles();
        if (!obstacles.tookOnce(step, Obstacles.Hurdle.CONDITION)) {
            reportCondition(step.transition());
        } else if (obstacles.tookOnce(step, Obstacles.Hurdle.SEPARATION)
                && !obstacles.tookOnce(step, Obstacles.Hurdle.TASKS)) {
            report.add(
                    SoundnessCode.TASKS_NEVER_DONE,
                    step.transition().rule(),
                    List.of(),
                    "action",
                    step.transition().id(),
                    "tasks",
                    step.transition().needsTasks().orElseThrow());
        } else if (obstacles.tookOnce(step, Obstacles.Hurdle.TASKS)
                && !obstacles.tookOnce(step, Obstacles.Hurdle.TRIGGER)) {
            report.add(
                    SoundnessCode.TRIGGER_NEVER_DUE,
                    step.transition().rule(),
                    List.of(),
                    "action",
                    step.transition().id(),
                    "clock",
                    step.transition().whenDue().orElseThrow());
        } else if (obstacles.tookOnce(step, Obstacles.Hurdle.TRIGGER)) {
            reportWaiting(step);
        }
    }

    private void reportCondition(Transition transition) {
        Picture coarse = Picture.coarse(picture.questions(), picture.setting());
        boolean isPossible = new Step(coarse, transition, 0, false, false).holds(coarse.blank());
        String states = transition.fromStates().stream().map(StateId::value).collect(Collectors.joining(", "));
        report.add(
                isPossible ? SoundnessCode.STEP_NEVER_POSSIBLE : SoundnessCode.CONDITION_CONTRADICTS,
                transition.rule(),
                List.of(),
                "action",
                transition.id(),
                "condition",
                transition.when(),
                "states",
                states.isEmpty() ? "-" : states);
    }

    private void reportWaiting(Step step) {
        boolean begun = space.obstacles().tookOnce(step, Obstacles.Hurdle.BEGUN);
        if (!space.obstacles().tookOnce(step, Obstacles.Hurdle.WAITING)) {
            String clocks =
                    step.transition().waitsFor().stream().map(ClockId::value).collect(Collectors.joining(", "));
            report.add(
                    begun ? SoundnessCode.WAIT_NEVER_ENDS : SoundnessCode.WAIT_NEVER_BEGUN,
                    step.transition().rule(),
                    List.of(),
                    "action",
                    step.transition().id(),
                    "clock",
                    clocks);
        }
    }

    private void reportUncovered(Obstacles.Uncovered found) {
        List<PathStep> path = new ArrayList<>(space.pathTo(found.situation()));
        Transition transition = found.step().transition();
        StateId to = picture.state(found.step().target(space.stateNumber(found.situation())))
                .id();
        path.add(new PathStep(transition.id(), space.brought(found.step(), found.offer()), to));
        report.add(
                SoundnessCode.LIMIT_NOT_COVERED,
                procedure.findClock(found.clock()).orElseThrow().rule(),
                path,
                "action",
                transition.id(),
                "clock",
                found.clock(),
                "situation",
                space.described(found.situation()));
    }

    private void checkTaken(Step step) {
        Transition transition = step.transition();
        checkFinal(step);
        checkDirection(step);
        if (transition.kind() == ActionKind.REOPEN && firstMoveOf(step, move -> space.isClosed(space.from(move))) < 0) {
            report.add(SoundnessCode.REOPENS_NOTHING, transition.rule(), pathBefore(step), "action", transition.id());
        }
        if (transition.kind() == ActionKind.REPORT && !transition.isInitial()) {
            report.add(SoundnessCode.REPORTS_AGAIN, transition.rule(), pathBefore(step), "action", transition.id());
        }
    }

    private List<PathStep> pathBefore(Step step) {
        return space.pathTo(space.from(space.movesOf(step).get(0)));
    }

    private void checkFinal(Step step) {
        Transition transition = step.transition();
        int leaving = firstMoveOf(step, move -> space.isFinal(space.from(move)) && !space.isFinal(space.to(move)));
        int afterwards = firstMoveOf(
                step, move -> space.isClosed(space.from(move)) && closedIn.get(space.stateNumber(space.from(move))));
        if (leaving >= 0 && transition.kind() != ActionKind.REOPEN) {
            reportAt(SoundnessCode.FINAL_STATE_LEFT, leaving);
        } else if (afterwards >= 0 && !AFTER_CLOSING.contains(transition.kind())) {
            reportAt(SoundnessCode.ACTION_AFTER_CLOSING, afterwards);
        }
    }

    private void reportAt(SoundnessCode code, int move) {
        Transition transition = space.by(move).transition();
        List<PathStep> path = new ArrayList<>(space.pathTo(space.from(move)));
        path.add(space.shown(move));
        report.add(
                code,
                transition.rule(),
                path,
                "action",
                transition.id(),
                "state",
                space.state(space.from(move)).id());
    }

    private int firstMoveOf(Step step, IntPredicate suits) {
        Ints moves = space.movesOf(step);
        for (int i = 0; i < moves.size(); i++) {
            if (suits.test(moves.get(i))) {
                return moves.get(i);
            }
        }
        return -1;
    }

    private void checkDirection(Step step) {
        Transition transition = step.transition();
        boolean says = transition.kind().movesResponsibility()
                || transition.kind() == ActionKind.REOPEN
                || transition.closes()
                || transition.loop().isPresent();
        if (!says) {
            int back = firstMoveOf(step, this::goesBack);
            if (back >= 0) {
                reportBack(back);
            }
        }
    }

    private boolean goesBack(int move) {
        if (space.isBeginning(space.from(move)) || space.isFinal(space.to(move))) {
            return false;
        }
        return phase(space.from(move))
                .flatMap(before -> phase(space.to(move)).filter(after -> after.compareTo(before) < 0))
                .isPresent();
    }

    private java.util.Optional<Phase> phase(int situation) {
        return space.state(situation).phase();
    }

    private void reportBack(int move) {
        Transition transition = space.by(move).transition();
        List<PathStep> path = new ArrayList<>(space.pathTo(space.from(move)));
        path.add(space.shown(move));
        State before = space.state(space.from(move));
        State after = space.state(space.to(move));
        report.add(
                SoundnessCode.GOES_BACK,
                transition.rule(),
                path,
                "action",
                transition.id(),
                "from",
                before.phase().orElseThrow(),
                "to",
                after.phase().orElseThrow());
    }

    /** A case has a category and a location from its first event on. */
    private void checkBeginning(Transition transition) {
        boolean isForCases =
                procedure.states().stream().anyMatch(state -> state.phase().isPresent());
        if (!isForCases || !transition.isInitial()) {
            return;
        }
        Set<FactId> brought = Stream.concat(
                        transition.kind().required().stream().map(Fact::id), transition.requires().stream())
                .collect(Collectors.toSet());
        String missing = Stream.of(CoreFacts.CATEGORY.id(), CoreFacts.LOCATION.id())
                .filter(field -> !brought.contains(field))
                .map(FactId::value)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            report.add(
                    SoundnessCode.BEGINS_WITHOUT_PLACE,
                    transition.rule(),
                    List.of(),
                    "action",
                    transition.id(),
                    "fields",
                    missing);
        }
    }
}
