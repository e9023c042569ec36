package org.wangge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.RegionId;
import org.wangge.testkit.fixture.SmallTown;

/** A list of grids holds from its day until the next list. */
abstract class GridStoreContract extends PortContract {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final List<Grid> OTHER = List.of(Grid.root("x", "town", "另一镇"));

    @Test
    void hasNoListAtFirst() {
        assertThat(stores().grids().since(HERE, DAY)).isEmpty();
        assertThat(stores().grids().list(HERE, DAY)).isEmpty();
    }

    @Test
    void givesAListBackInItsOrder() {
        save(HERE, JUNE, SmallTown.grids());
        assertThat(stores().grids().list(HERE, JUNE)).isEqualTo(SmallTown.grids());
    }

    @Test
    void holdsFromItsFirstDayUntilTheNextList() {
        save(HERE, JUNE, SmallTown.grids());
        save(HERE, SEPTEMBER, OTHER);
        assertThat(stores().grids().since(HERE, JUNE.minusDays(1))).isEmpty();
        assertThat(stores().grids().since(HERE, JUNE)).contains(JUNE);
        assertThat(stores().grids().since(HERE, SEPTEMBER.minusDays(1))).contains(JUNE);
        assertThat(stores().grids().since(HERE, SEPTEMBER)).contains(SEPTEMBER);
        assertThat(stores().grids().since(HERE, SEPTEMBER.plusYears(5))).contains(SEPTEMBER);
        assertThat(stores().grids().list(HERE, JUNE)).isEqualTo(SmallTown.grids());
        assertThat(stores().grids().list(HERE, SEPTEMBER)).isEqualTo(OTHER);
    }

    @Test
    void takesAListThatWasStoredLateForAnEarlierDay() {
        save(HERE, SEPTEMBER, OTHER);
        save(HERE, JUNE, SmallTown.grids());
        assertThat(stores().grids().since(HERE, SEPTEMBER.minusDays(1))).contains(JUNE);
        assertThat(stores().grids().since(HERE, SEPTEMBER)).contains(SEPTEMBER);
    }

    @Test
    void replacesAListOfTheSameDay() {
        save(HERE, JUNE, SmallTown.grids());
        save(HERE, JUNE, OTHER);
        assertThat(stores().grids().list(HERE, JUNE)).isEqualTo(OTHER);
    }

    @Test
    void keepsRegionsApart() {
        save(HERE, JUNE, SmallTown.grids());
        save(ELSEWHERE, SEPTEMBER, OTHER);
        assertThat(stores().grids().since(ELSEWHERE, JUNE)).isEmpty();
        assertThat(stores().grids().since(HERE, SEPTEMBER)).contains(JUNE);
        assertThat(stores().grids().list(ELSEWHERE, SEPTEMBER)).isEqualTo(OTHER);
    }

    @Test
    void changesItsStampWithEveryChangeOfGridsOrUnits() {
        List<Optional<String>> stamps = new ArrayList<>();
        stamps.add(stores().grids().stamp(HERE));
        save(HERE, JUNE, SmallTown.grids());
        stamps.add(stores().grids().stamp(HERE));
        save(HERE, JUNE, OTHER);
        stamps.add(stores().grids().stamp(HERE));
        together(() -> stores().staff().saveUnits(HERE, SmallTown.units()));
        stamps.add(stores().grids().stamp(HERE));
        assertThat(stamps.stream().flatMap(Optional::stream)).doesNotHaveDuplicates();
        assertThat(stores().grids().stamp(HERE)).isEqualTo(stamps.get(stamps.size() - 1));
    }

    /** Else a node would keep what was never stored, once somebody else stores something. */
    @Test
    void neverGivesTheStampOfAChangeThatWasTakenBackAgain() {
        save(HERE, JUNE, SmallTown.grids());
        List<Optional<String>> stamps = new ArrayList<>();
        assertThatThrownBy(() -> together(() -> {
                    stores().grids().save(HERE, JUNE, OTHER);
                    stamps.add(stores().grids().stamp(HERE));
                    throw new IllegalStateException("taken back");
                }))
                .hasMessage("taken back");
        save(HERE, JUNE, SmallTown.grids());
        stamps.add(stores().grids().stamp(HERE));
        assertThat(stamps.stream().flatMap(Optional::stream)).doesNotHaveDuplicates();
    }

    private void save(RegionId region, LocalDate from, List<Grid> grids) {
        together(() -> stores().grids().save(region, from, grids));
    }
}
