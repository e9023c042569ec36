package org.wangge.examples.benchmarks.procedure;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.wangge.examples.benchmarks.Nanoseconds;
import org.wangge.examples.benchmarks.procedure.Attempt.Act;
import org.wangge.examples.benchmarks.procedure.Attempt.Arc;
import org.wangge.examples.benchmarks.procedure.Attempt.Moved;
import org.wangge.examples.benchmarks.procedure.Attempt.State;

/** COLA's state machine at the work of {@link TransitionBenchmark#tableFloor()}. */
@org.openjdk.jmh.annotations.State(Scope.Thread)
public class ColaTransitionBenchmark extends Nanoseconds {

    private final Attempt[] attempts = Attempt.LEGAL.toArray(Attempt[]::new);
    private final Attempt.Told[] told =
            Attempt.LEGAL.stream().map(Attempt::told).toArray(Attempt.Told[]::new);
    private final StateMachine<State, Act, Attempt> machine;
    private Moved moved = new Moved(State.FOUND, State.FOUND, Attempt.Role.GROUP_LEADER);
    private int next;

    /** Builds the machine. */
    public ColaTransitionBenchmark() {
        StateMachineBuilder<State, Act, Attempt> builder = StateMachineBuilderFactory.create();
        Attempt.ARCS.forEach(arc -> add(builder, arc));
        machine = builder.build("benchmark" + System.identityHashCode(this));
    }

    private void add(StateMachineBuilder<State, Act, Attempt> builder, Arc arc) {
        if (arc.from() == arc.to()) {
            builder.internalTransition()
                    .within(arc.from())
                    .on(arc.act())
                    .when(arc::allows)
                    .perform((from, to, act, attempt) -> moved = new Moved(from, to, attempt.role()));
        } else {
            builder.externalTransition()
                    .from(arc.from())
                    .to(arc.to())
                    .on(arc.act())
                    .when(arc::allows)
                    .perform((from, to, act, attempt) -> moved = new Moved(from, to, attempt.role()));
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
     * COLA's transition.
     *
     * @return what happened
     */
    @Benchmark
    public Moved fire() {
        int turn = next;
        next = turn + 1 == attempts.length ? 0 : turn + 1;
        machine.fireEvent(attempts[turn].state(), attempts[turn].act(), attempts[turn]);
        return moved;
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
        Attempt attempt = told[turn].read();
        machine.fireEvent(attempt.state(), attempt.act(), attempt);
        return moved;
    }
}
