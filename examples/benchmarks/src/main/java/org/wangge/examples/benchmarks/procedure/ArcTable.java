package org.wangge.examples.benchmarks.procedure;

import org.wangge.examples.benchmarks.procedure.Attempt.Act;
import org.wangge.examples.benchmarks.procedure.Attempt.Arc;
import org.wangge.examples.benchmarks.procedure.Attempt.Moved;
import org.wangge.examples.benchmarks.procedure.Attempt.State;

/** The floor for a transition: one table by the places of state and act, two comparisons, one record. */
@SuppressWarnings("EnumOrdinal")
final class ArcTable {

    private static final int ACTS = Act.values().length;

    private final Arc[] arcs = new Arc[State.values().length * ACTS];

    ArcTable() {
        Attempt.ARCS.forEach(arc -> arcs[arc.from().ordinal() * ACTS + arc.act().ordinal()] = arc);
    }

    Moved move(Attempt attempt) {
        Arc arc = arcs[attempt.state().ordinal() * ACTS + attempt.act().ordinal()];
        if (!arc.allows(attempt)) {
            throw new IllegalStateException("Not allowed: " + attempt);
        }
        return new Moved(attempt.state(), arc.to(), attempt.role());
    }
}
