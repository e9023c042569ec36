package org.wangge.core.store.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.wangge.core.grid.RegionId;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnit;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.store.StaffStore;

/** Units and appointments. */
final class MemoryStaff implements StaffStore {

    private record UnitKey(RegionId region, OrgUnitId unit) {}

    private record UnitRow(RegionId region, OrgUnit unit) {}

    private record AppointmentKey(RegionId region, ActorId actor, Appointment.Place place, LocalDate fromInclusive) {}

    private record AppointmentRow(RegionId region, Appointment appointment) {}

    private final MemoryTransactions transactions;
    private final MemoryChanges changes;
    private final MemoryTable<UnitKey, UnitRow> units;
    private final MemoryTable<AppointmentKey, AppointmentRow> appointments;

    MemoryStaff(MemoryTransactions transactions, MemoryChanges changes) {
        this.transactions = transactions;
        this.changes = changes;
        this.units = new MemoryTable<>(transactions);
        this.appointments = new MemoryTable<>(transactions);
    }

    @Override
    public void saveUnits(RegionId region, Collection<OrgUnit> toSave) {
        transactions.execute(() -> {
            changes.note();
            toSave.forEach(unit -> units.put(new UnitKey(region, unit.id()), new UnitRow(region, unit)));
        });
    }

    @Override
    public List<OrgUnit> units(RegionId region) {
        return units.all().stream()
                .filter(row -> row.region().equals(region))
                .map(UnitRow::unit)
                .toList();
    }

    @Override
    public void saveAppointments(RegionId region, Collection<Appointment> toSave) {
        transactions.execute(
                () -> toSave.forEach(held -> appointments.put(keyOf(region, held), new AppointmentRow(region, held))));
    }

    private static AppointmentKey keyOf(RegionId region, Appointment held) {
        return new AppointmentKey(region, held.actor(), held.place(), held.fromInclusive());
    }

    @Override
    public List<Appointment> appointments(RegionId region, LocalDate day) {
        return appointments.all().stream()
                .filter(row -> row.region().equals(region))
                .map(AppointmentRow::appointment)
                .filter(held -> held.holdsOn(day))
                .toList();
    }

    @Override
    public List<Appointment> appointments(RegionId region, ActorId actor, LocalDate day) {
        return appointments(region, day).stream()
                .filter(held -> held.actor().equals(actor))
                .toList();
    }

    @Override
    public List<Appointment> appointmentsOf(RegionId region, Collection<ActorId> actors) {
        Set<ActorId> asked = Set.copyOf(actors);
        return appointments.all().stream()
                .filter(row -> row.region().equals(region))
                .map(AppointmentRow::appointment)
                .filter(held -> asked.contains(held.actor()))
                .toList();
    }
}
