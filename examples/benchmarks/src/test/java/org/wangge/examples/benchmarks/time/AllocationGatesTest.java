package org.wangge.examples.benchmarks.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.calendar.WorkingHours;
import org.wangge.core.deadline.CountingRules;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.examples.benchmarks.Allocation;

/** What must not grow is counted in bytes, which are the same on any machine. */
class AllocationGatesTest {

    private static final WorkCalendar CALENDAR = InventedHolidays.calendar();

    @Nested
    class Days {

        private final DayInputs inputs = new DayInputs();

        @Test
        void areFoundWithoutAllocating() {
            assertThat(Allocation.perOperation(k -> CALENDAR.plusWorkdays(inputs.from(k), inputs.days(k))))
                    .isZero();
        }

        @Test
        void areCountedWithoutAllocating() {
            // the counts of the inputs are small enough for the cache of Integer
            assertThat(Allocation.perOperation(k -> CALENDAR.workdaysBetween(inputs.from(k), inputs.until(k))))
                    .isZero();
        }

        @Test
        void areFoundWithoutAllocatingHoweverFarAhead() {
            assertThat(Allocation.perOperation(k -> CALENDAR.plusWorkdays(inputs.early(k), 3500)))
                    .isZero();
        }

        @Test
        void areFoundWithoutAllocatingFromOutsideTheEdition() {
            LocalDate early = LocalDate.of(2012, 3, 1);
            assertThat(Allocation.perOperation(k -> CALENDAR.plusWorkdays(early, 4000 - k % 2000)))
                    .isZero();
        }
    }

    @Nested
    class Minutes {

        private final MinuteInputs inputs = new MinuteInputs();

        private long bytes(WorkingHours hours, int factor) {
            return Allocation.perOperation(
                    k -> hours.plusMinutes(CALENDAR, inputs.from(k), (long) factor * inputs.minutes(k)));
        }

        @Test
        void allocateTheirMomentAlone() {
            assertThat(bytes(MinuteInputs.hours(), 1)).isLessThanOrEqualTo(48);
            assertThat(bytes(MinuteInputs.seasonalHours(), 1)).isLessThanOrEqualTo(48);
        }

        @Test
        void allocateNoMoreFurtherAhead() {
            assertThat(bytes(MinuteInputs.hours(), 20)).isLessThanOrEqualTo(48);
            assertThat(bytes(MinuteInputs.seasonalHours(), 20)).isLessThanOrEqualTo(48);
        }
    }

    @Nested
    class Calendars {

        @Test
        void ofFifteenYearsAllocateLittleWhenBuilt() {
            List<InventedHolidays.Row> rows = InventedHolidays.rows();
            assertThat(Allocation.ofOne(k -> InventedHolidays.calendar(rows))).isLessThanOrEqualTo(150_000);
        }
    }

    @Nested
    class DueDates {

        private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
        private static final TimeBase BASE = TimeBase.of(CALENDAR);

        private static DeadlineClock clock(LocalDate start, int days) {
            Instant from = LocalDateTime.of(start, java.time.LocalTime.of(10, 7))
                    .atZone(ZONE)
                    .toInstant();
            return DeadlineClock.start(TimeLimit.workingDays(days), CountingRules.CIVIL_CODE, ZONE, from);
        }

        private static long bytes(DeadlineClock clock) {
            return Allocation.perOperation(k -> clock.deadline(BASE));
        }

        @Test
        void allocateNothingForStepsThatNobodyAskedFor() {
            DeadlineClock nothingToExplain = clock(LocalDate.of(2020, 7, 6), 1);
            DeadlineClock yearsToExplain = clock(LocalDate.of(2015, 7, 6), 2500);
            assertThat(bytes(yearsToExplain)).isEqualTo(bytes(nothingToExplain));
        }

        @Test
        void allocateTheirStepsWhenAsked() {
            DeadlineClock clock = clock(LocalDate.of(2015, 7, 6), 2500);
            assertThat(Allocation.ofOne(k -> clock.explain(BASE))).isGreaterThan(100 * bytes(clock));
        }
    }
}
