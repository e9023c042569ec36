package org.wangge.examples.quickstart.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CategoryId;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.explain.Text;
import org.wangge.core.grid.GridCode;
import org.wangge.examples.quickstart.input.CategoryRow;
import org.wangge.examples.quickstart.input.LoggedCase;
import org.wangge.rules.calendar.BuiltInCalendars;

class StepTimesTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<Duration> DELAYS = List.of(Duration.ofHours(1), Duration.ofHours(2));

    private final StepTimes times = new StepTimes(TimeBase.of(BuiltInCalendars.cn()), ZONE);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static LoggedCase logged(String reported, Optional<String> closed) {
        return LoggedCase.builder()
                .id("c-1")
                .reportedAt(at(reported))
                .closedAt(closed.map(StepTimesTest::at))
                .category(new CategoryRow(CategoryId.of("noise"), Text.of("噪声"), "community", Optional.empty()))
                .channel("hotline")
                .location(GridCode.of("g"))
                .title("t")
                .build();
    }

    @Test
    void passesWorkingHours() {
        assertThat(times.after(logged("2025-09-26T10:30", Optional.empty()), DELAYS))
                .containsExactly(at("2025-09-26T11:30"), at("2025-09-26T15:30"));
    }

    @Test
    void waitsForTheEndOfTheHoliday() {
        assertThat(times.after(logged("2025-10-01T10:30", Optional.empty()), DELAYS))
                .containsExactly(at("2025-10-09T09:00"), at("2025-10-09T11:00"));
    }

    @Test
    void worksOnTheMakeUpSunday() {
        assertThat(times.after(logged("2025-09-27T10:30", Optional.empty()), DELAYS))
                .containsExactly(at("2025-09-28T09:00"), at("2025-09-28T11:00"));
    }

    @Test
    void squeezesStepsInBeforeAnEarlyClosing() {
        assertThat(times.after(logged("2025-10-01T10:00", Optional.of("2025-10-01T13:00")), DELAYS))
                .containsExactly(at("2025-10-01T11:00"), at("2025-10-01T12:00"));
    }

    @Test
    void staysInOrderWhenClosedAtOnce() {
        Instant moment = at("2025-10-01T10:00");
        assertThat(times.after(logged("2025-10-01T10:00", Optional.of("2025-10-01T10:00")), DELAYS))
                .containsExactly(moment, moment);
        assertThat(times.done(moment, moment)).isEqualTo(moment);
    }

    @Test
    void isDoneShortlyBeforeTheClosing() {
        assertThat(times.done(at("2025-09-26T11:30"), at("2025-09-26T17:00"))).isEqualTo(at("2025-09-26T16:50"));
        assertThat(times.done(at("2025-09-26T16:52"), at("2025-09-26T17:00"))).isEqualTo(at("2025-09-26T16:56"));
    }
}
