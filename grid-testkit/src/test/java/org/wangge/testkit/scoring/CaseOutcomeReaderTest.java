package org.wangge.testkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseRules;
import org.wangge.core.grid.GridTree;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.Transition;
import org.wangge.core.scoring.CaseOutcome;
import org.wangge.core.scoring.CaseOutcomeReader;
import org.wangge.core.scoring.SubjectId;
import org.wangge.core.staff.ActorId;
import org.wangge.testkit.fixture.CaseScript;
import org.wangge.testkit.fixture.SmallTown;

class CaseOutcomeReaderTest {

    private static final String LATER = "2026-12-31T00:00";
    private static final GridTree GRIDS =
            GridTree.of(SmallTown.REGION, SmallTown.SINCE, SmallTown.book().levels(), SmallTown.grids());

    private static CaseOutcome read(CaseScript script, String asOf) {
        return read(script, asOf, SmallTown.book().caseRules());
    }

    private static CaseOutcome read(CaseScript script, String asOf, CaseRules rules) {
        return new CaseOutcomeReader(rules, SmallTown.time(), GRIDS, SmallTown.at(asOf))
                .read(script.file(), script.history(), Optional.of(ActorId.of("leader-1")));
    }

    private static CaseScript reported() {
        return CaseScript.of("c-1")
                .act("2026-09-28T09:00", "leader-1", "report", Map.of("category", "litter", "location", "g1"));
    }

    /** Handled by the committee of the village since 2026-09-29, so due by the end of 2026-10-09. */
    private static CaseScript accepted() {
        return reported()
                .act("2026-09-28T10:00", "clerk-1", "file", Map.of("scope", "village"))
                .act("2026-09-28T11:00", "dispatcher", "dispatch-village", Map.of())
                .act("2026-09-29T09:00", "clerk-1", "accept", Map.of());
    }

    private static CaseScript handled(String local) {
        return accepted().act(local, "clerk-1", "handle", Map.of("result", "swept"));
    }

    private static CaseScript closed() {
        return handled("2026-10-09T15:00")
                .act("2026-10-09T16:00", "head-1", "pass", Map.of())
                .act("2026-10-09T17:00", "clerk-1", "inform", Map.of())
                .act("2026-10-09T17:30", "clerk-1", "publish", Map.of())
                .act("2026-10-14T09:00", "dispatcher", "close", Map.of());
    }

    /** The same rules, but nothing limits the time to the closing. */
    private static CaseRules withoutLimitOfClosing() {
        CaseRules rules = SmallTown.book().caseRules();
        List<Transition> transitions = rules.procedure().transitions().stream()
                .map(CaseOutcomeReaderTest::withoutStops)
                .toList();
        Procedure procedure = Procedure.builder()
                .id(rules.procedure().id())
                .states(rules.procedure().states())
                .transitions(transitions)
                .clocks(rules.procedure().clocks())
                .vocabulary(rules.procedure().vocabulary())
                .build();
        return new CaseRules(rules.ruleBook(), procedure, rules.catalog(), rules.zone());
    }

    private static Transition withoutStops(Transition transition) {
        if (!transition.id().value().equals("close")) {
            return transition;
        }
        Transition.Builder other = Transition.builder();
        other.from(transition).stops(List.of(ClockId.of("notice")));
        return other.build();
    }

    private static Optional<Instant> at(String local) {
        return Optional.of(SmallTown.at(local));
    }

    @Nested
    class Milestones {

        @Test
        void tellsWhenACaseWasReportedFiledHandledAndClosed() {
            CaseOutcome row = read(closed(), LATER);
            assertThat(row.caseId()).isEqualTo("c-1");
            assertThat(row.category()).isEqualTo("litter");
            assertThat(row.reportedAt()).isEqualTo(SmallTown.at("2026-09-28T09:00"));
            assertThat(row.filedAt()).isEqualTo(at("2026-09-28T10:00"));
            assertThat(row.handledAt()).isEqualTo(at("2026-10-09T15:00"));
            assertThat(row.closedAt()).isEqualTo(at("2026-10-14T09:00"));
            assertThat(row.voided()).isFalse();
        }

        @Test
        void tellsForWhomTheCaseCounts() {
            CaseOutcome row = read(closed(), LATER);
            assertThat(row.reporter()).contains(SubjectId.of("leader-1"));
            assertThat(row.handler()).contains(SubjectId.of("leader-1"));
            assertThat(row.unit()).contains(SubjectId.of("committee-1"));
            assertThat(row.grids()).containsExactly(SubjectId.of("g1"), SubjectId.of("v1"), SubjectId.of("t"));
        }

        @Test
        void isNotHandledAnyMoreOnceTheResultWasRefused() {
            CaseOutcome row = read(
                    handled("2026-10-09T15:00")
                            .act("2026-10-09T16:00", "head-1", "fail", Map.of("reason", "still dirty")),
                    LATER);
            assertThat(row.handledAt()).isEmpty();
            assertThat(row.reworks()).isEqualTo(1);
        }

        @Test
        void isShelvedUntilItGoesOn() {
            CaseScript shelved = accepted().act("2026-09-30T09:00", "clerk-1", "shelve", Map.of("reason", "flood"));
            assertThat(read(shelved, LATER).shelved()).isTrue();
            assertThat(read(shelved.act("2026-10-09T09:00", "clerk-1", "unshelve", Map.of()), LATER)
                            .shelved())
                    .isFalse();
        }

        @Test
        void isVoidWhenDeclined() {
            CaseOutcome row =
                    read(reported().act("2026-09-28T10:00", "clerk-1", "decline", Map.of("reason", "not ours")), LATER);
            assertThat(row.voided()).isTrue();
        }

        @Test
        void isOpenAgainWhenReopened() {
            CaseOutcome row = read(
                    closed().act("2026-10-15T09:00", "dispatcher", "reopen", Map.of("reason", "dirty again")), LATER);
            assertThat(row.closedAt()).isEmpty();
            assertThat(row.handledAt()).isEmpty();
        }
    }

    @Nested
    class DueInstants {

        @Test
        void comeFromTheClocksThatHandlingAndClosingStop() {
            CaseOutcome row = read(closed(), LATER);
            assertThat(row.handlingDueExclusive()).isEqualTo(at("2026-10-10T00:00"));
            assertThat(row.closingDueExclusive()).isEqualTo(at("2026-10-14T00:00"));
        }

        @Test
        void ofTheHandlingServeForTheClosingWhereNothingElseLimitsIt() {
            assertThat(read(closed(), LATER, withoutLimitOfClosing()).closingDueExclusive())
                    .isEqualTo(at("2026-10-10T00:00"));
        }

        @Test
        void areNotGivenBeforeTheyPassForWhatIsNotDone() {
            assertThat(read(accepted(), "2026-10-09T23:59").handlingDueExclusive())
                    .isEmpty();
            assertThat(read(accepted(), "2026-10-10T00:00").handlingDueExclusive())
                    .isEqualTo(at("2026-10-10T00:00"));
        }

        @Test
        void staysWithAnUnclosedCaseThatWasHandledTooLate() {
            CaseRules rules = withoutLimitOfClosing();
            assertThat(read(handled("2026-10-09T15:00"), LATER, rules).closingDueExclusive())
                    .isEmpty();
            assertThat(read(handled("2026-10-12T15:00"), LATER, rules).closingDueExclusive())
                    .isEqualTo(at("2026-10-10T00:00"));
        }

        @Test
        void areMissingBeforeAnyLimitRuns() {
            assertThat(read(reported(), LATER).handlingDueExclusive()).isEmpty();
        }
    }
}
