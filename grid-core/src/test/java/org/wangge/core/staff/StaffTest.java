package org.wangge.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.fixture.Town;
import org.wangge.core.grid.GridCode;

class StaffTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @Nested
    class Appointments {

        private final Appointment limited = new Appointment(
                ActorId.of("li"), Town.member("office-1"), FIRST, Optional.of(LocalDate.of(2026, 6, 1)));

        @ParameterizedTest
        @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-05-31, true", "2026-06-01, false"})
        void holdFromTheFirstDayUntilTheDayBeforeTheEnd(LocalDate day, boolean holds) {
            assertThat(limited.holdsOn(day)).isEqualTo(holds);
        }

        @Test
        void lastWhereTheyHaveNoEnd() {
            Appointment lasting = Appointment.post("li", "group-leader", "g1", FIRST);
            assertThat(lasting.holdsOn(LocalDate.MAX)).isTrue();
            assertThat(lasting.holdsOn(FIRST.minusDays(1))).isFalse();
            assertThat(lasting.place()).hasToString("group-leader@g1");
            assertThat(Appointment.member("li", "office-1", FIRST).place()).hasToString("office-1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-03-01", "2026-02-28"})
        void endLaterThanTheyBegin(LocalDate end) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> new Appointment(ActorId.of("li"), Town.member("office-1"), FIRST, Optional.of(end)))
                    .withMessageContaining("'li'")
                    .withMessageContaining(end.toString());
        }
    }

    @Nested
    class Holders {

        @Test
        void thatAreUnitsIncludeTheirMembers() {
            Holder unit = new Holder.HeldByUnit(OrgUnitId.of("office-1"));
            assertThat(unit.includes(Town.ZHAO)).isTrue();
            assertThat(unit.includes(Town.SUN)).isFalse();
            assertThat(unit.includes(Town.LI)).isFalse();
            assertThat(unit.heldUnit()).hasValue(OrgUnitId.of("office-1"));
            assertThat(unit).hasToString("unit:office-1");
        }

        @Test
        void thatArePersonsIncludeThemselvesAlone() {
            Holder person = new Holder.HeldByPerson(ActorId.of("zhao"));
            assertThat(person.includes(Town.ZHAO)).isTrue();
            assertThat(person.includes(Town.QIAN)).isFalse();
            assertThat(person.heldUnit()).isEmpty();
            assertThat(person).hasToString("person:zhao");
        }
    }

    @Nested
    class UnitsOfARegion {

        @ParameterizedTest
        @CsvSource({
            "village-office, g1, office-1", "village-office, v2, office-2", "village-office, t, ''",
            "town-department, g3, 'roads water'", "district, g1, ''", "village-office, x, ''"
        })
        void serveTheirGridAndWhatLiesWithin(String type, String location, String expected) {
            List<String> serving = Town.UNITS.serving(UnitTypeId.of(type), GridCode.of(location), Town.TREE).stream()
                    .map(unit -> unit.id().value())
                    .toList();
            assertThat(String.join(" ", serving)).isEqualTo(expected);
        }

        @Test
        void haveIdsOfTheirOwn() {
            OrgUnit unit = OrgUnit.of("office-1", "village-office", "v1", "东村");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Units.of(List.of(unit, unit)))
                    .withMessageContaining("'office-1' occurs twice");
        }

        @Test
        void areFoundById() {
            assertThat(Town.UNITS.find(OrgUnitId.of("roads")))
                    .map(OrgUnit::name)
                    .hasValue("镇建设办");
            assertThat(Town.UNITS.find(OrgUnitId.of("none"))).isEmpty();
            assertThat(Units.NONE.all()).isEmpty();
        }
    }

    @Nested
    class People {

        @Test
        void keepTheirAppointmentsOfTheDay() {
            List<Appointment.Place> places = new ArrayList<>(List.of(Town.member("office-1")));
            Actor actor = new Actor(ActorId.of("zhao"), places);
            places.clear();
            assertThat(actor.isMemberOf(OrgUnitId.of("office-1"))).isTrue();
            assertThat(actor.isMemberOf(OrgUnitId.of("office-2"))).isFalse();
        }

        @Test
        void areNotTheSystem() {
            assertThat(SystemActor.ACTOR.id()).isEqualTo(SystemActor.ID).hasToString("system");
            assertThat(SystemActor.ACTOR.appointments()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  "})
        void haveIds(String blank) {
            assertThatIllegalArgumentException().isThrownBy(() -> ActorId.of(blank));
            assertThatIllegalArgumentException().isThrownBy(() -> OrgUnitId.of(blank));
            assertThatIllegalArgumentException().isThrownBy(() -> ActorId.of("x".repeat(65)));
            assertThatIllegalArgumentException().isThrownBy(() -> PostId.of("Leader"));
            assertThatIllegalArgumentException().isThrownBy(() -> UnitTypeId.of("a b"));
        }
    }
}
