package org.wangge.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.ClockDesk.Sweep;
import org.wangge.core.fact.FactId;
import org.wangge.core.grid.GridCode;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.staff.SystemActor;
import org.wangge.testkit.assertion.GridAssertions;
import org.wangge.testkit.fixture.SmallTown;

/** What the system does by itself when a clock is due. */
class TriggerTest {

    private static Sweep sweep(Desk desk, String local) {
        desk.at(local);
        return desk.town().governance().clocks().sweep(SmallTown.at(local), 100);
    }

    private static List<CaseEventEnvelope> bySystem(Desk desk) {
        return desk.stores().cases().history(Desk.CASE).stream()
                .filter(event -> event.entitlement().actor().equals(SystemActor.ID))
                .toList();
    }

    private static List<String> shown(Desk desk) {
        return bySystem(desk).stream()
                .map(CaseEventEnvelope::event)
                .flatMap(TriggerTest::shown)
                .toList();
    }

    private static Stream<String> shown(CaseEvent event) {
        if (event instanceof CaseEvent.ActionTaken taken) {
            return Stream.of(taken.action().value());
        }
        if (event instanceof CaseEvent.ClockRanOut ranOut) {
            return Stream.of("ran out " + ranOut.clock());
        }
        return event instanceof CaseEvent.ClockWarned warned
                ? Stream.of(warned.share() + " of " + warned.clock())
                : Stream.of();
    }

    private static Holder unit(String id) {
        return new Holder.HeldByUnit(OrgUnitId.of(id));
    }

    @Nested
    class AClockThatRanOut {

        @Test
        void letsTheSystemActAtTheDueInstant() {
            Desk desk = LongLife.dispatched();
            assertThat(sweep(desk, "2026-03-02T11:19")).isEqualTo(new Sweep(0, 0, 0, 0, 100));
            assertThat(sweep(desk, "2026-03-02T15:00")).isEqualTo(new Sweep(1, 0, 1, 1, 100));
            CaseFile file = desk.file();
            assertThat(file.state().value()).isEqualTo("handling");
            assertThat(file.lastActedAt()).isEqualTo(SmallTown.at("2026-03-02T11:20"));
            assertThat(bySystem(desk))
                    .allSatisfy(event -> {
                        assertThat(event.occurredAt()).isEqualTo(SmallTown.at("2026-03-02T11:20"));
                        assertThat(event.recordedAt()).isEqualTo(SmallTown.at("2026-03-02T15:00"));
                        assertThat(event.commandId())
                                .isEqualTo(bySystem(desk).get(0).commandId());
                    })
                    .extracting(event -> event.event().getClass().getSimpleName())
                    .containsExactly("ClockRanOut", "ActionTaken", "ClockStopped", "ClockStarted");
        }

        /** A silence that counts as acceptance makes nobody else the holder. */
        @Test
        void leavesTheHolderWhereSilenceCountsAsAcceptance() {
            Desk desk = LongLife.dispatched();
            sweep(desk, "2026-03-02T11:20");
            assertThat(desk.file().holder()).isEqualTo(unit("office-1"));
        }

        @Test
        void isLookedAtOnce() {
            Desk desk = LongLife.dispatched();
            sweep(desk, "2026-03-02T11:20");
            int events = desk.stores().cases().history(Desk.CASE).size();
            assertThat(sweep(desk, "2026-03-02T11:20").looked()).isZero();
            assertThat(desk.stores().cases().history(Desk.CASE)).hasSize(events);
        }

        @Test
        void takesTheFirstLegalStepInTheOrderOfThePack() {
            Desk usual = LongLife.handling();
            sweep(usual, "2026-03-06T08:00");
            assertThat(shown(usual)).containsExactly("0.5 of handling", "ran out handling", "raise");
            assertThat(usual.file().holder()).isEqualTo(unit("center"));

            Desk urgent = new Desk(LongLife.locality())
                    .did(
                            "2026-03-02T09:00",
                            "leader-1",
                            "report",
                            Map.of("category", "litter", "location", "g1", "urgency", "emergency"))
                    .did("2026-03-02T09:10", "dispatcher", "file")
                    .did("2026-03-02T09:20", "dispatcher", "dispatch")
                    .did("2026-03-02T09:30", "clerk-1", "take");
            sweep(urgent, "2026-03-06T08:00");
            assertThat(shown(urgent)).containsExactly("0.5 of handling", "ran out handling", "supervise");
            assertThat(urgent.file().holder()).isEqualTo(unit("office-1"));
        }

