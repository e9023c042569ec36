package org.wangge.core.procedure.soundness;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fact.Facts;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.ClockTerm;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.Transition;

/**
 * What comes of the clocks that a step starts.
 *
 * @param running which of them run, one bit each in the order of the step; for the others a row says that none runs
 * @param uncovered a clock of which no row fits, so that the step is refused
 */
record Starts(long running, Optional<ClockId> uncovered) {

    // Written out: what records bring along takes a fresh JVM long to set up.
    @Override
    public boolean equals(Object other) {
        return other instanceof Starts starts && running == starts.running && uncovered.equals(starts.uncovered);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(running) + uncovered.hashCode();
    }

    static Starts of(Procedure procedure, Transition step, Facts facts) {
        long running = 0;
        for (int i = 0; i < step.starts().size(); i++) {
            ClockId clock = step.starts().get(i);
            Optional<ClockTerm> term = procedure
                    .findClock(clock)
                    .orElseThrow()
                    .table()
                    .choose(facts)
                    .map(DecisionTable.Row::result);
            if (term.isEmpty()) {
                return new Starts(0, Optional.of(clock));
            }
            running |= term.get().runs() ? 1L << i : 0;
        }
        return new Starts(running, Optional.empty());
    }

    /** A clock without a fitting row counts only if nothing else can come of the step. */
    static List<Starts> likely(Set<Starts> possible) {
        List<Starts> covered =
                possible.stream().filter(one -> one.uncovered().isEmpty()).toList();
        return covered.isEmpty() ? List.copyOf(possible) : covered;
    }

    boolean runs(int place) {
        return (running >> place & 1) == 1;
    }
}
