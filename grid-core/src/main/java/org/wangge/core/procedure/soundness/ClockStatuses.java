package org.wangge.core.procedure.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToLongFunction;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.Transition;

/**
 * Which statuses clocks can have in each situation, up to 64 clocks at once: one bit for each clock, one number for each
 * status. No clock but those on which steps wait decides what can happen, so each clock goes its own way.
 */
final class ClockStatuses {

    /** So many bits a number has. */
    static final int MOST = Long.SIZE;

    private static final int STATUSES = ClockWalk.STATUSES;

    private final StateSpace space;
    private final List<ClockId> clocks;
    private final List<Effects> effects;
    /** Four numbers for each situation, in the order of the statuses. */
    private final long[] reached;
    /** Four numbers for each step: the statuses in which it is taken. */
    private final long[] takenWhile;

    /** What a step does to the clocks; where a step concerns one unit, the clocks of the others stay as they are. */
    private static final class Effects {
        private final long stops;
        private final long suspends;
        private final long resumes;
        private final long[] starts;
        private final boolean closes;
        private final boolean isOfOneUnit;

        Effects(Transition step, ToLongFunction<List<ClockId>> bits) {
            this.stops = bits.applyAsLong(step.stops());
            this.suspends = bits.applyAsLong(step.suspends());
            this.resumes = bits.applyAsLong(step.resumes());
            this.starts = step.starts().stream()
                    .mapToLong(clock -> bits.applyAsLong(List.of(clock)))
                    .toArray();
            this.closes = step.closes();
            this.isOfOneUnit = step.isTaskStep();
        }
    }

    ClockStatuses(StateSpace space, List<ClockId> clocks) {
        this.space = space;
        this.clocks = List.copyOf(clocks);
        this.effects = space.picture().steps().stream()
                .map(step -> new Effects(step.transition(), this::bits))
                .toList();
        this.reached = new long[space.size() * STATUSES];
        this.takenWhile = new long[effects.size() * STATUSES];
        walk();
        noteTaken();
    }

    private long bits(List<ClockId> meant) {
        long bits = 0;
        for (ClockId each : meant) {
            int place = clocks.indexOf(each);
            bits |= place < 0 ? 0 : 1L << place;
        }
        return bits;
    }

    /** Situations whose statuses grew are looked at again, in rounds, until none grows any more. */
    private void walk() {
        BitSet open = new BitSet(space.size());
        reached[ClockEffect.NEVER] = clocks.size() == MOST ? -1 : (1L << clocks.size()) - 1;
        open.set(0);
        long[] after = new long[STATUSES];
        for (int at = 0; at >= 0; at = open.nextSetBit(at) >= 0 ? open.nextSetBit(at) : open.nextSetBit(0)) {
            open.clear(at);
            for (int move = space.firstMove(at); move < space.firstMove(at + 1); move++) {
                follow(at, move, after);
                if (grow(space.to(move), after)) {
                    open.set(space.to(move));
                }
            }
        }
    }

    private boolean grow(int situation, long[] more) {
        boolean grows = false;
        for (int status = 0; status < STATUSES; status++) {
            int place = situation * STATUSES + status;
            grows |= (more[status] & ~reached[place]) != 0;
            reached[place] |= more[status];
        }
        return grows;
    }

    private void follow(int situation, int move, long[] after) {
        Effects effect = effects.get(space.by(move).number());
        System.arraycopy(reached, situation * STATUSES, after, 0, STATUSES);
        apply(effect, space.begun(move), after);
        if (effect.isOfOneUnit) {
            for (int status = ClockEffect.NEVER + 1; status < STATUSES; status++) {
                after[status] |= reached[situation * STATUSES + status];
            }
        }
    }

    private static void apply(Effects effect, Starts begun, long[] after) {
        stop(after, effect.stops);
        shift(after, ClockEffect.RUNNING, ClockEffect.SUSPENDED, effect.suspends);
        shift(after, ClockEffect.SUSPENDED, ClockEffect.RUNNING, effect.resumes);
        long started = 0;
        for (int i = 0; i < effect.starts.length; i++) {
            long clock = effect.starts[i];
            started |= clock;
            if (begun.runs(i)) {
                for (int status = 0; status < STATUSES; status++) {
                    shift(after, status, ClockEffect.RUNNING, clock);
                }
            } else {
                stop(after, clock);
            }
        }
        if (effect.closes) {
            stop(after, ~started);
        }
    }

    private static void stop(long[] statuses, long clocks) {
        shift(statuses, ClockEffect.RUNNING, ClockEffect.STOPPED, clocks);
        shift(statuses, ClockEffect.SUSPENDED, ClockEffect.STOPPED, clocks);
    }

    private static void shift(long[] statuses, int from, int to, long clocks) {
        long moved = statuses[from] & clocks;
        statuses[from] &= ~moved;
        statuses[to] |= moved;
    }

    private void noteTaken() {
        for (int situation = 0; situation < space.size(); situation++) {
            for (int move = space.firstMove(situation); move < space.firstMove(situation + 1); move++) {
                int step = space.by(move).number() * STATUSES;
                for (int status = 0; status < STATUSES; status++) {
                    takenWhile[step + status] |= reached[situation * STATUSES + status];
                }
            }
        }
    }

    /** Whether a step is taken somewhere while a clock has a status. */
    boolean isTakenWhile(Step step, ClockId clock, int status) {
        return (takenWhile[step.number() * STATUSES + status] & bits(List.of(clock))) != 0;
    }

    /** The situations in which a clock can have a status. */
    BitSet situationsWhile(ClockId clock, int status) {
        long bit = bits(List.of(clock));
        BitSet found = new BitSet(space.size());
        for (int situation = 0; situation < space.size(); situation++) {
            if ((reached[situation * STATUSES + status] & bit) != 0) {
                found.set(situation);
            }
        }
        return found;
    }

    /** The clocks of a procedure, as many at a time as there are bits. */
    static List<ClockStatuses> of(StateSpace space, List<ClockId> clocks) {
        List<ClockStatuses> parts = new ArrayList<>();
        for (int from = 0; from < clocks.size(); from += MOST) {
            parts.add(new ClockStatuses(space, clocks.subList(from, Math.min(clocks.size(), from + MOST))));
        }
        return parts;
    }

    /** The clocks that this part follows. */
    List<ClockId> clocks() {
        return clocks;
    }
}
