package org.wangge.examples.benchmarks.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Facts;
import org.wangge.examples.benchmarks.Allocation;

/** What a choice allocates is counted in bytes, and how it grows by what it asks: both the same on any machine. */
class AllocationGatesTest {

    private static final LimitTables FEW = new LimitTables(LimitRules.FEW);
    private static final LimitTables MANY = new LimitTables(LimitRules.MANY);
    private static final LimitCase[] FEW_CASES = LimitCase.among(LimitRules.FEW.categories());
    private static final LimitCase[] MANY_CASES = LimitCase.among(LimitRules.MANY.categories());

    private static Object choose(LimitTables tables, LimitCase asked) {
        return tables.on(asked.day()).choose(asked.facts());
    }

    private static Object weigh(LimitTables tables, LimitCase asked) {
        return tables.on(asked.day()).weigh(asked.facts());
    }

    @Test
    void aChoiceAllocatesItsAnswerAndNoMore() {
        assertThat(Allocation.perOperation(k -> choose(FEW, FEW_CASES[k]))).isLessThanOrEqualTo(16);
    }

    @Test
    void aChoiceAmongManyRulesAllocatesTheSame() {
        assertThat(Allocation.perOperation(k -> choose(MANY, MANY_CASES[k]))).isLessThanOrEqualTo(16);
    }

    @Test
    void theFullWhyStaysWithinTwoHundredAndFortyBytes() {
        assertThat(Allocation.perOperation(k -> weigh(FEW, FEW_CASES[k]))).isLessThanOrEqualTo(240);
        assertThat(Allocation.perOperation(k -> weigh(MANY, MANY_CASES[k]))).isLessThanOrEqualTo(240);
    }

    /** However many rules there are, each fact is asked for once. */
    @Test
    void aChoiceAsksForEachFactOnce() {
        for (LimitCase each : FEW_CASES) {
            assertThat(asked(FEW, each)).isEqualTo(3);
        }
        for (LimitCase each : MANY_CASES) {
            assertThat(asked(MANY, each)).isEqualTo(3);
        }
    }

    private static int asked(LimitTables tables, LimitCase some) {
        AtomicInteger asked = new AtomicInteger();
        Facts counting = new Facts() {
            @Override
            public Optional<FactValue> find(FactId id) {
                asked.incrementAndGet();
                return some.facts().find(id);
            }
        };
        assertThat(tables.on(some.day()).choose(counting)).isPresent();
        return asked.get();
    }
}
