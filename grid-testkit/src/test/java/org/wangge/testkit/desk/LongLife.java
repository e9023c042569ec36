package org.wangge.testkit.desk;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.wangge.core.grid.Grid;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnit;
import org.wangge.rules.PackReader;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.rehearsal.Locality;
import org.wangge.testkit.fixture.SmallTown;
import org.wangge.testkit.scenario.ExampleTests;

/** The pack that uses whatever can happen in the life of a case, and a town that lives by it. */
public final class LongLife {

    private static final PackResult PACK = read("long-life");

    private LongLife() {}

    /** A pack among the resources of the tests. */
    public static PackResult read(String pack) {
        try {
            return PackReader.fromFolder(
                    Path.of(LongLife.class.getResource("/packs/" + pack).toURI()));
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    public static PackResult pack() {
        return PACK;
    }

    public static RuleBook book() {
        return PACK.requireClean();
    }

    /** The grids of the small town, with units and people of this pack. */
    public static Locality locality() {
        return Locality.builder()
                .book(book())
                .region(SmallTown.REGION)
                .since(SmallTown.SINCE)
                .grids(List.of(
                        Grid.root("t", "town", "示例镇"),
                        Grid.within("v1", "village", "t", "东村"),
                        Grid.within("v2", "village", "t", "西村"),
                        Grid.within("g1", "group", "v1", "东村一组")))
                .units(List.of(
                        OrgUnit.of("center", "town-center", "t", "镇网格中心"),
                        OrgUnit.of("roads", "roads", "t", "镇建设办"),
                        OrgUnit.of("office-1", "village-office", "v1", "东村村委会")))
                .appointments(List.of(
                        Appointment.post("leader-1", "group-leader", "g1", SmallTown.SINCE),
                        Appointment.post("head-1", "village-leader", "v1", SmallTown.SINCE),
                        Appointment.member("dispatcher", "center", SmallTown.SINCE),
                        Appointment.member("engineer", "roads", SmallTown.SINCE),
                        Appointment.member("clerk-1", "office-1", SmallTown.SINCE),
                        Appointment.member("clerk-2", "office-1", SmallTown.SINCE)))
                .calendars(ExampleTests.calendarsOf(book()))
                .build();
    }

    /** A case that the office of the village took over on Monday 2026-03-02 at 09:30, with three working days to go. */
    static Desk handling() {
        return dispatched().did("2026-03-02T09:30", "clerk-1", "take");
    }

    /** A case that waits for its acceptance until 11:20. */
    static Desk dispatched() {
        return new Desk(locality())
                .did("2026-03-02T09:00", "leader-1", "report", java.util.Map.of("category", "litter", "location", "g1"))
                .did("2026-03-02T09:10", "dispatcher", "file")
                .did("2026-03-02T09:20", "dispatcher", "dispatch");
    }
}
