package org.wangge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.ClockDesk;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.store.ClockClaim;
import org.wangge.core.store.ClockEntry;
import org.wangge.core.store.FailedSweep;
import org.wangge.rules.rehearsal.GovernedLocality;
import org.wangge.testkit.fixture.CaseScript;
import org.wangge.testkit.fixture.SampleCases;
import org.wangge.testkit.fixture.SmallTown;

/** Due clocks are claimed by one node at a time, come again if it dies, and one broken case stops no other. */
abstract class SweepContract extends PortContract {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final Instant NOW = SmallTown.at("2026-09-30T00:00");
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final int CASES = 40;
    private static final int NODES = 4;

    @BeforeEach
    void storeCases() {
        for (String id : List.of("c-1", "c-2", "c-3")) {
            append(SampleCases.reported(id), 0);
        }
    }

    @Test
    void claimsWhatIsDueTheEarliestFirst() {
        ClockEntry late = wake("c-1", NOW);
        ClockEntry early = wake("c-2", NOW.minus(LEASE));
        replace(late);
        replace(early);
        replace(wake("c-3", NOW.plusMillis(1)));
        assertThat(claim(NOW, 10)).containsExactly(new ClockClaim(early, 0), new ClockClaim(late, 0));
    }

    @Test
    void tellsOfEachClaimWhoseItIsWhereRegionsAndClocksChange() {
        CaseId elsewhere = CaseId.of("elsewhere", "c-1");
        ClockEntry first = wake(id("c-1"), "a", NOW.minusMillis(3));
        ClockEntry second = wake(elsewhere, "b", NOW.minusMillis(2));
        ClockEntry third = wake(id("c-2"), "b", NOW.minusMillis(1));
        ClockEntry fourth = wake(id("c-2"), "c", NOW.minusMillis(1));
        ClockEntry fifth = wake(id("c-3"), "a", NOW.minusMillis(1));
        replace(fifth);
        together(() -> stores().clocks().replace(third.caseId(), List.of(fourth, third)));
        replace(second);
        replace(first);
        assertThat(claim(NOW, 10))
                .extracting(ClockClaim::entry)
                .as("the earliest first, at the same instant in the order of cases and clocks")
                .containsExactly(first, second, third, fourth, fifth);
    }

    @Test
    void claimsAtTheMostABatchAndTheRestNextTime() {
        replace(wake("c-1", NOW));
        replace(wake("c-2", NOW.minus(LEASE)));
        assertThat(claim(NOW, 1)).extracting(claim -> claim.entry().caseId()).containsExactly(id("c-2"));
        assertThat(claim(NOW, 1)).extracting(claim -> claim.entry().caseId()).containsExactly(id("c-1"));
        assertThat(claim(NOW, 1)).isEmpty();
    }

    @Test
    void givesAClaimedEntryToNobodyElseUntilTheLeaseEnds() {
        ClockEntry entry = wake("c-1", NOW);
        replace(entry);
        assertThat(claim(NOW, 10)).hasSize(1);
        assertThat(claim(NOW.plus(LEASE).minusMillis(1), 10)).isEmpty();
        assertThat(stores().clocks().due(NOW, 10)).isEmpty();
        assertThat(claim(NOW.plus(LEASE), 10)).containsExactly(new ClockClaim(entry, 1));
        assertThat(stores().clocks().of(id("c-1"))).containsExactly(entry);
    }

    @Test
    void endsAClaimWhenTheEntriesAreReplaced() {
        replace(wake("c-1", NOW));
        claim(NOW, 10);
        ClockEntry next = wake("c-1", NOW.plusMillis(1));
        replace(next);
        assertThat(claim(NOW.plusMillis(1), 10)).containsExactly(new ClockClaim(next, 0));
    }

    @Test
    void givesEachEntryToOneOfManyNodes() {
        for (int i = 0; i < CASES; i++) {
            append(SampleCases.reported("many-" + i), 0);
            replace(wake("many-" + i, NOW.minus(Duration.ofSeconds(i))));
        }
        List<CaseId> claimed = new ArrayList<>();
        Threads.run(NODES, this::claimUntilNothingIsLeft).forEach(claimed::addAll);
        claimed.addAll(claimUntilNothingIsLeft());
        assertThat(claimed).doesNotHaveDuplicates().hasSize(CASES);
    }

