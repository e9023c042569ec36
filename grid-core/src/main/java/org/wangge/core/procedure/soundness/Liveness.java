package org.wangge.core.procedure.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wangge.core.procedure.Transition;

/** At which followed facts something can still look, by state; the others need not be told apart there. */
final class Liveness {

    private final List<BitSet> live = new ArrayList<>();
    private final List<Set<Transition>> possible = new ArrayList<>();

    Liveness(Picture picture) {
        for (int state = 0; state <= picture.beginning(); state++) {
            live.add(new BitSet());
            possible.add(new HashSet<>());
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
        Set<Transition> later = possible.get(state);
        int before = here.cardinality() + later.size();
        for (Step step : picture.stepsIn(state)) {
            BitSet read = (BitSet) live.get(step.target(state)).clone();
            read.andNot(step.marks());
            read.or(step.reads());
            read.andNot(step.alwaysBrings());
            here.or(read);
            later.add(step.transition());
            later.addAll(possible.get(step.target(state)));
        }
        return here.cardinality() + later.size() > before;
    }

    /** The facts that still matter in a state, as places in {@link Picture#followed()}. */
    BitSet of(int state) {
        return live.get(state);
    }

    /** Whether a step is possible in a state or in one that follows. */
    boolean canStillBeTaken(int state, Transition step) {
        return possible.get(state).contains(step);
    }
}
