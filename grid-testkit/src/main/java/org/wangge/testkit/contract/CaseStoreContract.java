package org.wangge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.testkit.fixture.CaseScript;
import org.wangge.testkit.fixture.SampleCases;

/** Case files and events come back as they went in, and no change overwrites another one. */
abstract class CaseStoreContract extends PortContract {

    private static final Map<String, String> NOTE = Map.of("note", "seen");

    @Test
    void knowsNothingOfACaseThatNeverBegan() {
        assertThat(stores().cases().find(id("none"))).isEmpty();
        assertThat(stores().cases().history(id("none"))).isEmpty();
    }

    @Test
    void givesTheFileBackAsItWas() {
        CaseScript script = SampleCases.fullLife("full");
        append(script, 0);
        assertThat(stores().cases().find(id("full"))).contains(script.file());
    }

    @Test
    void givesTheHistoryBackAsItWas() {
        CaseScript script = SampleCases.fullLife("full");
        append(script, 0);
        assertThat(stores().cases().history(id("full"))).isEqualTo(script.history());
    }

    @Test
    void givesASuspendedAndExtendedCaseBackAsItWas() {
        CaseScript script = SampleCases.shelved("shelved");
        append(script, 0);
        assertThat(stores().cases().find(id("shelved"))).contains(script.file());
        assertThat(stores().cases().history(id("shelved"))).isEqualTo(script.history());
    }

    @Test
    void keepsInstantsToTheMicrosecond() {
        CaseScript script = SampleCases.reported(id("precise"), "g1", "2026-09-28T09:00:00.123456");
        append(script, 0);
        assertThat(stores().cases().find(id("precise"))).contains(script.file());
        assertThat(stores().cases().history(id("precise"))).isEqualTo(script.history());
    }

    @Test
    void addsLaterEventsBehindEarlierOnes() {
        CaseScript first = SampleCases.reported("grows");
        append(first, 0);
        CaseScript later = first.act("2026-09-28T10:00", "clerk-1", "file", Map.of());
        append(later, first.file().version());
        assertThat(stores().cases().history(id("grows"))).isEqualTo(later.history());
        assertThat(stores().cases().find(id("grows"))).contains(later.file());
    }

    @Test
    void holdsTheFoldOfItsHistory() {
        append(SampleCases.fullLife("full"), 0);
        CaseFile folded = CaseFile.fold(stores().cases().history(id("full")));
        assertThat(stores().cases().find(id("full"))).contains(folded);
    }

    @Test
    void refusesAChangeOfAnOldVersion() {
        CaseScript first = SampleCases.reported("raced");
        append(first, 0);
        CaseScript winner = first.act("2026-09-28T10:00", "clerk-1", "comment", NOTE);
        CaseScript loser = first.act("2026-09-28T10:00", "head-1", "comment", NOTE);
        append(winner, first.file().version());
        ConcurrentChangeException refusal = catchThrowableOfType(
                ConcurrentChangeException.class,
                () -> append(loser, first.file().version()));
        assertThat(refusal.caseId()).isEqualTo(id("raced"));
        assertThat(refusal.expectedVersion()).isEqualTo(first.file().version());
        assertThat(stores().cases().find(id("raced"))).contains(winner.file());
        assertThat(stores().cases().history(id("raced"))).isEqualTo(winner.history());
    }

    @Test
    void refusesToBeginACaseTwice() {
        append(SampleCases.reported("twice"), 0);
        CaseScript other = SampleCases.reported(id("twice"), "g2", "2026-09-28T15:00");
        assertThat(catchThrowableOfType(ConcurrentChangeException.class, () -> append(other, 0)))
                .isNotNull();
        assertThat(stores().cases().find(id("twice")))
                .contains(SampleCases.reported("twice").file());
    }

    @Test
    void refusesAChangeOfACaseThatNeverBegan() {
        CaseScript script = SampleCases.accepted("missing");
        assertThat(catchThrowableOfType(ConcurrentChangeException.class, () -> append(script, 2)))
                .isNotNull();
        assertThat(stores().cases().find(id("missing"))).isEmpty();
        assertThat(stores().cases().history(id("missing"))).isEmpty();
    }

    @Test
    void keepsRegionsApart() {
        CaseScript here = SampleCases.reported("same-id");
        CaseScript there = SampleCases.reported(new CaseId(ELSEWHERE, "same-id"), "g3", "2026-09-30T08:00");
        append(here, 0);
        append(there, 0);
        assertThat(stores().cases().find(here.file().id())).contains(here.file());
        assertThat(stores().cases().find(there.file().id())).contains(there.file());
    }
}
