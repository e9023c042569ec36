package org.wangge.examples.benchmarks.limit;

import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wangge.examples.benchmarks.Nanoseconds;

/** Drools at the work of {@link LimitBenchmark#chooseFloor()}, with a session that is kept, which is its fastest way. */
@State(Scope.Thread)
@Warmup(iterations = 10, time = 1)
public class DroolsLimitBenchmark extends Nanoseconds {

    private final DroolsCase[] cases = DroolsCase.of(LimitCase.among(LimitRules.FEW.categories()));
    private final KieSession session =
            DroolsRules.base(DroolsRules.written(LimitRules.FEW)).newKieSession();
    private int next;

    /** For JMH. */
    public DroolsLimitBenchmark() {}

    /** Compares all answers to all cases with those of the floor. */
    @Setup
    public void agree() {
        NestedLimits floor = new NestedLimits(LimitRules.FEW);
        for (LimitCase each : LimitCase.among(LimitRules.FEW.categories())) {
            same(floor.choose(each).days(), choose());
        }
        next = 0;
    }

    /**
     * Drools' choice among 200 rules.
     *
     * @return the working days
     */
    @Benchmark
    public int choose() {
        int turn = next;
        next = (turn + 1) % INPUTS;
        DroolsCase asked = cases[turn];
        FactHandle handle = session.insert(asked);
        session.fireAllRules();
        session.delete(handle);
        return asked.getLimit();
    }
}
