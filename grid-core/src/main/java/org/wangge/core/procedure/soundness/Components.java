package org.wangge.core.procedure.soundness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The strongly connected components of a state space over some of its moves: the sets of situations that can follow each
 * other for ever. Tarjan's algorithm, written without recursion because paths are long.
 */
final class Components {

    private static final int NONE = -1;

    private final StateSpace space;
    private final IntPredicate counts;
    private final int[] order;
    private final int[] low;
    private final int[] nextMove;
    private final int[] component;
    private final int[] walk;
    private final int[] waiting;
    private final Ints first = new Ints();
    private final List<int[]> circles = new ArrayList<>();
    private int entered;
    private int depth;
    private int waitingSize;

    private Components(StateSpace space, IntPredicate counts) {
        this.space = space;
        this.counts = counts;
        this.order = new int[space.size()];
        this.low = new int[space.size()];
        this.nextMove = new int[space.size()];
        this.component = new int[space.size()];
        this.walk = new int[space.size()];
        this.waiting = new int[space.size()];
        Arrays.fill(component, NONE);
    }

    static Components of(StateSpace space, IntPredicate moveCounts) {
        Components components = new Components(space, moveCounts);
        for (int root = 0; root < space.size(); root++) {
            if (components.order[root] == 0) {
                components.walkFrom(root);
            }
        }
        return components;
    }

    /** The components of more than one situation, each with its situations in their order. */
    List<int[]> circles() {
        return circles;
    }

    /** The first situation of a component. */
    int firstOf(int number) {
        return first.get(number);
    }

    /** The number of the component of a situation. */
    int of(int situation) {
        return component[situation];
    }

    private void walkFrom(int root) {
        enter(root);
        while (depth > 0) {
            int at = walk[depth - 1];
            int follower = nextFollower(at);
            if (follower == NONE) {
                leave(at);
            } else if (order[follower] == 0) {
                enter(follower);
            } else if (component[follower] == NONE) {
                low[at] = Math.min(low[at], order[follower]);
            }
        }
    }

    private void enter(int situation) {
        entered++;
        order[situation] = entered;
        low[situation] = entered;
        nextMove[situation] = space.firstMove(situation);
        walk[depth++] = situation;
        waiting[waitingSize++] = situation;
    }

    private int nextFollower(int situation) {
        while (nextMove[situation] < space.firstMove(situation + 1)) {
            int move = nextMove[situation]++;
            if (counts.test(move)) {
                return space.to(move);
            }
        }
        return NONE;
    }

    private void leave(int situation) {
        depth--;
        if (depth > 0) {
            int before = walk[depth - 1];
            low[before] = Math.min(low[before], low[situation]);
        }
        if (low[situation] == order[situation]) {
            close(situation);
        }
    }

    private void close(int root) {
        int end = waitingSize;
        int member;
        int least = root;
        do {
            member = waiting[--waitingSize];
            component[member] = first.size();
            least = Math.min(least, member);
        } while (member != root);
        first.add(least);
        if (end - waitingSize > 1) {
            int[] circle = Arrays.copyOfRange(waiting, waitingSize, end);
            Arrays.sort(circle);
            circles.add(circle);
        }
    }
}
