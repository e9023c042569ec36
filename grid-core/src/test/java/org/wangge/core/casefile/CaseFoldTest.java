package org.wangge.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.Entitlement;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.procedure.StateId;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Holder;

/** Case files as folds of their events. */
class CaseFoldTest {

    private static final Entitlement BY_LI = new Entitlement(ActorId.of("li"), Optional.empty());

    private static CaseEventEnvelope next(Walk walk, CaseEvent event) {
        return Walk.envelope(walk.history().size() + 1L, "2026-12-01T10:00", BY_LI, event);
    }

    private static CaseEvent.ActionTaken taken(ActionKind kind, Object... fields) {
        return new CaseEvent.ActionTaken(
                ActionId.of("some"), kind, Optional.empty(), StateId.of("handling"), Town.values(fields));
    }

    @Nested
    class AHistory {

        private final List<CaseEventEnvelope> history = Walk.answered().history();

        @Test
        void givesTheSameFileAllAtOnceOrOneByOne() {
            CaseFile file = CaseFile.fold(history.subList(0, 1));
            for (CaseEventEnvelope envelope : history.subList(1, history.size())) {
                file = file.apply(envelope);
                assertThat(file).isEqualTo(CaseFile.fold(history.subList(0, (int) envelope.sequence())));
                assertThat(file.version()).isEqualTo(envelope.sequence());
            }
            assertThat(file).isEqualTo(CaseFile.fold(history));
        }

        @Test
        void leavesTheFileBeforeAnEventAsItWas() {
            CaseFile before = CaseFile.fold(history.subList(0, 3));
            before.apply(history.get(3));
            assertThat(before).isEqualTo(CaseFile.fold(history.subList(0, 3)));
        }

