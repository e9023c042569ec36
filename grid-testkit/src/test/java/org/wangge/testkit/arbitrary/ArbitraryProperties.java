package org.wangge.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactValue;
import org.wangge.core.grid.GridProblem;
import org.wangge.core.grid.GridTree;
import org.wangge.core.grid.RegionId;
import org.wangge.core.staff.Appointment;
import org.wangge.testkit.fixture.SmallTown;

/** Generators give what they promise. */
class ArbitraryProperties {

    @Provide
    Arbitrary<GridArbitraries.Territory> territories() {
        return GridArbitraries.territories();
    }

    @Provide
    Arbitrary<GridArbitraries.Unsound> unsound() {
        return GridArbitraries.unsoundTerritories();
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return DeadlineArbitraries.limits();
    }

    @Provide
    Arbitrary<Tuple.Tuple2<Fact, FactValue>> values() {
        Collection<Fact> facts = SmallTown.book().vocabulary().all();
        return Arbitraries.of(List.copyOf(facts))
                .flatMap(fact -> FactArbitraries.valuesOf(fact).map(value -> Tuple.of(fact, value)));
    }

    @Provide
    Arbitrary<Appointment> appointments() {
        return StaffArbitraries.appointments(SmallTown.locality());
    }

    @Property
    void soundTerritoriesAreTrees(@ForAll("territories") GridArbitraries.Territory territory) {
        assertThat(GridTree.problemsOf(territory.levels(), territory.grids())).isEmpty();
        GridTree tree = GridTree.of(RegionId.of("r"), LocalDate.of(2026, 1, 1), territory.levels(), territory.grids());
        assertThat(territory.grids()).allSatisfy(grid -> {
            assertThat(tree.isWithin(grid.code(), grid.code())).isTrue();
            assertThat(tree.chainOf(grid.code())).first().isEqualTo(grid);
        });
    }

    @Property
    void unsoundTerritoriesNameTheirFault(@ForAll("unsound") GridArbitraries.Unsound unsound) {
        List<GridProblem> problems = GridTree.problemsOf(
                unsound.territory().levels(), unsound.territory().grids());
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.grid()).isEqualTo(unsound.faulty());
            assertThat(problem.message().code()).isEqualTo(unsound.fault());
        });
    }

    @Property
    void limitsReadAsTheyAreWritten(@ForAll("limits") TimeLimit limit) {
        assertThat(TimeLimit.parse(limit.toString())).isEqualTo(limit);
        assertThat(TimeLimit.parse(limit.inChinese())).isEqualTo(limit);
    }

    @Property
    void valuesAreAllowedAndReadAsTheyAreWritten(@ForAll("values") Tuple.Tuple2<Fact, FactValue> value) {
        assertThat(value.get1().allows(value.get2())).isTrue();
        assertThat(FactValue.read(value.get1().type(), value.get2().toString())).contains(value.get2());
    }

    @Property
    void appointmentsHoldOnTheirFirstDay(@ForAll("appointments") Appointment appointment) {
        assertThat(appointment.holdsOn(appointment.fromInclusive())).isTrue();
        assertThat(appointment.untilExclusive().map(appointment::holdsOn)).isNotEqualTo(Optional.of(true));
    }
}
