package org.wangge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.store.ClockEntry;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.testkit.fixture.SampleCases;
import org.wangge.testkit.fixture.SmallTown;

/** The sweep finds what must be looked at, the earliest first, and nothing else. */
abstract class ClockStoreContract extends PortContract {

    private static final Instant NOW = SmallTown.at("2026-09-30T00:00");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** An adapter may insist that clocks belong to stored cases. */
    @BeforeEach
    void storeCases() {
        for (String id : List.of("c-1", "c-2", "c-3")) {
            append(SampleCases.reported(id), 0);
        }
    }

    @Test
    void hasNoClocksAtFirst() {
        assertThat(stores().clocks().of(id("c-1"))).isEmpty();
        assertThat(stores().clocks().due(NOW, 10)).isEmpty();
    }

    @Test
    void givesTheEntriesOfACaseBackAsTheyWere() {
        ClockEntry full =
                new ClockEntry(id("c-1"), ClockId.of("handling"), Optional.of(NOW), Optional.of(NOW.plus(MINUTE)));
        ClockEntry warned =
                new ClockEntry(id("c-1"), ClockId.of("acceptance"), Optional.empty(), Optional.of(NOW.minus(MINUTE)));
        ClockEntry suspended = new ClockEntry(id("c-1"), ClockId.of("overall"), Optional.empty(), Optional.empty());
        replace("c-1", full, warned, suspended);
        assertThat(stores().clocks().of(id("c-1"))).containsExactlyInAnyOrder(full, warned, suspended);
    }

    @Test
    void findsWhatMustBeLookedAtTheEarliestFirst() {
        ClockEntry late = wake("c-1", "a", NOW);
        ClockEntry later = wake("c-1", "b", NOW.plusMillis(1));
        ClockEntry early = wake("c-2", "a", NOW.minus(Duration.ofDays(3)));
        ClockEntry middle = wake("c-3", "a", NOW.minus(MINUTE));
        replace("c-1", late, later);
        replace("c-2", early);
        replace("c-3", middle);
        assertThat(stores().clocks().due(NOW, 10)).containsExactly(early, middle, late);
    }

    @Test
    void givesAtTheMostABatch() {
        ClockEntry first = wake("c-1", "a", NOW.minus(MINUTE.multipliedBy(3)));
        ClockEntry second = wake("c-2", "a", NOW.minus(MINUTE.multipliedBy(2)));
        replace("c-3", wake("c-3", "a", NOW.minus(MINUTE)));
        replace("c-2", second);
        replace("c-1", first);
        assertThat(stores().clocks().due(NOW, 2)).containsExactly(first, second);
    }

    @Test
    void passesOverEntriesWithoutAnInstantToWake() {
        replace("c-1", new ClockEntry(id("c-1"), ClockId.of("a"), Optional.empty(), Optional.of(NOW.minus(MINUTE))));
        assertThat(stores().clocks().due(NOW, 10)).isEmpty();
    }

    @Test
    void replacesTheEntriesOfACaseAndOfNoOther() {
        ClockEntry other = wake("c-2", "a", NOW);
        ClockEntry changed = wake("c-1", "b", NOW.minus(MINUTE));
        replace("c-1", wake("c-1", "a", NOW), wake("c-1", "b", NOW));
        replace("c-2", other);
        replace("c-1", changed);
        assertThat(stores().clocks().of(id("c-1"))).containsExactly(changed);
        assertThat(stores().clocks().of(id("c-2"))).containsExactly(other);
        assertThat(stores().clocks().due(NOW, 10)).containsExactly(changed, other);
    }

    @Test
    void forgetsTheEntriesOfACaseWithoutOpenClocks() {
        replace("c-1", wake("c-1", "a", NOW));
        replace("c-1");
        assertThat(stores().clocks().of(id("c-1"))).isEmpty();
        assertThat(stores().clocks().due(NOW, 10)).isEmpty();
    }

    @Test
    void refreshesTheEntriesOfACaseThatStaysAsItIs() {
        ClockEntry moved = wake("c-1", "a", NOW.plus(MINUTE));
        replace("c-1", wake("c-1", "a", NOW));
        long version = SampleCases.reported("c-1").file().version();
        together(() -> stores().clocks().refresh(id("c-1"), version, List.of(moved)));
        assertThat(stores().clocks().of(id("c-1"))).containsExactly(moved);
    }

    @Test
    void refreshesNoEntriesOfACaseThatWasChanged() {
        ClockEntry kept = wake("c-1", "a", NOW);
        replace("c-1", kept);
        long stale = SampleCases.reported("c-1").file().version() - 1;
        assertThatThrownBy(() ->
                        together(() -> stores().clocks().refresh(id("c-1"), stale, List.of(wake("c-1", "b", NOW)))))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(stores().clocks().of(id("c-1"))).containsExactly(kept);
    }

    @Test
    void tellsTheCasesWithOpenClocksPageByPage() {
        replace("c-1", wake("c-1", "a", NOW), wake("c-1", "b", NOW));
        replace("c-2", wake("c-2", "a", NOW));
        replace("c-3", new ClockEntry(id("c-3"), ClockId.of("a"), Optional.empty(), Optional.empty()));
        RegionId region = id("c-1").region();
        List<CaseId> first = stores().clocks().cases(region, Optional.empty(), 2);
        List<CaseId> second = stores().clocks().cases(region, Optional.of(first.get(1)), 2);
        assertThat(first).hasSize(2);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(stores().clocks().cases(region, Optional.of(second.get(0)), 2))
                .isEmpty();
        assertThat(Stream.concat(first.stream(), second.stream()))
                .containsExactlyInAnyOrder(id("c-1"), id("c-2"), id("c-3"));
    }

    @Test
    void tellsNoCasesOfAnotherRegionAndNoneWithoutOpenClocks() {
        replace("c-1", wake("c-1", "a", NOW));
        replace("c-1");
        replace("c-2", wake("c-2", "a", NOW));
        assertThat(stores().clocks().cases(id("c-2").region(), Optional.empty(), 10))
                .containsExactly(id("c-2"));
        assertThat(stores().clocks().cases(RegionId.of("elsewhere"), Optional.empty(), 10))
                .isEmpty();
    }

    private void replace(String caseId, ClockEntry... entries) {
        together(() -> stores().clocks().replace(id(caseId), List.of(entries)));
    }

    private static ClockEntry wake(String caseId, String clock, Instant at) {
        CaseId id = id(caseId);
        return new ClockEntry(id, ClockId.of(clock), Optional.of(at), Optional.of(at.plus(MINUTE)));
    }
}