        @Test
        void isRefusedEmpty() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CaseFile.fold(List.of()))
                    .withMessageContaining("at least one event");
        }

        @Test
        void isRefusedWithAGap() {
            List<CaseEventEnvelope> gap = new ArrayList<>(history);
            gap.remove(2);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CaseFile.fold(gap))
                    .withMessageContaining("at version 2 cannot apply event 4");
        }

        @Test
        void isRefusedWithAnEventTwice() {
            List<CaseEventEnvelope> twice = new ArrayList<>(history);
            twice.add(2, history.get(1));
            assertThatIllegalArgumentException().isThrownBy(() -> CaseFile.fold(twice));
        }

        @Test
        void isRefusedWithoutItsBeginning() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CaseFile.fold(history.subList(1, 3)))
                    .withMessageContaining("must begin with CaseReported as event 1")
                    .withMessageContaining("ActionTaken as event 2");
        }

        @Test
        void isRefusedWithAnotherBeginning() {
            CaseEventEnvelope wrong =
                    Walk.envelope(1, "2026-09-28T09:00", BY_LI, new CaseEvent.CaseNumbered("2026-0001"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CaseFile.fold(List.of(wrong)))
                    .withMessageContaining("CaseNumbered as event 1");
        }

        @Test
        void isRefusedWithASecondReport() {
            Walk walk = Walk.answered();
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> walk.file().apply(next(walk, history.get(0).event())))
                    .withMessageContaining("CaseReported");
        }

        @Test
        void isRefusedWithAnEventOfAnotherCase() {
            CaseEventEnvelope.Builder strange = CaseEventEnvelope.builder();
            strange.from(history.get(1)).caseId(CaseId.of("county-1", "c-2"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CaseFile.fold(List.of(history.get(0), strange.build())))
                    .withMessageContaining("county-1/c-2");
        }

        @Test
        void isRefusedWithAChangeOfAClockThatNeverBegan() {
            Walk walk = Walk.answered();
            CaseEvent stop = new CaseEvent.ClockStopped(Town.clock("publicity"), Town.at("2026-12-01T10:00"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> walk.file().apply(next(walk, stop)))
                    .withMessageContaining("no clock 'publicity'");
        }
    }

    @Nested
    class TheFirstEvent {

        @Test
        void setsEverythingThatIsKnownFromTheStart() {
            CaseFile file = CaseFile.fold(Walk.handling().history().subList(0, 1));
            assertThat(file.id()).isEqualTo(Walk.CASE);
            assertThat(file.version()).isEqualTo(1);
            assertThat(file.ruleBook()).isEqualTo("digest");
            assertThat(file.pinnedOn()).isEqualTo(LocalDate.of(2026, 9, 28));
            assertThat(file.reportedAt()).isEqualTo(Town.at("2026-09-28T09:00")).isEqualTo(file.lastActedAt());
            assertThat(file.reportedBy()).isEqualTo(ActorId.of("li"));
            assertThat(file.location()).isEqualTo(GridCode.of("g1"));
            assertThat(file.category()).isEqualTo(CategoryId.of("sanitation"));
            assertThat(file.competentLevel()).isEqualTo(LevelId.of("group"));
            assertThat(file.holder()).isEqualTo(new Holder.HeldByPerson(ActorId.of("li")));
            assertThat(file.state()).isEqualTo(StateId.of("found"));
            assertThat(file.isClosed()).isFalse();
            assertThat(file.number()).isEmpty();
            assertThat(file.clocks()).isEmpty();
            assertThat(file.attributes()).isEmpty();
        }
    }

    @Nested
    class LaterEvents {

        private final Walk walk = Walk.handling();

        private CaseFile after(CaseEvent event) {
            return walk.file().apply(next(walk, event));
        }

        @Test
        void countAndMarkWhatWasDone() {
            assertThat(after(taken(ActionKind.HANDLE)).handledBy()).containsExactly(ActorId.of("li"));
            assertThat(after(taken(ActionKind.INFORM)).isResidentInformed()).isTrue();
            assertThat(after(taken(ActionKind.PUBLISH)).isPublished()).isTrue();
            assertThat(after(taken(ActionKind.VERIFY_FAIL)).reworks()).isEqualTo(1);
            assertThat(after(taken(ActionKind.SEND_BACK)).returns()).isEqualTo(1);
            assertThat(after(taken(ActionKind.COMMENT)).reworks()).isZero();
        }

        @Test
        void keepWhatConcernsTheCaseAndNotTheAct() {
            CaseFile file = after(taken(
                    ActionKind.TRANSFER,
                    "urgency",
                    "urgent",
                    "reason",
                    "why",
                    "note",
                    "n",
                    "to-unit",
                    "roads",
                    "to-person",
                    "zhou",
                    "clock",
                    "settle",
                    "result",
                    "done"));
            assertThat(file.attributes())
                    .containsOnlyKeys(Town.SCOPE.id(), CoreFacts.URGENCY.id(), CoreFacts.RESULT.id());
        }

        @Test
        void replaceWhatWasKeptBefore() {
            CaseFile file = after(taken(ActionKind.FILE, "scope", "beyond-town"));
            assertThat(file.attributes().get(Town.SCOPE.id())).hasToString("beyond-town");
        }

        @Test
        void moveOnlyWhatTheyName() {
            CaseFile file = after(new CaseEvent.ResponsibilityMoved(Optional.empty(), Optional.of(LevelId.of("town"))));
            assertThat(file.competentLevel()).isEqualTo(LevelId.of("town"));
            assertThat(file.holder()).isEqualTo(walk.file().holder());
        }

        @Test
        void correctCategoryAndLocation() {
            assertThat(after(new CaseEvent.CategoryCorrected(CategoryId.of("roads")))
                            .category())
                    .isEqualTo(CategoryId.of("roads"));
            assertThat(after(new CaseEvent.LocationCorrected(GridCode.of("g2"))).location())
                    .isEqualTo(GridCode.of("g2"));
        }

        @Test
        void closeAndReopen() {
            CaseFile closed = after(new CaseEvent.CaseClosed(ActionKind.CLOSE));
            assertThat(closed.isClosed()).isTrue();
            assertThat(closed.closedAt()).hasValue(Town.at("2026-12-01T10:00"));
            CaseFile reopened = closed.apply(
                    Walk.envelope(closed.version() + 1, "2026-12-02T10:00", BY_LI, new CaseEvent.CaseReopened()));
            assertThat(reopened.isClosed()).isFalse();
            assertThat(reopened.closedAt()).isEmpty();
        }

        @Test
        void recordWarningsAndRunningOutWithoutAnAct() {
            CaseFile warned = after(new CaseEvent.ClockWarned(Town.clock("settle"), new BigDecimal("0.5")));
            assertThat(clock(warned).warnedAt()).hasValue(new BigDecimal("0.5"));
            CaseFile late = after(new CaseEvent.ClockRanOut(Town.clock("settle"), LocalDate.of(2026, 10, 9)));
            assertThat(late.wasOverdue()).isTrue();
            assertThat(late.lastActedAt()).isEqualTo(walk.file().lastActedAt());
            assertThat(walk.file().wasOverdue()).isFalse();
        }

        @Test
        void goOverToAnotherRuleBook() {
            LocalDate day = LocalDate.of(2026, 11, 1);
            CaseFile moved = after(new CaseEvent.CaseMigrated(
                    "digest", walk.file().pinnedOn(), "other", day, "amended", Optional.empty()));
            assertThat(moved.ruleBook()).isEqualTo("other");
            assertThat(moved.pinnedOn()).isEqualTo(day);
            assertThat(moved.lastActedAt()).isEqualTo(Town.at("2026-12-01T10:00"));
            assertThat(moved.state()).isEqualTo(walk.file().state());
            assertThat(moved.acts()).isEqualTo(walk.file().acts());
        }

        @Test
        void putAClockInThePlaceOfTheOneThatWasTakenOver() {
            RunningClock other = new RunningClock(
                    Town.clock("settle"),
                    Town.rule("settle-town"),
                    clock(walk.file()).clock(),
                    1,
                    Optional.empty(),
                    false);
            CaseFile moved = after(new CaseEvent.ClockTakenOver(other, Optional.empty(), Optional.empty()));
            assertThat(clock(moved)).isEqualTo(other);
            assertThat(moved.extensions()).isEqualTo(walk.file().extensions());
            assertThat(moved.lastActedAt()).isEqualTo(walk.file().lastActedAt());
        }

        private static RunningClock clock(CaseFile file) {
            return file.clocks().get(Town.clock("settle"));
        }
    }

    @Nested
    class Facts {

        @Test
        void ofTheCoreComeFromTheFile() {
            CaseFile file = Walk.handling()
                    .take("2026-09-30T09:00", Town.WANG, "grant", "reason", "rain", "clock", "settle")
                    .take("2026-09-30T10:00", Town.ZHAO, "handle", "result", "done")
                    .take("2026-09-30T11:00", Town.ZHAO, "inform")
                    .file();
            Map<String, String> expected = Map.of(
                    "category", "sanitation",
                    "location", "g1",
                    "competent-level", "village",
                    "holder-unit", "office-1",
                    "resident-informed", "true",
                    "published", "false",
                    "reworks", "0",
                    "returns", "0",
                    "extensions", "1",
                    "scope", "community");
            expected.forEach((name, value) -> assertThat(file.facts()
                            .find(org.wangge.core.fact.FactId.of(name))
                            .orElseThrow())
                    .as(name)
                    .hasToString(value));
            assertThat(file.facts().find(CoreFacts.URGENCY.id())).isEmpty();
        }

        @Test
        void knowNoUnitWhileAPersonHoldsTheCase() {
            CaseFile file = Walk.filed(Walk.handling().procedure(), "community").file();
            assertThat(file.facts().find(CoreFacts.HOLDER_UNIT.id())).isEmpty();
        }
    }
}
