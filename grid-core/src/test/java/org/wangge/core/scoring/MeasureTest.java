package org.wangge.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.core.scoring.Town.JUNE;
import static org.wangge.core.scoring.Town.at;
import static org.wangge.core.scoring.Town.caseOfLi;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    private static final ScoringPeriod JULY = ScoringPeriod.month(java.time.YearMonth.of(2026, 7), Town.ZONE);

    private static int count(Measure measure, CaseOutcome.Builder row) {
        return count(measure, row, JUNE);
    }

    private static int count(Measure measure, CaseOutcome.Builder row, ScoringPeriod period) {
        return measure.amountIn(row.build(), period.window());
    }

    @Nested
    class AtTheEndsOfThePeriod {

        @ParameterizedTest
        @CsvSource({
            "2026-05-31T23:59:59, 0",
            "2026-06-01T00:00:00, 1",
            "2026-06-30T23:59:59, 1",
            "2026-07-01T00:00:00, 0"
        })
        void countsWhatHappensFromTheFirstDayUntilTheDayAfterTheLast(String reported, int expected) {
            assertThat(count(Measure.CASES_REPORTED, caseOfLi("c").reportedAt(at(reported))))
                    .isEqualTo(expected);
            assertThat(count(Measure.CASES_FILED, caseOfLi("c").filedAt(at(reported))))
                    .isEqualTo(expected);
            assertThat(count(Measure.CASES_SUPERVISED, caseOfLi("c").supervisedAt(at(reported))))
                    .isEqualTo(expected);
        }

        @Test
        void usesTheZoneOfThePeriod() {
            ScoringPeriod utc = ScoringPeriod.month(java.time.YearMonth.of(2026, 6), java.time.ZoneOffset.UTC);

            assertThat(count(Measure.CASES_REPORTED, caseOfLi("c").reportedAt(at("2026-06-01T07:59:59")), utc))
                    .isZero();
        }
    }

    @Nested
    @DisplayName("应结案数、按期结案数、超期数")
    class DueToClose {

        // due until, closed at, then expected in June: due to close, closed, on time, overdue
        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "2026-06-21T00:00, 2026-06-20T23:59:59, 1, 1, 1, 0",
                    "2026-06-21T00:00, 2026-06-21T00:00,    1, 1, 0, 1",
                    "2026-06-21T00:00, 2026-07-02T10:00,    1, 0, 0, 1",
                    "2026-06-21T00:00, 2026-05-31T23:59:59, 0, 0, 0, 0",
                    "2026-06-21T00:00, -,                   1, 0, 0, 1",
                    "2026-05-10T00:00, -,                   1, 0, 0, 1",
                    "2026-07-01T00:00, -,                   1, 0, 0, 1",
                    "2026-07-02T00:00, -,                   0, 0, 0, 0",
                    "2026-07-02T00:00, 2026-06-03T10:00,    1, 1, 1, 0",
                    "-,                2026-06-03T10:00,    1, 1, 1, 0",
                    "-,                -,                   0, 0, 0, 0"
                })
        void countsClosedAndOwedCases(String due, String closed, int dueToClose, int done, int onTime, int overdue) {
            CaseOutcome.Builder row = caseOfLi("c");
            if (due != null) {
                row.closingDueExclusive(at(due));
            }
            if (closed != null) {
                row.closedAt(at(closed));
            }

            assertThat(count(Measure.CASES_DUE_TO_CLOSE, row)).isEqualTo(dueToClose);
            assertThat(count(Measure.CASES_CLOSED, row)).isEqualTo(done);
            assertThat(count(Measure.CASES_CLOSED_ON_TIME, row)).isEqualTo(onTime);
            assertThat(count(Measure.CASES_OVERDUE, row)).isEqualTo(overdue);
        }

        @Test
        void countsAnOldDebtAgainUntilItIsPaid() {
            CaseOutcome.Builder row =
                    caseOfLi("c").closingDueExclusive(at("2026-07-01T00:00")).closedAt(at("2026-07-02T09:00"));

            assertThat(count(Measure.CASES_OVERDUE, row, JUNE)).isEqualTo(1);
            assertThat(count(Measure.CASES_OVERDUE, row, JULY)).isEqualTo(1);
            assertThat(count(Measure.CASES_CLOSED, row, JUNE)).isZero();
            assertThat(count(Measure.CASES_CLOSED, row, JULY)).isEqualTo(1);
        }

        @Test
        void leavesShelvedAndVoidedCasesOut() {
            CaseOutcome.Builder owed = caseOfLi("c").closingDueExclusive(at("2026-06-10T00:00"));

            assertThat(count(Measure.CASES_DUE_TO_CLOSE, owed.shelved(true))).isZero();
            assertThat(count(Measure.CASES_OVERDUE, owed.shelved(false).voided(true)))
                    .isZero();
            assertThat(count(Measure.CASES_REPORTED, owed.voided(true))).isEqualTo(1);
        }
    }

    @Nested
    class Handling {

        @Test
        void isMeasuredByItsOwnLimit() {
            CaseOutcome.Builder row = caseOfLi("c")
                    .handlingDueExclusive(at("2026-06-05T00:00"))
                    .handledAt(at("2026-06-04T10:00"))
                    .closingDueExclusive(at("2026-06-08T00:00"))
                    .closedAt(at("2026-06-20T10:00"));

            assertThat(count(Measure.CASES_HANDLED_ON_TIME, row)).isEqualTo(1);
            assertThat(count(Measure.CASES_DUE_TO_HANDLE, row)).isEqualTo(1);
            assertThat(count(Measure.CASES_CLOSED_ON_TIME, row)).isZero();
        }

        @Test
        void isDueWhenTheLimitHasRunOut() {
            CaseOutcome.Builder row = caseOfLi("c").handlingDueExclusive(at("2026-06-05T00:00"));

            assertThat(count(Measure.CASES_DUE_TO_HANDLE, row)).isEqualTo(1);
            assertThat(count(Measure.CASES_HANDLED, row)).isZero();
        }

        @Test
        void countsReworkedCasesOnceAndReworksEachTime() {
            CaseOutcome.Builder row =
                    caseOfLi("c").handledAt(at("2026-06-04T10:00")).reworks(3);

            assertThat(count(Measure.CASES_REWORKED, row)).isEqualTo(1);
            assertThat(count(Measure.REWORKS, row)).isEqualTo(3);
            assertThat(count(Measure.REWORKS, row, JULY)).isZero();
        }
    }

    @Test
    void countsAValidReportOnceItIsFiled() {
        assertThat(count(Measure.CASES_VALIDLY_REPORTED, caseOfLi("c"))).isZero();
        assertThat(count(Measure.CASES_VALIDLY_REPORTED, caseOfLi("c").filedAt(at("2026-06-02T10:00"))))
                .isEqualTo(1);
        assertThat(count(Measure.CASES_VALIDLY_REPORTED, caseOfLi("c").filedAt(at("2026-07-01T00:00"))))
                .isZero();
    }

    @Test
    void isFoundByItsNameInPacks() {
        assertThat(Measure.find("due-to-close")).contains(Measure.CASES_DUE_TO_CLOSE);
        assertThat(Measure.find("CASES_CLOSED")).isEmpty();
        assertThat(Arrays.stream(Measure.values()).map(Measure::id)).doesNotHaveDuplicates();
    }

    @Test
    void refusesImpossibleRows() {
        List<CaseOutcome.Builder> rows = List.of(
                caseOfLi(" "),
                caseOfLi("c").reworks(-1),
                caseOfLi("c").addGrids(SubjectId.of("g1"), SubjectId.of("g1")));

        assertThat(rows)
                .allSatisfy(row -> org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                        .isThrownBy(row::build));
    }
}
