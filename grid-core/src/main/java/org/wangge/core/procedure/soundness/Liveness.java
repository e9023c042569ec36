package org.wangge.core.procedure.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** At which followed facts something can still look, by state; the others need not be told apart there. */
final class Liveness {

    private final List<BitSet> live = new ArrayList<>();
    /** By state, the numbers of the steps that are possible in it or later. */
    private final List<BitSet> possible = new ArrayList<>();

    Liveness(Picture picture) {
        for (int state = 0; state <= picture.beginning(); state++) {
            live.add(new BitSet());
            possible.add(new BitSet());
        }
        boolean grows = true;
        while (grows) {
            grows = false;
            for (int state = picture.beginning(); state >= 0; state--) {
                grows |= grow(picture, state);
            }
        }
    }

    private boolean grow(Picture picture, int state) {
        BitSet here = live.get(state);
        BitSet later = possible.get(state);
        int before = here.cardinality() + later.cardinality();
        for (Step step : picture.stepsIn(state)) {
            BitSet read = (BitSet) live.get(step.target(state)).clone();
            read.andNot(step.marks());
            read.or(step.reads());
            read.andNot(step.alwaysBrings());
            here.or(read);
            later.set(step.number());
            later.or(possible.get(step.target(state)));
        }
        return here.cardinality() + later.cardinality() > before;
    }

    /** The facts that still matter in a state, as places in {@link Picture#followed()}. */
    BitSet of(int state) {
        return live.get(state);
    }

    /** Whether the step of a number is possible in a state or in one that follows. */
    boolean canStillBeTaken(int state, int step) {
        return possible.get(state).get(step);
    }
}
