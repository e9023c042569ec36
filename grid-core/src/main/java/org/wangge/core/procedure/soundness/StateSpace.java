package org.wangge.core.procedure.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.State;

/**
 * Everything that can happen in a picture: the situations that are reached, breadth first, and the moves between them, so
 * that the way back to the beginning over the first moves is a shortest path.
 */
final class StateSpace {

    private static final int MOST_MOVES_A_SITUATION = 20;

    private final Picture picture;
    private final int most;
    private final Expansion expansion;
    private final Situations situations;
    private final Ints firstMove = new Ints();
    private final Ints reachedBy = new Ints();
    private final Ints from = new Ints();
    private final Ints to = new Ints();
    private final Ints by = new Ints();
    private final Ints bringing = new Ints();
    private final List<Starts> begun = new ArrayList<>();
    private final List<Ints> movesOf = new ArrayList<>();
    /** By step, in which states it was kept already. */
    private final List<BitSet> keptIn = new ArrayList<>();
    /** By situation, as the target of which step out of which situation it was found last. */
    private final Ints foundFor = new Ints();

    private final BitSet finals = new BitSet();
    private final Obstacles obstacles;
    private Optional<Backwards> backwards = Optional.empty();
    private boolean isComplete;

    private StateSpace(Picture picture, int most) {
        this.picture = picture;
        this.most = most;
        this.obstacles = new Obstacles(picture);
        this.expansion = new Expansion(picture, obstacles);
        this.situations = new Situations(picture.blank().length);
        picture.steps().forEach(step -> {
            movesOf.add(new Ints());
            keptIn.add(new BitSet());
        });
        for (int state = 0; state < picture.beginning(); state++) {
            finals.set(state, picture.state(state).isFinal());
        }
        this.isComplete = expansion.isComplete();
    }

    /** Explores a picture, up to a number of situations. */
    static StateSpace of(Picture picture, int most) {
        StateSpace space = new StateSpace(picture, most);
        space.number(picture.blank(), -1);
        int[] cells = picture.blank();
        for (int next = 0; next < space.situations.size(); next++) {
            space.firstMove.add(space.from.size());
            if (!space.isFull()) {
                space.situations.copy(next, cells);
                space.expansion.expand(cells, space.new Keeper(next, cells));
            }
        }
        space.firstMove.add(space.from.size());
        return space;
    }

    /** Moves take room and time as well as situations do; in what people write each situation has a few. */
    private boolean isFull() {
        if (from.size() < (long) most * MOST_MOVES_A_SITUATION) {
            return false;
        }
        isComplete = false;
        return true;
    }

    /** The number of a situation, new or known; -1 if there are too many already. */
    private int number(int[] situation, int move) {
        int known = situations.find(situation);
        if (known >= 0) {
            return known;
        }
        if (situations.size() >= most) {
            isComplete = false;
            return -1;
        }
        situations.add(situation);
        reachedBy.add(move);
        foundFor.add(-1);
        return situations.size() - 1;
    }

    /** Keeps the moves out of one situation. */
    private final class Keeper implements Expansion.Finder {

        private final int situation;
        private final int place;
        private int firstOfStep;
        private int stepNumber = -1;

        Keeper(int situation, int[] cells) {
            this.situation = situation;
            this.place = cells[Picture.STATE] * 2 + cells[Picture.CLOSED];
        }

        /** An idle step leaves all as it is, so that once a state is enough. */
        @Override
        public boolean wants(Step step) {
            return !step.isIdle() || !keptIn.get(step.number()).get(place);
        }

        @Override
        public void move(Step step, int offer, int[] after, Starts starts) {
            if (step.number() != stepNumber) {
                stepNumber = step.number();
                firstOfStep = from.size();
            }
            int target = number(after, from.size());
            boolean isFirst = !keptIn.get(step.number()).get(place);
            keptIn.get(step.number()).set(place);
            boolean tells = target != situation || isFirst || step.looksAtClocks();
            if (target >= 0 && tells && !isKnown(target, starts)) {
                keep(step, offer, target, starts);
            }
        }

        @Override
        public void uncovered(Step step, int offer, ClockId clock) {
            obstacles.noteUncovered(step, clock, situation, offer);
        }

        private void keep(Step step, int offer, int target, Starts starts) {
            movesOf.get(step.number()).add(from.size());
            from.add(situation);
            to.add(target);
            by.add(step.number());
            bringing.add(offer);
            begun.add(starts);
        }

        /** Only a target that was found for this very step already can be in a move that is kept. */
        private boolean isKnown(int target, Starts starts) {
            int finding = situation * picture.steps().size() + stepNumber;
            boolean isFound = foundFor.get(target) == finding;
            foundFor.set(target, finding);
            for (int move = firstOfStep; isFound && move < from.size(); move++) {
                if (to.get(move) == target && begun.get(move).equals(starts)) {
                    return true;
                }
            }
            return false;
        }
    }

    Picture picture() {
        return picture;
    }

    /** The moves in the other direction. */
    Backwards backwards() {
        backwards = backwards.or(() -> Optional.of(new Backwards(this)));
        return backwards.get();
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
        return situations.cell(situation, Picture.STATE);
    }

    State state(int situation) {
        return picture.state(stateNumber(situation));
    }

    boolean isFinal(int situation) {
        return finals.get(stateNumber(situation));
    }

    boolean isClosed(int situation) {
        return situations.cell(situation, Picture.CLOSED) == 1;
    }

    int[] cells(int situation) {
        return situations.copyOf(situation);
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
                expansion.offersOf(step).shown(bringing.get(move)),
                state(to.get(move)).id());
    }

    /** What the command brings at a move. */
    SortedMap<FactId, FactValue> broughtBy(int move) {
        return expansion.offersOf(by(move)).shown(bringing.get(move));
    }

    /** The number of a situation, or empty if it is none of these. */
    OptionalInt find(int[] cells) {
        int number = situations.find(cells);
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** What an offer brings that was refused. */
    SortedMap<FactId, FactValue> brought(Step step, int offer) {
        return expansion.offersOf(step).shown(offer);
    }

    /** What is known of a situation, for a reader: facts that matter, and clocks on which steps wait. */
    String described(int situation) {
        SortedMap<String, String> shown = new TreeMap<>();
        int[] cells = cells(situation);
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
}
