package org.wangge.core.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionPolicyTest {

    private static final Period YEAR = Period.ofYears(1);
    private static final Period TEN = Period.ofYears(10);

    @Test
    void countsFromTheClosingInTheZoneOfTheRules() {
        assertThat(RetentionPolicy.passedUntil(
                        Period.ofMonths(6), Instant.parse("2026-08-31T01:00:00Z"), ZoneId.of("Asia/Shanghai")))
                .isEqualTo(Instant.parse("2026-02-28T01:00:00Z"));
    }

    @Test
    void refusesNegativePeriods() {
        Period negative = Period.ofDays(-1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetentionPolicy("p", negative, TEN, YEAR, YEAR))
                .withMessageContaining("inUse P-1D");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetentionPolicy("p", YEAR, TEN, YEAR, negative))
                .withMessageContaining("reporter P-1D");
    }

    @Test
    void keepsLogsForSixMonthsAtLeast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetentionPolicy("p", YEAR, TEN, Period.ofMonths(5), YEAR))
                .withMessageContaining("six months");
        assertThat(new RetentionPolicy("p", Period.ZERO, TEN, Period.ofMonths(6), Period.ZERO).log())
                .isEqualTo(Period.ofMonths(6));
    }

    @Test
    void keepsACaseFileAsLongAsItsLogAndItsUse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RetentionPolicy("p", YEAR, YEAR, TEN, YEAR));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetentionPolicy("p", TEN, YEAR, YEAR, YEAR));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetentionPolicy(" ", YEAR, TEN, YEAR, YEAR));
    }

    @Test
    void recordsNameCases() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetentionRecord(Instant.EPOCH, RetentionAct.ARCHIVE, "p", List.of()));
    }
}
