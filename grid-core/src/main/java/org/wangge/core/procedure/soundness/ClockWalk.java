package org.wangge.core.procedure.soundness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import org.wangge.core.procedure.ClockId;

/**
 * One clock on its way through a state space. No clock but those on which steps wait decides what can happen, so each can
 * be followed alone: a place is a situation with a status of the clock.
 */
final class ClockWalk {

    /** How many statuses a clock can have. */
    static final int STATUSES = 4;

    private static final int NOT_REACHED = -2;
    private static final int BEGINNING = -1;

    private final StateSpace space;
    private final List<ClockEffect> effects;
    private final int[] placeBefore;
    private final int[] moveBefore;
    private final Ints reached = new Ints();
    private final BitSet takenWhile = new BitSet();

    ClockWalk(StateSpace space, ClockId clock) {
        this.space = space;
        this.effects = space.picture().steps().stream()
                .map(step -> ClockEffect.of(step.transition(), clock))
                .toList();
        this.placeBefore = new int[space.size() * STATUSES];
        this.moveBefore = new int[space.size() * STATUSES];
        Arrays.fill(placeBefore, NOT_REACHED);
        walk();
    }

    private void walk() {
        placeBefore[ClockEffect.NEVER] = BEGINNING;
        reached.add(ClockEffect.NEVER);
        for (int next = 0; next < reached.size(); next++) {
            int place = reached.get(next);
            int situation = situationOf(place);
            for (int move = space.firstMove(situation); move < space.firstMove(situation + 1); move++) {
                takenWhile.set(space.by(move).number() * STATUSES + statusOf(place));
                int after = placeAfter(place, move);
                if (placeBefore[after] == NOT_REACHED) {
                    placeBefore[after] = place;
                    moveBefore[after] = move;
                    reached.add(after);
                }
            }
        }
    }

    private int placeAfter(int place, int move) {
        int status = effects.get(space.by(move).number()).after(statusOf(place), space.begun(move));
        return space.to(move) * STATUSES + status;
    }

    /** The places in the order in which they are reached. */
    Ints reached() {
        return reached;
    }

    static int situationOf(int place) {
        return place / STATUSES;
    }

    static int statusOf(int place) {
        return place % STATUSES;
    }

    /** The move by which a place is first reached. */
    int moveInto(int place) {
        return moveBefore[place];
    }

    /** Whether a step is taken somewhere while the clock has a status. */
    boolean isTakenWhile(Step step, int status) {
        return takenWhile.get(step.number() * STATUSES + status);
    }

    boolean reaches(IntPredicate places) {
        for (int i = 0; i < reached.size(); i++) {
            if (places.test(reached.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The places from which some other kind of place can be reached. */
    BitSet leadingTo(IntPredicate goals) {
        Backwards backwards = new Backwards(space);
        BitSet found = new BitSet(placeBefore.length);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < reached.size(); i++) {
            if (goals.test(reached.get(i))) {
                found.set(reached.get(i));
                open.add(reached.get(i));
            }
        }
        while (!open.isEmpty()) {
            int place = open.remove();
            int situation = situationOf(place);
            for (int i = backwards.firstInto(situation); i < backwards.firstInto(situation + 1); i++) {
                addSources(backwards.moveAt(i), place, found, open);
            }
        }
        return found;
    }

    private void addSources(int move, int place, BitSet found, Deque<Integer> open) {
        for (int status = 0; status < STATUSES; status++) {
            int source = space.from(move) * STATUSES + status;
            if (placeBefore[source] != NOT_REACHED && !found.get(source) && placeAfter(source, move) == place) {
                found.set(source);
                open.add(source);
            }
        }
    }

    /** The shortest way to a place. */
    List<PathStep> pathTo(int place) {
        List<PathStep> path = new ArrayList<>();
        for (int at = place; placeBefore[at] >= 0; at = placeBefore[at]) {
            path.add(0, space.shown(moveBefore[at]));
        }
        return path;
    }
}
