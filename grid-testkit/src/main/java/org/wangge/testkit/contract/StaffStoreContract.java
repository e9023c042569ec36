package org.wangge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.RegionId;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnit;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.staff.PostId;
import org.wangge.testkit.fixture.SmallTown;

/** Who is appointed where, day by day. */
abstract class StaffStoreContract extends PortContract {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final ActorId CHEN = ActorId.of("u-1");
    private static final Appointment.Place POST = new Appointment.PostAt(PostId.of("group-leader"), GridCode.of("g1"));
    private static final Appointment.Place UNIT = new Appointment.MemberOf(OrgUnitId.of("committee-1"));

    @Test
    void hasNobodyAtFirst() {
        assertThat(stores().staff().units(HERE)).isEmpty();
        assertThat(stores().staff().appointments(HERE, DAY)).isEmpty();
        assertThat(stores().staff().find(HERE, CHEN, DAY)).isEmpty();
    }

    @Test
    void givesUnitsBackAsTheyWere() {
        saveUnits(HERE, SmallTown.units());
        assertThat(stores().staff().units(HERE)).containsExactlyInAnyOrderElementsOf(SmallTown.units());
    }

    @Test
    void replacesAUnitOfTheSameId() {
        OrgUnit renamed = OrgUnit.of("centre", "town-centre", "t", "镇综合治理中心");
        saveUnits(HERE, SmallTown.units());
        saveUnits(HERE, List.of(renamed));
        assertThat(stores().staff().units(HERE))
                .hasSameSizeAs(SmallTown.units())
                .contains(renamed);
    }

    @Test
    void givesAppointmentsBackAsTheyWere() {
        List<Appointment> both = List.of(ending(POST), lasting(UNIT));
        saveAppointments(HERE, both);
        assertThat(stores().staff().appointments(HERE, JUNE)).containsExactlyInAnyOrderElementsOf(both);
        assertThat(stores().staff().appointments(HERE, CHEN, JUNE)).containsExactlyInAnyOrderElementsOf(both);
    }

    @Test
    void holdsAnAppointmentFromItsFirstDayUntilTheDayOfItsEnd() {
        saveAppointments(HERE, List.of(ending(POST)));
        assertThat(stores().staff().appointments(HERE, JUNE.minusDays(1))).isEmpty();
        assertThat(stores().staff().appointments(HERE, JUNE)).containsExactly(ending(POST));
        assertThat(stores().staff().appointments(HERE, SEPTEMBER.minusDays(1))).containsExactly(ending(POST));
        assertThat(stores().staff().appointments(HERE, SEPTEMBER)).isEmpty();
        assertThat(stores().staff().appointments(HERE, CHEN, SEPTEMBER)).isEmpty();
    }

    @Test
    void endsAnAppointmentByStoringItAgain() {
        saveAppointments(HERE, List.of(lasting(POST)));
        saveAppointments(HERE, List.of(ending(POST)));
        assertThat(stores().staff().appointments(HERE, JUNE)).containsExactly(ending(POST));
        assertThat(stores().staff().appointments(HERE, SEPTEMBER)).isEmpty();
    }

    @Test
    void keepsEarlierTimesInTheSamePost() {
        Appointment again = new Appointment(CHEN, POST, SEPTEMBER.plusMonths(1), Optional.empty());
        saveAppointments(HERE, List.of(ending(POST), again));
        assertThat(stores().staff().appointments(HERE, JUNE)).containsExactly(ending(POST));
        assertThat(stores().staff().appointments(HERE, SEPTEMBER)).isEmpty();
        assertThat(stores().staff().appointments(HERE, SEPTEMBER.plusMonths(1))).containsExactly(again);
    }

    @Test
    void tellsPeopleApart() {
        Appointment other = new Appointment(ActorId.of("u-2"), POST, JUNE, Optional.empty());
        saveAppointments(HERE, List.of(lasting(POST), other));
        assertThat(stores().staff().appointments(HERE, CHEN, JUNE)).containsExactly(lasting(POST));
        assertThat(stores().staff().appointments(HERE, JUNE)).containsExactlyInAnyOrder(lasting(POST), other);
    }

    @Test
    void findsAPersonWithEverythingThatHoldsOnTheDay() {
        saveAppointments(HERE, List.of(ending(POST), lasting(UNIT)));
        Actor inJune = stores().staff().find(HERE, CHEN, JUNE).orElseThrow();
        assertThat(inJune.id()).isEqualTo(CHEN);
        assertThat(inJune.appointments()).containsExactlyInAnyOrder(POST, UNIT);
        assertThat(stores().staff().find(HERE, CHEN, SEPTEMBER)).contains(new Actor(CHEN, List.of(UNIT)));
        assertThat(stores().staff().find(HERE, CHEN, JUNE.minusDays(1))).isEmpty();
    }

    @Test
    void keepsRegionsApart() {
        saveUnits(ELSEWHERE, SmallTown.units());
        saveAppointments(ELSEWHERE, List.of(lasting(UNIT)));
        assertThat(stores().staff().units(HERE)).isEmpty();
        assertThat(stores().staff().appointments(HERE, JUNE)).isEmpty();
        assertThat(stores().staff().find(HERE, CHEN, JUNE)).isEmpty();
    }

    private static Appointment ending(Appointment.Place place) {
        return new Appointment(CHEN, place, JUNE, Optional.of(SEPTEMBER));
    }

    private static Appointment lasting(Appointment.Place place) {
        return new Appointment(CHEN, place, JUNE, Optional.empty());
    }

    private void saveUnits(RegionId region, List<OrgUnit> units) {
        together(() -> stores().staff().saveUnits(region, units));
    }

    private void saveAppointments(RegionId region, List<Appointment> appointments) {
        together(() -> stores().staff().saveAppointments(region, appointments));
    }
}
