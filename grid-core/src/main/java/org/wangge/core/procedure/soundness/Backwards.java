package org.wangge.core.procedure.soundness;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.IntPredicate;

/** The moves of a state space in the other direction: from where can something be reached. */
final class Backwards {

    private final StateSpace space;
    private final int[] first;
    private final int[] moves;

    Backwards(StateSpace space) {
        this.space = space;
        this.first = new int[space.size() + 1];
        this.moves = new int[space.moves()];
        for (int move = 0; move < space.moves(); move++) {
            first[space.to(move) + 1]++;
        }
        for (int i = 0; i < space.size(); i++) {
            first[i + 1] += first[i];
        }
        int[] place = first.clone();
        for (int move = 0; move < space.moves(); move++) {
            moves[place[space.to(move)]++] = move;
        }
    }

    /** The situations from which one of the goals is reached over moves that count, the goals included. */
    BitSet leadingTo(BitSet goals, IntPredicate moveCounts) {
        BitSet found = (BitSet) goals.clone();
        Deque<Integer> open = new ArrayDeque<>();
        goals.stream().forEach(open::add);
        while (!open.isEmpty()) {
            int situation = open.remove();
            for (int i = first[situation]; i < first[situation + 1]; i++) {
                int source = space.from(moves[i]);
                if (moveCounts.test(moves[i]) && !found.get(source)) {
                    found.set(source);
                    open.add(source);
                }
            }
        }
        return found;
    }

    /** How many moves that count lead from each situation to the nearest goal; -1 where none is reached. */
    int[] distances(IntPredicate goals, IntPredicate moveCounts) {
        int[] distances = new int[first.length - 1];
        Ints open = new Ints();
        for (int situation = 0; situation < distances.length; situation++) {
            distances[situation] = goals.test(situation) ? 0 : -1;
            if (distances[situation] == 0) {
                open.add(situation);
            }
        }
        for (int next = 0; next < open.size(); next++) {
            int situation = open.get(next);
            for (int i = first[situation]; i < first[situation + 1]; i++) {
                int source = space.from(moves[i]);
                if (distances[source] < 0 && moveCounts.test(moves[i])) {
                    distances[source] = distances[situation] + 1;
                    open.add(source);
                }
            }
        }
        return distances;
    }

    int firstInto(int situation) {
        return first[situation];
    }

    int moveAt(int place) {
        return moves[place];
    }
}
