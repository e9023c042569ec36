package org.wangge.examples.benchmarks.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.staff.Actor;
import org.wangge.examples.benchmarks.Allocation;

/** What a decision allocates is counted in bytes, which are the same on any machine. */
class AllocationGatesTest {

    private static final StoredCase STORED = new StoredCase();

    private final Actor cadre = StoredCase.actor("cadre");

    static List<StoredCase.Look> looks() {
        return STORED.looks();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void looksAllocateTheirAnswerAndNoMore(StoredCase.Look look) {
        assertThat(Allocation.perOperation(k -> STORED.look(look))).isLessThanOrEqualTo(32);
    }

    @Test
    void aDecisionWithoutClocksAllocatesItsMove() {
        var urge = StoredCase.request("urge", StoredCase.actor("leader"));
        assertThat(Allocation.perOperation(k -> STORED.decide(urge))).isLessThanOrEqualTo(640);
    }

    @Test
    void aDecisionWithAClockAllocatesItToo() {
        var take = StoredCase.request("take", cadre);
        assertThat(Allocation.perOperation(k -> STORED.decide(take))).isLessThanOrEqualTo(1_300);
    }

    @Test
    void aCommandWithItsEventsStaysWithinTwoKilobytes() {
        CaseCommand take = StoredCase.command("take");
        assertThat(Allocation.perOperation(k -> STORED.decide(take, cadre))).isLessThanOrEqualTo(2_000);
    }
}
