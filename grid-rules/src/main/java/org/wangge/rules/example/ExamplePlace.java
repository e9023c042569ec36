package org.wangge.rules.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.grid.RegionId;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnit;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.staff.PostId;
import org.wangge.core.staff.UnitTypeId;
import org.wangge.rules.pack.Example;
import org.wangge.rules.pack.ExampleAppointment;
import org.wangge.rules.pack.ExampleGrid;
import org.wangge.rules.rehearsal.Locality;

/** The place of an example: its grids, its units, those that follow from its staff, and its staff. */
final class ExamplePlace {

    private static final LocalDate SINCE = LocalDate.of(1990, 1, 1);

    private final Example example;
    private final Map<OrgUnitId, OrgUnit> units = new LinkedHashMap<>();
    private final List<Appointment> appointments = new ArrayList<>();

    private ExamplePlace(Example example) {
        this.example = example;
    }

    static Locality of(Example example, RuleBook book, List<WorkCalendar> calendars) {
        ExamplePlace place = new ExamplePlace(example);
        example.units()
                .forEach(unit -> place.unit(
                        unit.id().text(), unit.type().text(), unit.grid().text()));
        example.staff().forEach(place::appoint);
        return Locality.builder()
                .book(book)
                .region(RegionId.of("example"))
                .since(SINCE)
                .grids(example.grids().stream().map(ExamplePlace::grid).toList())
                .units(place.units.values())
                .appointments(place.appointments)
                .calendars(calendars)
                .build();
    }

    private static Grid grid(ExampleGrid written) {
        GridCode code = GridCode.of(written.code().text());
        Optional<GridCode> parent = written.parent().map(grid -> GridCode.of(grid.text()));
        return new Grid(code, LevelId.of(written.level().text()), parent, code.value());
    }

    private OrgUnitId unit(String id, String type, String grid) {
        OrgUnit unit = new OrgUnit(OrgUnitId.of(id), UnitTypeId.of(type), GridCode.of(grid), id);
        units.putIfAbsent(unit.id(), unit);
        return unit.id();
    }

    private void appoint(ExampleAppointment written) {
        if (written instanceof ExampleAppointment.PostHolder post) {
            PostId id = PostId.of(post.post().text());
            add(post, new Appointment.PostAt(id, GridCode.of(post.grid().text())));
        } else if (written instanceof ExampleAppointment.UnitMember member) {
            add(member, new Appointment.MemberOf(unitOf(member)));
        }
    }

    /** A unit is meant by its id if the example names one of that id, else by its type, one for each grid. */
    private OrgUnitId unitOf(ExampleAppointment.UnitMember member) {
        String named = member.unit().text();
        boolean isId =
                example.units().stream().anyMatch(unit -> unit.id().text().equals(named));
        return isId
                ? OrgUnitId.of(named)
                : unit(named + "/" + member.grid().text(), named, member.grid().text());
    }

    private void add(ExampleAppointment written, Appointment.Place place) {
        ActorId actor = ActorId.of(written.actor().text());
        appointments.add(new Appointment(actor, place, SINCE, Optional.empty()));
    }
}
