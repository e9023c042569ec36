package org.wangge.core.procedure.soundness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.procedure.State;

/**
 * Everything that can happen in a picture: the situations that are reached, breadth first, and the moves between them, so
 * that the way back to the beginning over the first moves is a shortest path.
 */
final class StateSpace {

    private final Picture picture;
    private final int most;
    private final List<Offers> offers;
    private final List<Set<Integer>> competences;
    private final List<int[]> situations = new ArrayList<>();
    private final Map<Cells, Integer> numbers = new HashMap<>();
    private final Ints firstMove = new Ints();
    private final Ints reachedBy = new Ints();
    private final Ints from = new Ints();
    private final Ints to = new Ints();
    private final Ints by = new Ints();
    private final Ints bringing = new Ints();
    private final List<Starts> begun = new ArrayList<>();
    private final List<Ints> movesOf = new ArrayList<>();
    private final List<Set<Integer>> keptIn = new ArrayList<>();
    private final Obstacles obstacles;
    private boolean isComplete;

    private StateSpace(Picture picture, int most) {
        this.picture = picture;
        this.most = most;
        this.offers = picture.steps().stream().map(Step::offers).toList();
        this.competences = picture.steps().stream()
                .map(step -> Competence.after(picture, step.transition()))
                .toList();
        this.obstacles = new Obstacles(picture);
        picture.steps().forEach(step -> {
            movesOf.add(new Ints());
            keptIn.add(new HashSet<>());
        });
        this.isComplete = offers.stream().allMatch(Offers::isComplete);
    }

    /** Explores a picture, up to a number of situations. */
    static StateSpace of(Picture picture, int most) {
        StateSpace space = new StateSpace(picture, most);
        space.number(picture.blank(), -1);
        for (int next = 0; next < space.situations.size(); next++) {
            space.firstMove.add(space.from.size());
            space.expand(next);
        }
        space.firstMove.add(space.from.size());
        return space;
    }

    private int number(int[] situation, int move) {
        Cells key = new Cells(situation);
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        if (situations.size() >= most) {
            isComplete = false;
            return -1;
        }
        numbers.put(key, situations.size());
        situations.add(situation);
        reachedBy.add(move);
        return situations.size() - 1;
    }

    private void expand(int situation) {
        for (Step step : picture.stepsIn(situations.get(situation)[Picture.STATE])) {
            Offers possible = offers.get(step.number());
            for (int offer = 0; offer < possible.count(); offer++) {
                int[] asked = situations.get(situation).clone();
                possible.put(offer, asked);
                if (obstacles.letPass(step, asked)) {
                    take(situation, step, offer, asked);
                }
            }
        }
    }

    private void take(int situation, Step step, int offer, int[] asked) {
        for (int competence : competences.get(step.number())) {
            int[] placed = asked.clone();
            if (competence != Competence.KEPT) {
                placed[
                        picture.cellOf(org.wangge.core.procedure.CoreFacts.COMPETENT_LEVEL.id())
                                .orElseThrow()] = competence;
            }
            for (Starts starts : step.starts(placed)) {
                if (starts.uncovered().isPresent()) {
                    obstacles.noteUncovered(step, starts.uncovered().get(), situation, offer);
                } else {
                    move(situation, step, offer, placed, starts);
                }
            }
        }
    }

    private void move(int situation, Step step, int offer, int[] placed, Starts starts) {
        for (int holder : step.holdersAfter(placed[Picture.HOLDER])) {
            for (int tasks : step.tasksAfter(placed[Picture.TASKS])) {
                int[] after = placed.clone();
                after[Picture.HOLDER] = holder;
                after[Picture.TASKS] = tasks;
                step.apply(after, starts);
                keep(situation, step, offer, number(after, from.size()), starts);
            }
        }
    }

    private void keep(int situation, Step step, int offer, int target, Starts starts) {
        boolean tellsNew = target != situation || Idleness.looksAtClocks(step.transition());
        if (target >= 0 && (tellsNew || isFirst(step, situation)) && !isKnown(situation, target, step, starts)) {
            movesOf.get(step.number()).add(from.size());
            from.add(situation);
            to.add(target);
            by.add(step.number());
            bringing.add(offer);
            begun.add(starts);
        }
    }

