package org.wangge.examples.benchmarks.limit;

import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.wangge.core.deadline.LimitUnit;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.procedure.ClockTerm;
import org.wangge.examples.benchmarks.Nanoseconds;

/** The limit that applies to a case, among 200 rules and among 5,000. */
@State(Scope.Thread)
public class LimitBenchmark extends Nanoseconds {

    private final LimitCase[] fewCases = LimitCase.among(LimitRules.FEW.categories());
    private final LimitCase[] manyCases = LimitCase.among(LimitRules.MANY.categories());
    private final LimitTables few = new LimitTables(LimitRules.FEW);
    private final LimitTables many = new LimitTables(LimitRules.MANY);
    private final NestedLimits fewFloor = new NestedLimits(LimitRules.FEW);
    private final NestedLimits manyFloor = new NestedLimits(LimitRules.MANY);
    private int next;

    /** For JMH. */
    public LimitBenchmark() {}

    /** Compares all answers to all cases with those of the floor. */
    @Setup
    public void agree() {
        for (LimitCase each : fewCases) {
            agree(fewFloor.choose(each), few.on(each.day()).choose(each.facts()).orElseThrow());
            agree(
                    fewFloor.choose(each),
                    few.on(each.day()).weigh(each.facts()).orElseThrow().row());
        }
        for (LimitCase each : manyCases) {
            agree(
                    manyFloor.choose(each),
                    many.on(each.day()).choose(each.facts()).orElseThrow());
        }
    }

    private static void agree(LimitRule expected, DecisionTable.Row<ClockTerm> row) {
        same(expected.id(), row.id().id());
        same(
                TimeLimit.of(expected.days(), LimitUnit.WORKING_DAY),
                row.result().limit().orElseThrow());
    }

    private int turn() {
        int turn = next;
        next = (turn + 1) % INPUTS;
        return turn;
    }

    private static Optional<DecisionTable.Row<ClockTerm>> choose(LimitTables tables, LimitCase asked) {
        return tables.on(asked.day()).choose(asked.facts());
    }

    /**
     * The library's choice among 200 rules.
     *
     * @return the row
     */
    @Benchmark
    public Optional<DecisionTable.Row<ClockTerm>> choose() {
        return choose(few, fewCases[turn()]);
    }

    /**
     * The library's choice among 5,000 rules.
     *
     * @return the row
     */
    @Benchmark
    public Optional<DecisionTable.Row<ClockTerm>> chooseAmongMany() {
        return choose(many, manyCases[turn()]);
    }

    /**
     * The library's choice among 200 rules with the full why: the rule, its basis, and the rules that it beats.
     *
     * @return the row and those that it beats
     */
    @Benchmark
    public Optional<DecisionTable.Choice<ClockTerm>> weigh() {
        LimitCase asked = fewCases[turn()];
        return few.on(asked.day()).weigh(asked.facts());
    }

    /**
     * A nested map of 200 rules.
     *
     * @return the rule
     */
    @Benchmark
    public Object chooseFloor() {
        return fewFloor.choose(fewCases[turn()]);
    }

    /**
     * A nested map of 5,000 rules.
     *
     * @return the rule
     */
    @Benchmark
    public Object chooseAmongManyFloor() {
        return manyFloor.choose(manyCases[turn()]);
    }
}
