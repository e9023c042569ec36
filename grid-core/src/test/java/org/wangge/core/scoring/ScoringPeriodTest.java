package org.wangge.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.core.scoring.Town.ZONE;
import static org.wangge.core.scoring.Town.problemsOf;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.core.explain.Message;

class ScoringPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-02-01, 2026-03-01, true",
        "MONTH, 2026-02-01, 2026-02-28, false",
        "MONTH, 2026-02-02, 2026-03-02, false",
        "QUARTER, 2026-07-01, 2026-10-01, true",
        "QUARTER, 2026-08-01, 2026-11-01, false",
        "HALF_YEAR, 2026-07-01, 2027-01-01, true",
        "HALF_YEAR, 2026-04-01, 2026-10-01, false",
        "YEAR, 2026-01-01, 2027-01-01, true",
        "YEAR, 2026-07-01, 2027-07-01, false",
        "CAMPAIGN, 2026-02-03, 2026-02-04, true"
    })
    void fitsItsKind(PeriodKind kind, LocalDate from, LocalDate until, boolean fits) {
        assertThat(kind.fits(ScoringPeriod.between(from, until, ZONE))).isEqualTo(fits);
    }

    @Test
    void namesCalendarPeriods() {
        assertThat(ScoringPeriod.quarter(2026, 3, ZONE))
                .isEqualTo(ScoringPeriod.between(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1), ZONE));
        assertThat(ScoringPeriod.month(YearMonth.of(2028, 2), ZONE).lastDay()).isEqualTo("2028-02-29");
        assertThat(ScoringPeriod.year(2026, ZONE).lastDay()).isEqualTo("2026-12-31");
    }

    @Test
    void refusesToHoldNoDay() {
        LocalDate day = LocalDate.of(2026, 6, 1);

        assertThat(problemsOf(() -> ScoringPeriod.between(day, day, ZONE)))
                .extracting(Message::code)
                .containsExactly(ScoringMessage.PERIOD_EMPTY);
    }
}
