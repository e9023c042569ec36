package org.wangge.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.core.calendar.Calendars;

/** The worked examples of counting, row by row. */
class DeadlineSamplesTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final TimeBase BASE = TimeBase.of(Calendars.CN);

    record Sample(String mode, String start, String argument, String expected) {}

    static List<Sample> samples() {
        return Calendars.lines("/org/wangge/core/deadline-samples.csv").stream()
                .map(line -> line.split(",", -1))
                .map(cells -> new Sample(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    @Test
    void coversAllModes() {
        assertThat(samples()).hasSize(280);
        assertThat(samples().stream().map(Sample::mode).distinct()).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void agrees(Sample sample) {
        switch (sample.mode()) {
            case "WORKING_DAYS_BETWEEN" ->
                assertThat(Calendars.CN.workdaysBetween(
                                LocalDate.parse(sample.start()), LocalDate.parse(sample.argument())))
                        .isEqualTo(Integer.parseInt(sample.expected()));
            case "WORKING_HOURS" -> moment(sample, " working hours", CountingRules.CITY_MANAGEMENT);
            case "NATURAL_HOURS" -> moment(sample, " hours", CountingRules.CIVIL_CODE);
            case "WORKING_DAYS" -> day(sample, " working days");
            case "NATURAL_DAYS_ROLL" -> day(sample, " days");
            case "MONTHS_ROLL" -> day(sample, " months");
            default -> throw new AssertionError(sample.mode());
        }
    }

    private static void day(Sample sample, String unit) {
        LocalDateTime start = LocalDate.parse(sample.start()).atTime(10, 30);
        Deadline deadline = deadline(start, sample.argument() + unit, CountingRules.CIVIL_CODE)
                .orElseThrow();
        assertThat(deadline.provisional()).isEqualTo(sample.expected().equals("OUT_OF_COVERAGE"));
        if (!deadline.provisional()) {
            assertThat(deadline.lastDay()).hasToString(sample.expected());
            assertThat(deadline.dueExclusive())
                    .isEqualTo(deadline.lastDay()
                            .plusDays(1)
                            .atStartOfDay(SHANGHAI)
                            .toInstant());
        }
    }

    private static void moment(Sample sample, String unit, CountingRule rule) {
        Deadline deadline = deadline(LocalDateTime.parse(sample.start()), sample.argument() + unit, rule)
                .orElseThrow();
        assertThat(deadline.provisional()).isFalse();
        assertThat(deadline.dueExclusive().atZone(SHANGHAI).toLocalDateTime()).hasToString(sample.expected());
    }

    private static Optional<Deadline> deadline(LocalDateTime start, String limit, CountingRule rule) {
        return DeadlineClock.start(
                        TimeLimit.parse(limit),
                        rule,
                        SHANGHAI,
                        start.atZone(SHANGHAI).toInstant())
                .deadline(BASE);
    }
}
