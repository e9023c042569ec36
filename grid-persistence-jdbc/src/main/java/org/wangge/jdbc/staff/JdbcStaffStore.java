package org.wangge.jdbc.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.RegionId;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnit;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.staff.UnitTypeId;
import org.wangge.core.store.StaffStore;
import org.wangge.jdbc.grid.RegionStamp;
import org.wangge.jdbc.transaction.Row;
import org.wangge.jdbc.transaction.Transactions;
import org.wangge.jdbc.transaction.Write;

/** Units and appointments in the tables {@code org_unit} and {@code appointment}. Safe for any number of threads. */
public final class JdbcStaffStore implements StaffStore {

    private static final String DELETE_UNIT = "delete from org_unit where region_id = ? and unit_id = ?";
    private static final String INSERT_UNIT =
            "insert into org_unit (region_id, unit_id, unit_type, serves_code, unit_name) values (?, ?, ?, ?, ?)";
    private static final String UNITS =
            "select unit_id, unit_type, serves_code, unit_name from org_unit where region_id = ? order by unit_id";
    private static final String DELETE_APPOINTMENT = "delete from appointment where region_id = ? and actor_id = ?"
            + " and place_kind = ? and post_id = ? and place_code = ? and valid_from = ?";
    private static final String INSERT_APPOINTMENT = "insert into appointment"
            + " (region_id, actor_id, place_kind, post_id, place_code, valid_from, valid_until)"
            + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final String OF_MANY = "select actor_id, place_kind, post_id, place_code, valid_from, valid_until"
            + " from appointment where region_id = ? and actor_id in";
    private static final String HELD = "select actor_id, place_kind, post_id, place_code, valid_from, valid_until"
            + " from appointment where region_id = ? and valid_from <= ?"
            + " and (valid_until is null or valid_until > ?)";
    private static final String ORDER = " order by actor_id, valid_from, place_kind, post_id, place_code";
    private static final String HELD_BY = HELD + " and actor_id = ?" + ORDER;

    private final Transactions transactions;

    /**
     * A store.
     *
     * @param transactions the transactions
     */
    public JdbcStaffStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void saveUnits(RegionId region, Collection<OrgUnit> units) {
        List<List<Object>> keys = units.stream()
                .map(unit -> List.<Object>of(region.value(), unit.id().value()))
                .toList();
        List<List<Object>> rows =
                units.stream().map(unit -> values(region, unit)).toList();
        transactions.inSession(session -> {
            RegionStamp.change(session, region, rows);
            session.later(Write.of(DELETE_UNIT, keys));
            session.later(Write.of(INSERT_UNIT, rows));
            return region;
        });
    }

    private static List<Object> values(RegionId region, OrgUnit unit) {
        return List.of(
                region.value(),
                unit.id().value(),
                unit.type().value(),
                unit.serves().value(),
                unit.name());
    }

    @Override
    public List<OrgUnit> units(RegionId region) {
        return transactions.inSession(session -> session.list(UNITS, List.of(region.value()), JdbcStaffStore::unit));
    }

    private static OrgUnit unit(Row row) {
        return new OrgUnit(OrgUnitId.of(row.text()), UnitTypeId.of(row.text()), GridCode.of(row.text()), row.text());
    }

    @Override
    public void saveAppointments(RegionId region, Collection<Appointment> appointments) {
        transactions.inSession(session -> {
            KnownAppointments.forget(session);
            session.later(Write.of(
                    DELETE_APPOINTMENT,
                    appointments.stream().map(held -> key(region, held)).toList()));
            session.later(Write.of(
                    INSERT_APPOINTMENT,
                    appointments.stream().map(held -> values(region, held)).toList()));
            return region;
        });
    }

    private static List<Object> key(RegionId region, Appointment held) {
        PlaceColumns place = PlaceColumns.of(held.place());
        return List.of(
                region.value(), held.actor().value(), place.kind(), place.post(), place.code(), held.fromInclusive());
    }

    private static List<Object> values(RegionId region, Appointment held) {
        List<Object> values = new ArrayList<>(key(region, held));
        values.add(held.untilExclusive());
        return values;
    }

    @Override
    public List<Appointment> appointments(RegionId region, LocalDate day) {
        return transactions.inSession(
                session -> session.list(HELD + ORDER, List.of(region.value(), day, day), JdbcStaffStore::appointment));
    }

    @Override
    public List<Appointment> appointments(RegionId region, ActorId actor, LocalDate day) {
        return transactions.inSession(session -> KnownAppointments.in(session, region, actor)
                .map(known -> known.on(day))
                .orElseGet(() -> session.list(
                        HELD_BY, List.of(region.value(), day, day, actor.value()), JdbcStaffStore::appointment)));
    }

    @Override
    public List<Appointment> appointmentsOf(RegionId region, Collection<ActorId> actors) {
        List<String> keys = actors.stream().map(ActorId::value).distinct().toList();
        return transactions.inSession(
                session -> session.listIn(OF_MANY, List.of(region.value()), keys, JdbcStaffStore::appointment));
    }

    private static Appointment appointment(Row row) {
        return new Appointment(
                ActorId.of(row.text()),
                new PlaceColumns(row.text(), row.text(), row.text()).place(),
                row.day(),
                row.optionalDay());
    }
}
