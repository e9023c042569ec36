package org.wangge.examples.benchmarks.procedure;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.wangge.examples.benchmarks.Nanoseconds;
import org.wangge.examples.benchmarks.procedure.Attempt.Act;
import org.wangge.examples.benchmarks.procedure.Attempt.Arc;
import org.wangge.examples.benchmarks.procedure.Attempt.Moved;
import org.wangge.examples.benchmarks.procedure.Attempt.State;

/**
 * stateless4j at the work of {@link TransitionBenchmark#tableFloor()}. Its guards get no context, so a field of this class
 * stands in for one, which favours it.
 */
@org.openjdk.jmh.annotations.State(Scope.Thread)
public class StatelessTransitionBenchmark extends Nanoseconds {

    private final Attempt[] attempts = Attempt.LEGAL.toArray(Attempt[]::new);
    private final Attempt.Told[] told =
            Attempt.LEGAL.stream().map(Attempt::told).toArray(Attempt.Told[]::new);
    private final StateMachineConfig<State, Act> config = new StateMachineConfig<>();
    private Attempt attempt = attempts[0];
    private int next;

    /** Configures the machine. */
    public StatelessTransitionBenchmark() {
        Attempt.ARCS.forEach(this::add);
    }

    private void add(Arc arc) {
        if (arc.from() == arc.to()) {
            config.configure(arc.from()).permitReentryIf(arc.act(), () -> arc.allows(attempt));
        } else {
            config.configure(arc.from()).permitIf(arc.act(), arc.to(), () -> arc.allows(attempt));
        }
    }

    /** Sees to it that every attempt leads where it should. */
    @Setup
    public void agree() {
        Attempt.ARCS.forEach(arc -> same(arc.to(), fire().to()));
        Attempt.ARCS.forEach(arc -> same(arc.to(), fireOfWords().to()));
        next = 0;
    }

    /**
     * The transition of a machine that is made for the stored state.
     *
     * @return what happened
     */
    @Benchmark
    public Moved fire() {
        int turn = next;
        next = turn + 1 == attempts.length ? 0 : turn + 1;
        return fire(attempts[turn]);
    }

    private Moved fire(Attempt tried) {
        attempt = tried;
        StateMachine<State, Act> machine = new StateMachine<>(tried.state(), config);
        machine.fire(tried.act());
        return new Moved(tried.state(), machine.getState(), tried.role());
    }

    /**
     * The same from the words of a store and a command, read into the enumerations of the machine.
     *
     * @return what happened
     */
    @Benchmark
    public Moved fireOfWords() {
        int turn = next;
        next = turn + 1 == told.length ? 0 : turn + 1;
        return fire(told[turn].read());
    }
}
