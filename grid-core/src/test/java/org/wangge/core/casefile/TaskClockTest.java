package org.wangge.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.fixture.TaskTown;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.Refusal;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.staff.OrgUnitId;

/** Clocks that run for the tasks of units: one rule, and a clock for each unit. */
class TaskClockTest {

    private static final ClockId OF_WATER = ClockId.of("assist@water");
    private static final ClockId OF_CENTER = ClockId.of("assist@center");

    /** Water assists since 12:00, the center since 13:00. */
    private static Walk two() {
        return TaskTown.shared().take("2026-09-29T13:00", Town.ZHAO, "call-in", "to-unit", "center");
    }

    private static CaseRules rules() {
        return new CaseRules("digest", TaskTown.PROCEDURE, Town.BOOK.catalog(), Town.SHANGHAI);
    }

    private static RunningClock clock(Walk walk, ClockId id) {
        return walk.file().clocks().get(id);
    }

    @Nested
    class AnId {

        @Test
        void namesRuleAndUnit() {
            ClockId id = ClockId.of("assist").forTask(OrgUnitId.of("station/v1"));

            assertThat(id).hasToString("assist@station/v1");
            assertThat(id.rule()).isEqualTo(ClockId.of("assist"));
            assertThat(id.task()).hasValue(OrgUnitId.of("station/v1"));
            assertThat(id.forTask(OrgUnitId.of("x@y"))).hasToString("assist@x@y");
            assertThat(ClockId.of("assist@x@y").task()).hasValue(OrgUnitId.of("x@y"));
        }

        @Test
        void ofTheWholeCaseHasNoUnit() {
            assertThat(ClockId.of("settle").task()).isEmpty();
            assertThat(ClockId.of("settle").rule()).isEqualTo(ClockId.of("settle"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Settle", "settle@", "@water", "settle water", ""})
        void hasOneForm(String odd) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ClockId.of(odd))
                    .withMessageContaining("'" + odd + "'");
        }
    }

    @Test
    void eachUnitHasItsOwn() {
        Map<ClockId, RunningClock> clocks = two().file().clocks();

        assertThat(clocks).containsKeys(OF_WATER, OF_CENTER).doesNotContainKey(ClockId.of("assist"));
        assertThat(clocks.get(OF_WATER).clock().startedAt()).isEqualTo(Town.at("2026-09-29T12:00"));
        assertThat(clocks.get(OF_CENTER).clock().startedAt()).isEqualTo(Town.at("2026-09-29T13:00"));
    }

    @Test
    void aStepOfOneTaskStopsItsClockAlone() {
        Walk done = two().take("2026-09-29T14:00", Town.WU, "do-part", "result", "ok");

        assertThat(clock(done, OF_WATER).isOpen()).isFalse();
        assertThat(clock(done, OF_CENTER).isOpen()).isTrue();
    }

    @Test
    void aTaskSentBackStopsItToo() {
        Walk back = two().take("2026-09-29T14:00", Town.WU, "give-back", "reason", "not ours");
        assertThat(clock(back, OF_WATER).isOpen()).isFalse();

        Walk again = back.take("2026-09-29T15:00", Town.ZHAO, "call-in", "to-unit", "water");
        assertThat(clock(again, OF_WATER).isOpen()).isTrue();
        assertThat(clock(again, OF_WATER).clock().startedAt()).isEqualTo(Town.at("2026-09-29T15:00"));
    }

    @Test
    void aStepOfTheWholeCaseConcernsEveryOne() {
        Walk paused = two().take("2026-09-29T14:00", Town.ZHAO, "pause", "reason", "rain");
        assertThat(List.of(OF_WATER, OF_CENTER))
                .allSatisfy(id ->
                        assertThat(clock(paused, id).clock().isSuspended()).isTrue());
        assertThat(clock(paused, ClockId.of("settle")).clock().isSuspended()).isTrue();

        Walk on = paused.take("2026-09-29T15:00", Town.ZHAO, "go-on");
        assertThat(List.of(OF_WATER, OF_CENTER))
                .allSatisfy(
                        id -> assertThat(clock(on, id).clock().isSuspended()).isFalse());

        Walk recalled = on.take("2026-09-29T16:00", Town.ZHAO, "recall");
        assertThat(List.of(OF_WATER, OF_CENTER))
                .allSatisfy(id -> assertThat(clock(recalled, id).isOpen()).isFalse());
    }

    @Test
    void speaksForItself() {
        ClockSignals signals = new ClockSignals(two().file(), rules(), Town.TIME);

        assertThat(signals.pending(Town.at("2026-10-20T09:00")))
                .extracting(ClockSignals.Signal::event)
                .filteredOn(CaseEvent.ClockRanOut.class::isInstance)
                .extracting(event -> ((CaseEvent.ClockRanOut) event).clock())
                .contains(OF_WATER, OF_CENTER);
        assertThat(signals.wakeAt(clock(two(), OF_WATER))).isPresent();
    }

    @Test
    void isDueOnADayAndSaysForWhom() {
        List<CaseDeadline> deadlines = new CaseClocks(two().file(), rules()).deadlines(Town.TIME);

        assertThat(deadlines)
                .filteredOn(deadline -> deadline.clock().id().equals(OF_WATER))
                .singleElement()
                .satisfies(deadline -> {
                    assertThat(deadline.deadline().orElseThrow().lastDay()).isEqualTo("2026-10-08");
                    assertThat(deadline.title().zh()).isEqualTo("协办时限（water）");
                    assertThat(deadline.title().en()).isEqualTo("assisting (water)");
                });
    }

    @Test
    void isExtendedByItsFullName() {
        Walk extended =
                two().take("2026-09-29T14:00", Town.WANG, "grant", "clock", "assist@water", "reason", "parts are late");

        assertThat(clock(extended, OF_WATER).extensions()).isOne();
        assertThat(clock(extended, OF_CENTER).extensions()).isZero();
    }

    @Test
    void isExtendedByTheNameOfItsRuleAsLongAsThereIsOneOnly() {
        assertThat(two().refused("2026-09-29T14:00", Town.WANG, "grant", "clock", "assist", "reason", "late"))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.CLOCK_NOT_RUNNING);

        Walk one = TaskTown.shared().take("2026-09-29T14:00", Town.WANG, "grant", "clock", "assist", "reason", "late");
        assertThat(clock(one, OF_WATER).extensions()).isOne();
    }
}