    private List<CaseId> claimUntilNothingIsLeft() {
        List<CaseId> mine = new ArrayList<>();
        List<ClockClaim> batch = claim(NOW, 7);
        while (!batch.isEmpty()) {
            batch.forEach(claim -> mine.add(claim.entry().caseId()));
            batch = claim(NOW, 7);
        }
        return mine;
    }

    @Test
    void putsOffWhatFailedAndTellsWhy() {
        ClockEntry entry = wake("c-1", NOW);
        replace(entry);
        claim(NOW, 10);
        Instant next = NOW.plusSeconds(90);
        together(() -> stores().clocks().putOff(id("c-1"), next, "broken " + "x".repeat(1000)));
        assertThat(claim(next.minusMillis(1), 10)).isEmpty();
        assertThat(stores().clocks().failures(HERE, 10)).singleElement().satisfies(failure -> {
            assertThat(failure.caseId()).isEqualTo(id("c-1"));
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(failure.nextTry()).isEqualTo(next);
            assertThat(failure.lastError()).startsWith("broken x");
        });
        assertThat(stores().clocks().failures(ELSEWHERE, 10)).isEmpty();
        assertThat(claim(next, 10)).containsExactly(new ClockClaim(entry, 1));
    }

    @Test
    void forgetsAFailureWhenTheEntriesAreReplaced() {
        replace(wake("c-1", NOW));
        claim(NOW, 10);
        together(() -> stores().clocks().putOff(id("c-1"), NOW.plusSeconds(90), "broken"));
        replace(wake("c-1", NOW));
        assertThat(stores().clocks().failures(HERE, 10)).isEmpty();
        assertThat(claim(NOW, 10)).hasSize(1);
    }

    @Test
    void sweepsTheOthersIfOneCaseCannotBeLookedAt() {
        ClockDesk desk = GovernedLocality.open(SmallTown.locality(), stores(), VALIDATOR, NOW)
                .governance()
                .clocks();
        storePoisoned();
        CaseScript good = SampleCases.accepted("good");
        append(good, 0);
        together(() -> stores().clocks().replace(good.file().id(), SampleCases.clocksOf(good.file())));
        Instant late = SmallTown.at("2026-12-01T00:00");

        ClockDesk.Sweep sweep = desk.sweep(late, 100);

        assertThat(sweep.failed()).isEqualTo(1);
        assertThat(sweep.ranOut()).isPositive();
        assertThat(stores().cases().find(id("good")).orElseThrow().wasOverdue()).isTrue();
        assertThat(desk.sweep(late, 100).looked()).isZero();
        assertThat(desk.sweep(late.plus(Duration.ofMinutes(1)), 100).failed()).isEqualTo(1);
        assertThat(desk.sweep(late.plus(Duration.ofMinutes(2)), 100).looked()).isZero();
        assertThat(desk.sweep(late.plus(Duration.ofMinutes(3)), 100).failed()).isEqualTo(1);
        assertThat(stores().clocks().failures(HERE, 10))
                .extracting(FailedSweep::caseId, FailedSweep::attempts)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(id("bad"), 3));
    }

    /** A case that is pinned to a rule book which nobody knows. */
    private void storePoisoned() {
        List<CaseEventEnvelope> history = new ArrayList<>();
        SampleCases.accepted("bad")
                .history()
                .forEach(event -> history.add(CaseEventEnvelope.builder()
                        .from(event)
                        .ruleBook("unknown")
                        .build()));
        together(() -> {
            stores().cases().append(CaseFile.fold(history), history, 0);
            stores().clocks().replace(id("bad"), List.of(wake("bad", NOW)));
        });
    }

    private List<ClockClaim> claim(Instant now, int batch) {
        List<ClockClaim> claims = stores().clocks().claim(now, now.plus(LEASE), batch);
        assertThat(new HashSet<>(claims)).hasSameSizeAs(claims);
        return claims;
    }

    private void replace(ClockEntry entry) {
        together(() -> stores().clocks().replace(entry.caseId(), List.of(entry)));
    }

    private static ClockEntry wake(String caseId, Instant at) {
        return wake(id(caseId), "a", at);
    }

    private static ClockEntry wake(CaseId caseId, String clock, Instant at) {
        return new ClockEntry(caseId, ClockId.of(clock), Optional.of(at), Optional.of(at.plusSeconds(60)));
    }
}
