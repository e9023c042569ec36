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
                follow(place, move);
            }
        }
    }

    private void follow(int place, int move) {
        int statuses = statusesAfter(statusOf(place), move);
        for (int status = 0; status < STATUSES; status++) {
            int after = space.to(move) * STATUSES + status;
            if ((statuses >> status & 1) == 1 && placeBefore[after] == NOT_REACHED) {
                placeBefore[after] = place;
                moveBefore[after] = move;
                reached.add(after);
            }
        }
    }

    /** One bit for each status that is possible after a move. */
    private int statusesAfter(int status, int move) {
        return effects.get(space.by(move).number()).possibleAfter(status, space.begun(move));
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

    /** The places from which some other kind of place can be reached. */
    BitSet leadingTo(IntPredicate goals) {
        Backwards backwards = space.backwards();
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
            boolean leads = (statusesAfter(status, move) >> statusOf(place) & 1) == 1;
            if (leads && placeBefore[source] != NOT_REACHED && !found.get(source)) {
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
