package org.wangge.examples.benchmarks.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.RegionId;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnit;
import org.wangge.rules.PackReader;
import org.wangge.rules.calendar.BuiltInCalendars;
import org.wangge.rules.rehearsal.Locality;

/** A town of 20 villages with 20 groups each, governed by a built-in pack; every village has an office with a cadre. */
final class SmallPlace {

    static final RegionId REGION = RegionId.of("benchmark");
    static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    static final int VILLAGES = 20;
    static final int GROUPS = 400;

    private static final RuleBook BOOK = PackReader.builtIn("tangshan-town").requireClean();

    private SmallPlace() {}

    static Locality locality() {
        return Locality.builder()
                .book(BOOK)
                .region(REGION)
                .since(SINCE)
                .grids(grids())
                .units(units())
                .appointments(appointments())
                .calendars(List.of(BuiltInCalendars.cn()))
                .build();
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BOOK.zone()).toInstant();
    }

    static int villageOf(int group) {
        return group % VILLAGES;
    }

    private static List<Grid> grids() {
        List<Grid> grids = new ArrayList<>();
        grids.add(Grid.root("t", "town", "镇"));
        for (int village = 0; village < VILLAGES; village++) {
            grids.add(Grid.within("v" + village, "village", "t", "村" + village));
        }
        for (int group = 0; group < GROUPS; group++) {
            grids.add(Grid.within("g" + group, "group", "v" + villageOf(group), "组" + group));
        }
        return grids;
    }

    private static List<OrgUnit> units() {
        List<OrgUnit> units = new ArrayList<>();
        for (int village = 0; village < VILLAGES; village++) {
            units.add(OrgUnit.of("office" + village, "village-office", "v" + village, "村委会" + village));
        }
        return units;
    }

    private static List<Appointment> appointments() {
        List<Appointment> appointments = new ArrayList<>();
        for (int village = 0; village < VILLAGES; village++) {
            appointments.add(Appointment.post("secretary" + village, "village-leader", "v" + village, SINCE));
            appointments.add(Appointment.member("cadre" + village, "office" + village, SINCE));
        }
        for (int group = 0; group < GROUPS; group++) {
            appointments.add(Appointment.post("leader" + group, "group-leader", "g" + group, SINCE));
        }
        return appointments;
    }
}
