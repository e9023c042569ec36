package org.wangge.examples.quickstart.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wangge.core.grid.GridCode;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.staff.PostId;

class DutyRosterTest {

    private static final PostId LEADER = PostId.of("group-leader");
    private static final GridCode GRID = GridCode.of("g1");
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate HAND_OVER = LocalDate.of(2025, 10, 13);

    private final DutyRoster roster = new DutyRoster(List.of(
            new Appointment(ActorId.of("old"), new Appointment.PostAt(LEADER, GRID), NEW_YEAR, Optional.of(HAND_OVER)),
            Appointment.post("new", "group-leader", "g1", HAND_OVER),
            Appointment.member("first", "office", NEW_YEAR),
            Appointment.member("second", "office", NEW_YEAR)));

    @Test
    void handsOverOnTheDay() {
        assertThat(roster.holder(LEADER, GRID, HAND_OVER.minusDays(1))).contains(ActorId.of("old"));
        assertThat(roster.holder(LEADER, GRID, HAND_OVER)).contains(ActorId.of("new"));
    }

    @Test
    void namesNobodyBeforeTheFirstDay() {
        assertThat(roster.holder(LEADER, GRID, NEW_YEAR.minusDays(1))).isEmpty();
    }

    @Test
    void letsTheFirstOfAUnitAct() {
        assertThat(roster.member(OrgUnitId.of("office"), HAND_OVER)).contains(ActorId.of("first"));
        assertThat(roster.member(OrgUnitId.of("nowhere"), HAND_OVER)).isEmpty();
    }

    @Test
    void knowsEverybodyWhoHeldAPostInASpan() {
        assertThat(roster.holders(LEADER, LocalDate.of(2025, 10, 1), LocalDate.of(2026, 1, 1)))
                .containsExactly(ActorId.of("old"), ActorId.of("new"));
        assertThat(roster.holders(LEADER, HAND_OVER, LocalDate.of(2026, 1, 1))).containsExactly(ActorId.of("new"));
    }
}