        @Test
        void suppliesAReasonThatNamesTheClock() {
            Desk desk = new Desk(LongLife.locality())
                    .did(
                            "2026-03-02T09:00",
                            "leader-1",
                            "report",
                            Map.of("category", "litter", "location", "g1", "urgency", "emergency"))
                    .did("2026-03-02T09:10", "dispatcher", "file")
                    .did("2026-03-02T09:20", "dispatcher", "dispatch")
                    .did("2026-03-02T09:30", "clerk-1", "take");
            sweep(desk, "2026-03-06T08:00");
            CaseEvent.ActionTaken supervise = bySystem(desk).stream()
                    .map(CaseEventEnvelope::event)
                    .filter(CaseEvent.ActionTaken.class::isInstance)
                    .map(CaseEvent.ActionTaken.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(supervise.values().get(FactId.of("reason")))
                    .hasToString("handling 已于 2026-03-05 届满 / Clock handling was due by the end of 2026-03-05");
        }

        @Test
        void isRecordedAlsoWhereNoStepIsLegal() {
            Desk desk = LongLife.handling().did("2026-03-02T10:00", "clerk-1", "handle", Map.of("result", "done"));
            assertThat(sweep(desk, "2026-03-06T08:00").acted()).isZero();
            assertThat(desk.file().state().value()).isEqualTo("answered");
        }

        @Test
        void actsAfterWhateverPeopleDidMeanwhile() {
            Desk desk = LongLife.handling()
                    .did("2026-03-06T09:00", "clerk-1", "shelve", Map.of("reason", "雨", "limit", "1 day"));
            desk.did("2026-03-06T10:00", "clerk-1", "unshelve");
            sweep(desk, "2026-03-06T11:00");
            CaseEventEnvelope raised = bySystem(desk).stream()
                    .filter(event -> event.event() instanceof CaseEvent.ActionTaken)
                    .findFirst()
                    .orElseThrow();
            assertThat(raised.occurredAt()).isEqualTo(SmallTown.at("2026-03-06T10:00"));
        }

        @Test
        void letsPeopleActThemselvesAtAnyTime() {
            Desk desk = LongLife.handling();
            assertThat(sweep(desk, "2026-03-02T12:00").looked()).isZero();
            assertThat(desk.file().state().value()).isEqualTo("handling");
        }

        @Test
        void doesNotOpenTheDoorToWhoeverCallsHimselfTheSystem() {
            Desk desk = LongLife.dispatched();
            desk.at("2026-03-02T12:00");
            GridAssertions.assertThat(desk.act("system", "take")).isRefusedWith(RefusalCode.ACTOR_UNKNOWN);
            GridAssertions.assertThat(desk.act("dispatcher", "raise"))
                    .isRefusedWith(RefusalCode.ACTION_NOT_AVAILABLE, RefusalCode.NOT_ENTITLED);
        }

        @Test
        void isNotBlockedByAStepThatCannotBeTaken() {
            Desk desk = LongLife.handling();
            desk.stores().unitOfWork().execute(() -> {
                desk.stores()
                        .staff()
                        .saveUnits(
                                SmallTown.REGION,
                                LongLife.locality().units().stream()
                                        .filter(unit -> !unit.id().value().equals("center"))
                                        .toList());
                return GridCode.of("t");
            });
            assertThat(sweep(desk, "2026-03-06T08:00").ranOut()).isEqualTo(1);
            assertThat(desk.file().wasOverdue()).isTrue();
        }
    }

    @Nested
    class SeveralClocks {

        @Test
        void speakInTheOrderOfTimeAndSeeWhatTheOthersDid() {
            Desk desk = LongLife.dispatched();
            Sweep sweep = sweep(desk, "2026-03-06T08:00");
            assertThat(shown(desk))
                    .containsExactly("ran out acceptance", "take", "0.5 of handling", "ran out handling", "raise");
            assertThat(sweep).isEqualTo(new Sweep(1, 1, 2, 2, 100));
            assertThat(desk.file())
                    .isEqualTo(CaseFile.fold(desk.stores().cases().history(Desk.CASE)));
        }
    }

    @Nested
    class AWaitingPeriod {

        private Desk published(boolean informed) {
            Desk desk = LongLife.handling().did("2026-03-02T10:00", "clerk-1", "handle", Map.of("result", "done"));
            if (informed) {
                desk.did("2026-03-02T10:30", "leader-1", "inform");
            }
            return desk.did("2026-03-02T11:00", "clerk-1", "publish");
        }

        @Test
        void closesTheCaseWhenItEnds() {
            Desk desk = published(true);
            assertThat(sweep(desk, "2026-03-11T23:59").looked()).isZero();
            assertThat(sweep(desk, "2026-03-12T00:00")).isEqualTo(new Sweep(1, 1, 0, 1, 100));
            assertThat(shown(desk)).containsExactly("1 of publicity", "expire");
            assertThat(desk.file().isClosed()).isTrue();
        }

        @Test
        void onlySaysThatItEndedWhereTheConditionDoesNotHold() {
            Desk desk = published(false);
            sweep(desk, "2026-03-12T00:00");
            assertThat(shown(desk)).containsExactly("1 of publicity");
            assertThat(desk.file().isClosed()).isFalse();
            assertThat(sweep(desk, "2026-03-13T00:00").looked()).isZero();
        }
    }
}
