package org.wangge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.grid.GridCode;
import org.wangge.core.procedure.StateId;
import org.wangge.core.store.CaseQuery;
import org.wangge.testkit.fixture.SampleCases;
import org.wangge.testkit.fixture.SmallTown;

/** Questions about many cases: every filter alone and together, both orders, limits and counts. */
abstract class CaseQueriesContract extends PortContract {

    /**
     * Six cases: two found, in g1 and g3; one in handling, due 2026-10-08 at 24:00; one shelved without any due instant;
     * one closed; one elsewhere.
     */
    @BeforeEach
    void storeCases() {
        SampleCases.store(stores(), SampleCases.fullLife("closed"));
        SampleCases.store(stores(), SampleCases.reported(id("late"), "g3", "2026-09-28T18:00"));
        SampleCases.store(stores(), SampleCases.reported(id("early"), "g1", "2026-09-25T08:00"));
        SampleCases.store(stores(), SampleCases.shelved("shelved"));
        SampleCases.store(stores(), SampleCases.accepted("handling"));
        SampleCases.store(stores(), SampleCases.reported(new CaseId(ELSEWHERE, "abroad"), "g1", "2026-09-01T08:00"));
    }

    @Test
    void findsAllCasesOfTheRegionTheOldestFirst() {
        List<String> found = ids(CaseQuery.in(HERE).build());
        assertThat(found).startsWith("early").endsWith("late");
        assertThat(found).containsExactlyInAnyOrder("early", "closed", "shelved", "handling", "late");
    }

    @Test
    void givesTheWholeFile() {
        CaseQuery query = CaseQuery.in(HERE).addStates(StateId.of("handling")).build();
        assertThat(stores().queries().find(query))
                .containsExactly(SampleCases.accepted("handling").file());
    }

    @Test
    void filtersByStates() {
        assertThat(ids(CaseQuery.in(HERE).addStates(StateId.of("found")).build()))
                .containsExactly("early", "late");
        assertThat(ids(CaseQuery.in(HERE)
                        .addStates(StateId.of("found"), StateId.of("shelved"))
                        .build()))
                .containsExactly("early", "shelved", "late");
        assertThat(ids(CaseQuery.in(HERE).addStates(StateId.of("void")).build()))
                .isEmpty();
    }

    @Test
    void filtersByLocations() {
        assertThat(ids(CaseQuery.in(HERE).addLocations(GridCode.of("g3")).build()))
                .containsExactly("late");
        assertThat(ids(CaseQuery.in(HERE)
                        .addLocations(GridCode.of("g2"), GridCode.of("g3"))
                        .build()))
                .containsExactly("late");
        assertThat(ids(CaseQuery.in(HERE).addLocations(GridCode.of("g2")).build()))
                .isEmpty();
    }

    @Test
    void filtersByClosed() {
        assertThat(ids(CaseQuery.in(HERE).closed(true).build())).containsExactly("closed");
        assertThat(ids(CaseQuery.in(HERE).closed(false).build()))
                .containsExactlyInAnyOrder("early", "shelved", "handling", "late");
    }

    @Test
    void filtersByDueInstantWithTheInstantItselfExcluded() {
        var due = SmallTown.at("2026-10-10T00:00");
        assertThat(ids(CaseQuery.in(HERE).dueBefore(due).build())).containsExactly("handling");
        CaseFile handling = SampleCases.accepted("handling").file();
        var exactly = SampleCases.clocksOf(handling).stream()
                .map(entry -> entry.dueExclusive().orElseThrow())
                .min(java.util.Comparator.naturalOrder())
                .orElseThrow();
        assertThat(ids(CaseQuery.in(HERE).dueBefore(exactly).build())).isEmpty();
        assertThat(ids(CaseQuery.in(HERE).dueBefore(exactly.plusMillis(1)).build()))
                .containsExactly("handling");
    }

    @Test
    void ordersByDueInstantWithThoseWithoutLast() {
        List<String> found = ids(CaseQuery.in(HERE)
                .order(CaseQuery.Order.DUE_FIRST)
                .closed(false)
                .build());
        assertThat(found).containsExactly("handling", "early", "late", "shelved");
    }

    @Test
    void combinesFilters() {
        assertThat(ids(CaseQuery.in(HERE)
                        .addStates(StateId.of("found"))
                        .addLocations(GridCode.of("g1"))
                        .closed(false)
                        .dueBefore(SmallTown.at("2026-12-01T00:00"))
                        .build()))
                .containsExactly("early");
    }

    @Test
    void givesAtTheMostTheLimit() {
        assertThat(ids(CaseQuery.in(HERE).limit(1).build())).containsExactly("early");
        assertThat(ids(CaseQuery.in(HERE)
                        .order(CaseQuery.Order.DUE_FIRST)
                        .limit(2)
                        .build()))
                .containsExactly("handling", "early");
    }

    @Test
    void countsByState() {
        assertThat(stores().queries().countByState(HERE))
                .isEqualTo(Map.of(
                        StateId.of("found"), 2L,
                        StateId.of("handling"), 1L,
                        StateId.of("shelved"), 1L,
                        StateId.of("closed"), 1L));
        assertThat(stores().queries().countByState(ELSEWHERE)).isEqualTo(Map.of(StateId.of("found"), 1L));
    }

    private List<String> ids(CaseQuery query) {
        return stores().queries().find(query).stream()
                .map(file -> file.id().value())
                .toList();
    }
}