    /** A step after which all is as before is kept once a state, to tell that it is possible there. */
    private boolean isFirst(Step step, int situation) {
        int[] cells = situations.get(situation);
        return keptIn.get(step.number()).add(cells[Picture.STATE] * 2 + cells[Picture.CLOSED]);
    }

    private boolean isKnown(int situation, int target, Step step, Starts starts) {
        for (int move = firstMove.get(situation); move < from.size(); move++) {
            if (to.get(move) == target
                    && by.get(move) == step.number()
                    && begun.get(move).equals(starts)) {
                return true;
            }
        }
        return false;
    }

    Picture picture() {
        return picture;
    }

    Obstacles obstacles() {
        return obstacles;
    }

    /** Whether nothing was left out. */
    boolean isComplete() {
        return isComplete;
    }

    int size() {
        return situations.size();
    }

    int moves() {
        return from.size();
    }

    /** The moves by a step, in the order in which they are found. */
    Ints movesOf(Step step) {
        return movesOf.get(step.number());
    }

    boolean isTaken(Step step) {
        return movesOf(step).size() > 0;
    }

    int from(int move) {
        return from.get(move);
    }

    int to(int move) {
        return to.get(move);
    }

    Step by(int move) {
        return picture.steps().get(by.get(move));
    }

    Starts begun(int move) {
        return begun.get(move);
    }

    /** The first move from a situation; those up to the first one of the next situation belong to it. */
    int firstMove(int situation) {
        return firstMove.get(situation);
    }

    boolean isBeginning(int situation) {
        return stateNumber(situation) == picture.beginning();
    }

    int stateNumber(int situation) {
        return situations.get(situation)[Picture.STATE];
    }

    State state(int situation) {
        return picture.state(stateNumber(situation));
    }

    boolean isFinal(int situation) {
        return !isBeginning(situation) && state(situation).isFinal();
    }

    boolean isClosed(int situation) {
        return situations.get(situation)[Picture.CLOSED] == 1;
    }

    int[] cells(int situation) {
        return situations.get(situation);
    }

    /** The shortest way to a situation. */
    List<PathStep> pathTo(int situation) {
        List<PathStep> path = new ArrayList<>();
        int at = situation;
        while (reachedBy.get(at) >= 0) {
            int move = reachedBy.get(at);
            path.add(0, shown(move));
            at = from.get(move);
        }
        return path;
    }

    PathStep shown(int move) {
        Step step = by(move);
        return new PathStep(
                step.transition().id(),
                offers.get(step.number()).shown(bringing.get(move)),
                state(to.get(move)).id());
    }

    /** What an offer brings that was refused. */
    SortedMap<FactId, FactValue> brought(Step step, int offer) {
        return offers.get(step.number()).shown(offer);
    }

    /** What is known of a situation, for a reader: facts that matter, and clocks on which steps wait. */
    String described(int situation) {
        SortedMap<String, String> shown = new TreeMap<>();
        int[] cells = situations.get(situation);
        picture.liveness().of(cells[Picture.STATE]).stream().forEach(place -> {
            FactClasses fact = picture.followed().get(place);
            Optional<FactValue> value = fact.example(cells[picture.cellOf(place)]);
            shown.put(fact.fact().id().value(), value.map(FactValue::toString).orElse("-"));
        });
        for (int i = 0; i < picture.awaited().size(); i++) {
            shown.put(picture.awaited().get(i).value(), ClockEffect.named(cells[picture.cellOfClock(i)]));
        }
        return shown.toString().replace("=", ": ");
    }

    /** The cells of a situation as a key; nobody changes them once the situation has a number. */
    private static final class Cells {

        private final int[] cells;
        private final int hash;

        Cells(int[] cells) {
            this.cells = cells;
            this.hash = Arrays.hashCode(cells);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Cells same && Arrays.equals(cells, same.cells);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
