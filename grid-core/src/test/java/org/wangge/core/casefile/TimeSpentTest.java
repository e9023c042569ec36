package org.wangge.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.fixture.TaskTown;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;

class TimeSpentTest {

    private static final CaseRules RULES =
            new CaseRules("digest", TaskTown.PROCEDURE, Town.BOOK.catalog(), Town.SHANGHAI);

    private static CaseTimeline timeline(Walk walk, String asOf) {
        return CaseTimeline.of(walk.history(), RULES, Town.TIME, Town.at(asOf));
    }

    @Test
    void addsUp() {
        TimeSpent one = new TimeSpent(Duration.ofHours(3), 60, Duration.ofHours(1));
        TimeSpent other = new TimeSpent(Duration.ofHours(2), 30, Duration.ZERO);

        assertThat(one.plus(other)).isEqualTo(new TimeSpent(Duration.ofHours(5), 90, Duration.ofHours(1)));
        assertThat(one.plus(TimeSpent.NONE)).isEqualTo(one);
    }

    @Test
    void isSaidWithWhatStoodStillOnlyIfAnythingDid() {
        assertThat(new TimeSpent(Duration.ofMinutes(150), 61, Duration.ofMinutes(30))
                        .text()
                        .en())
                .isEqualTo("2 h 30 min, of which 1 h 1 min worked and 0 h 30 min suspended");
        assertThat(TimeSpent.NONE.text().zh()).isEqualTo("历时 0 小时 0 分，其中工作时间 0 小时 0 分");
    }

    @Test
    void isNeverNegativeNorMoreStillThanLong() {
        Duration hour = Duration.ofHours(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSpent(hour.negated(), 0, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSpent(hour, -1, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSpent(hour, 0, hour.negated()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeSpent(hour, 0, hour.plusSeconds(1)))
                .withMessageContaining("PT1H, 0 working minutes, PT1H1S suspended");
    }

    @Test
    void countsWorkingTimeAcrossAHoliday() {
        Walk walk = TaskTown.handling();
        TimeBase time = Town.TIME;

        // from 2026-09-29 10:00 over the holiday, 6 hours that day, 8 on the 30th, 2 on the 8th
        assertThat(CaseTimeline.of(walk.history(), RULES, time, Town.at("2026-10-08T10:00"))
                        .stays())
                .last()
                .satisfies(stay -> assertThat(stay.spent().workingMinutes()).isEqualTo((6 + 8 + 2) * 60));
    }

    @Test
    void isNotCutByStepsOfTasksOrComments() {
        Walk walk = TaskTown.shared().take("2026-09-29T13:00", Town.LI, "comment", "note", "seen");

        assertThat(timeline(walk, "2026-09-29T15:00").stays())
                .extracting(stay -> stay.state().id().value())
                .containsExactly("found", "filed", "handling");
    }

    @Test
    void countsWhatIsSuspendedUpToNowWhileItIs() {
        Walk walk = TaskTown.shared().take("2026-09-29T14:00", Town.ZHAO, "pause", "reason", "rain");

        assertThat(timeline(walk, "2026-09-29T16:00").total().suspended()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void beginsAgainWithTheReopening() {
        Walk closed = TaskTown.handling().take("2026-09-29T14:00", Town.ZHAO, "drop", "reason", "twice");
        Walk again = closed.take("2026-10-08T14:00", Town.WANG, "reopen", "reason", "not twice");

        assertThat(timeline(closed, "2026-10-30T14:00").total().elapsed())
                .isEqualTo(timeline(closed, "2026-09-29T14:00").total().elapsed());
        assertThat(timeline(again, "2026-10-08T15:00").stays())
                .last()
                .satisfies(stay -> assertThat(stay.spent().elapsed()).isEqualTo(Duration.ofHours(1)));
    }
}
