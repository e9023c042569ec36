package org.wangge.examples.benchmarks.procedure;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseDecision;
import org.wangge.core.procedure.ActionRequest;
import org.wangge.core.procedure.Decision;
import org.wangge.core.procedure.Passage;
import org.wangge.core.staff.Actor;
import org.wangge.examples.benchmarks.Nanoseconds;
import org.wangge.examples.benchmarks.procedure.Attempt.Moved;

/** One transition from a stored state: find it, ask condition and actor, say what happens. */
@State(Scope.Thread)
@Warmup(iterations = 5, time = 1)
public class TransitionBenchmark extends Nanoseconds {

    private final StoredCase stored = new StoredCase();
    private final Actor cadre = StoredCase.actor("cadre");
    private final ActionRequest urge = StoredCase.request("urge", StoredCase.actor("leader"));
    private final ActionRequest take = StoredCase.request("take", cadre);
    private final CaseCommand takeCommand = StoredCase.command("take");
    private final StoredCase.Look[] looks = stored.looks().toArray(StoredCase.Look[]::new);
    private final ArcTable floor = new ArcTable();
    private final Attempt[] attempts = Attempt.LEGAL.toArray(Attempt[]::new);
    private final Attempt.Told[] told =
            Attempt.LEGAL.stream().map(Attempt::told).toArray(Attempt.Told[]::new);
    private int next;

    /** For JMH. */
    public TransitionBenchmark() {}

    /** Sees to it that everything that is measured is legal. */
    @Setup
    public void agree() {
        same(Decision.Accepted.class, decideWithoutClock().getClass());
        same(Decision.Accepted.class, decide().getClass());
        same(CaseDecision.Accepted.class, decideAndTell().getClass());
        Attempt.ARCS.forEach(arc -> same(arc.to(), tableFloor().to()));
        Attempt.ARCS.forEach(arc -> same(arc.to(), tableFloorOfWords().to()));
        same(looks.length, attempts.length);
        for (StoredCase.Look look : looks) {
            same(look.to(), lookUp() instanceof Passage.Open open ? open.to().value() : "barred");
        }
        next = 0;
    }

    /**
     * The library's short answer: find the transition, ask condition and actor, say by what right it leads where.
     *
     * @return the passage
     */
    @Benchmark
    public Passage lookUp() {
        int turn = next;
        next = turn + 1 == looks.length ? 0 : turn + 1;
        return stored.look(looks[turn]);
    }

    /**
     * The library's decision about an act without clocks: state, condition, actor.
     *
     * @return the decision
     */
    @Benchmark
    public Decision decideWithoutClock() {
        return stored.decide(urge);
    }

    /**
     * The library's decision about an act that stops one clock and starts another by a table.
     *
     * @return the decision
     */
    @Benchmark
    public Decision decide() {
        return stored.decide(take);
    }

    /**
     * The same from a written command to the events.
     *
     * @return the decision with its events
     */
    @Benchmark
    public CaseDecision decideAndTell() {
        return stored.decide(takeCommand, cadre);
    }

    /**
     * A table of arcs.
     *
     * @return what happened
     */
    @Benchmark
    public Moved tableFloor() {
        int turn = next;
        next = turn + 1 == attempts.length ? 0 : turn + 1;
        return floor.move(attempts[turn]);
    }

    /**
     * The same from the words of a store and a command.
     *
     * @return what happened
     */
    @Benchmark
    public Moved tableFloorOfWords() {
        int turn = next;
        next = turn + 1 == told.length ? 0 : turn + 1;
        return floor.move(told[turn].read());
    }
}
