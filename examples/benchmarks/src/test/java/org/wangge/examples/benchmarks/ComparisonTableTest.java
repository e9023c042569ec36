package org.wangge.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTableTest {

    private static final Measurement OURS = new Measurement("Ours.plus", List.of(9.0, 5.0, 6.0), 0.0001);
    private static final Measurement FLOOR = new Measurement("Ours.plusFloor", List.of(2.0), 0);

    private static String table(Comparison comparison, Measurement... measured) {
        return new ComparisonTable(List.of(measured)).text(List.of(comparison));
    }

    @Test
    void saysWhetherAGoalIsReached() {
        assertThat(table(Comparison.of("plus", "Ours.plus").floor("Ours.plusFloor", 4), OURS, FLOOR))
                .endsWith("| plus | 6.00 ns | floor 2.00 ns | ≤ 4.00× | 3.00× | 2.50× | reached |");
        assertThat(table(Comparison.of("plus", "Ours.plus").floor("Ours.plusFloor", 2.5), OURS, FLOOR))
                .endsWith("| ≤ 2.50× | 3.00× | 2.50× | MISSED |");
    }

    @Test
    void showsRatiosWithoutAGoal() {
        assertThat(table(Comparison.of("plus", "Ours.plus").floor("Ours.plusFloor"), OURS, FLOOR))
                .endsWith("| – | 3.00× | 2.50× | – |");
    }

    @Test
    void holdsTheNoiseOfTheProfilerAgainstNobody() {
        assertThat(table(Comparison.of("plus", "Ours.plus").bytes(0), OURS))
                .endsWith("| ≤ 0 B | 0 B | 0 B | reached |");
    }

    @Test
    void holdsTimeAgainstALimit() {
        assertThat(table(Comparison.of("plus", "Ours.plus").nanos(5), OURS))
                .endsWith("| ≤ 5.00 ns | 6.00 ns | 5.00 ns | MISSED |");
    }

    @Test
    void writesSmallRatiosAsFractions() {
        Measurement slow = new Measurement("Peer.plus", List.of(1200.0), 0);
        assertThat(table(Comparison.of("plus", "Ours.plus").peer("Peer", "Peer.plus", 1.0 / 150), OURS, slow))
                .endsWith("| Peer 1.20 µs | ≤ 1/150 | 1/200 | 1/240 | reached |");
    }

    @Test
    void leavesOutWhatWasNotMeasured() {
        assertThat(table(Comparison.of("plus", "Ours.plus").floor("Ours.plusFloor", 4), OURS))
                .doesNotContain("| plus |");
        assertThat(table(Comparison.of("plus", "Ours.plus").bytes(0), FLOOR)).doesNotContain("| plus |");
    }

    @Test
    void putsRoundsTogether() {
        Measurement both = OURS.and(new Measurement("Ours.plus", List.of(4.0), 0));
        assertThat(both.nanos()).containsExactly(4.0, 5.0, 6.0, 9.0);
        assertThat(both.median()).isEqualTo(5.5);
        assertThat(both.best()).isEqualTo(4);
        assertThat(both.bytes()).isZero();
    }
}
