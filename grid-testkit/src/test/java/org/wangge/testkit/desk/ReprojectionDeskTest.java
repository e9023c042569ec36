package org.wangge.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wangge.core.calendar.CalendarEdition;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseReprojection;
import org.wangge.core.grid.RegionId;
import org.wangge.core.store.ClockEntry;
import org.wangge.rules.rehearsal.Locality;
import org.wangge.testkit.fixture.SmallTown;

/** A notice of 30 September makes 8 October a day off: open clocks move, and the list says which and why. */
class ReprojectionDeskTest {

    private static final LocalDate EVE = LocalDate.of(2026, 9, 29);

    private final Desk desk = new Desk(Locality.builder()
            .from(SmallTown.locality())
            .calendars(List.of(SmallTown.calendar(), withAnotherDayOff()))
            .build());

    @BeforeEach
    void acceptACase() {
        desk.accepted();
        desk.at("2026-09-30T12:00");
    }

    @Test
    void tellsInADryRunWhatWouldMoveAndChangesNothing() {
        List<ClockEntry> before = entries();
        assertMoved(desk.town().governance().clocks().previewReprojection(SmallTown.REGION, EVE));
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void movesTheIndexOfOpenClocksAndNoCaseFile() {
        CaseFile before = desk.file();
        assertMoved(reproject());
        assertThat(desk.file()).isEqualTo(before);
        assertThat(handling().dueExclusive()).contains(SmallTown.at("2026-10-10T00:00"));
    }

    @Test
    void doesTheSameTwiceOver() {
        CaseReprojection first = reproject();
        List<ClockEntry> afterwards = entries();
        assertThat(reproject()).isEqualTo(first);
        assertThat(entries()).isEqualTo(afterwards);
    }

    @Test
    void leavesClosedClocksAlone() {
        desk.did("2026-09-30T13:00", "clerk-1", "handle", Map.of("result", "cleaned"));
        assertThat(reproject().moved())
                .noneMatch(moved -> moved.deadline().clockId().equals("handling"));
    }

    @Test
    void findsNothingInARegionWithoutCases() {
        CaseReprojection none = desk.town().governance().clocks().previewReprojection(RegionId.of("elsewhere"), EVE);
        assertThat(none).isEqualTo(new CaseReprojection(0, 0, List.of()));
    }

    @Test
    void movesNothingUnderTheSameEdition() {
        assertThat(desk.town()
                        .governance()
                        .clocks()
                        .reproject(SmallTown.REGION, LocalDate.of(2026, 9, 30))
                        .moved())
                .isEmpty();
    }

    private static void assertMoved(CaseReprojection result) {
        assertThat(result.cases()).isEqualTo(1);
        assertThat(result.openClocks()).isPositive();
        CaseReprojection.MovedClock moved = result.moved().stream()
                .filter(clock -> clock.deadline().clockId().equals("handling"))
                .findFirst()
                .orElseThrow();
        assertThat(moved.caseId()).isEqualTo(Desk.CASE);
        assertThat(moved.deadline().before().lastDay()).isEqualTo("2026-10-08");
        assertThat(moved.deadline().after().lastDay()).isEqualTo("2026-10-09");
        assertThat(moved.deadline().because())
                .extracting(change -> change.date())
                .containsExactly(LocalDate.of(2026, 10, 8));
    }

    private CaseReprojection reproject() {
        return desk.town().governance().clocks().reproject(SmallTown.REGION, EVE);
    }

    private ClockEntry handling() {
        return entries().stream()
                .filter(entry -> entry.clock().value().equals("handling"))
                .findFirst()
                .orElseThrow();
    }

    private List<ClockEntry> entries() {
        return desk.stores().clocks().of(Desk.CASE);
    }

    private static WorkCalendar withAnotherDayOff() {
        WorkCalendar.Builder days = WorkCalendar.builder(new CalendarEdition(
                CalendarId.of("small-town"),
                "small-town-2026-amended",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2026, 9, 30)));
        for (int day = 1; day <= 3; day++) {
            days.holiday(LocalDate.of(2026, 10, day), "国庆节", "示例");
        }
        for (int day = 5; day <= 8; day++) {
            days.shiftedRestDay(LocalDate.of(2026, 10, day), "国庆节", "示例");
        }
        return days.makeUpWorkday(LocalDate.of(2026, 9, 20), "国庆节", "示例")
                .makeUpWorkday(LocalDate.of(2026, 10, 10), "国庆节", "示例")
                .build();
    }
}
