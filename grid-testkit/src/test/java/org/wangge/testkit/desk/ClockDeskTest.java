package org.wangge.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wangge.testkit.assertion.GridAssertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.ClockDesk.Sweep;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.staff.SystemActor;
import org.wangge.testkit.fixture.SmallTown;

class ClockDeskTest {

    private final Desk desk = new Desk();

    @Test
    void saysNothingBeforeItsTime() {
        desk.accepted();
        assertThat(sweep("2026-09-28T12:01")).isEqualTo(new Sweep(0, 0, 0, 0, 100));
    }

    @Test
    void warnsOnceAtEachShare() {
        desk.accepted();
        Instant half = wakeOfHandling();
        assertThat(sweepAt(half.minusMillis(1)).warnings()).isZero();
        assertThat(sweepAt(half).warnings()).isEqualTo(1);
        assertThat(sweepAt(half).warnings()).isZero();
        assertThat(sweepAt(wakeOfHandling()).warnings()).isEqualTo(1);
        assertThat(signals()).containsExactly("ClockWarned 0.5", "ClockWarned 0.8");
        assertThat(desk.file().wasOverdue()).isFalse();
    }

    @Test
    void recordsThatAClockRanOutOnce() {
        desk.accepted();
        assertThat(sweep("2026-10-09T00:00")).isEqualTo(new Sweep(1, 2, 1, 0, 100));
        assertThat(sweep("2026-10-09T00:00")).isEqualTo(new Sweep(0, 0, 0, 0, 100));
        assertThat(sweep("2026-10-12T00:00")).isEqualTo(new Sweep(0, 0, 0, 0, 100));
        assertThat(signals()).containsExactly("ClockWarned 0.5", "ClockWarned 0.8", "ClockRanOut 2026-10-08");
        assertThat(desk.file().wasOverdue()).isTrue();
    }

    @Test
    void actsAsTheSystemAtTheMomentThatPassed() {
        desk.accepted();
        sweep("2026-10-12T08:00");
        CaseEventEnvelope ranOut = desk.stores().cases().history(Desk.CASE).stream()
                .filter(event -> event.event() instanceof CaseEvent.ClockRanOut)
                .findFirst()
                .orElseThrow();
        assertThat(ranOut.entitlement().actor()).isEqualTo(SystemActor.ID);
        assertThat(ranOut.occurredAt()).isEqualTo(SmallTown.at("2026-10-09T00:00"));
        assertThat(ranOut.recordedAt()).isEqualTo(SmallTown.at("2026-10-12T08:00"));
    }

    @Test
    void doesNotKeepPeopleFromActingAfterwards() {
        desk.accepted();
        sweep("2026-10-12T08:00");
        assertThat(desk.act("clerk-1", "handle", Map.of("result", "late"))).isAccepted();
        assertThat(desk.file().wasOverdue()).isTrue();
    }

    @Test
    void saysNothingOfClocksThatStandStill() {
        desk.accepted().did("2026-09-29T09:00", "clerk-1", "shelve", Map.of("reason", "rain"));
        assertThat(sweep("2026-12-01T00:00")).isEqualTo(new Sweep(0, 0, 0, 0, 100));
    }

    @Test
    void saysNothingOfClocksThatWereStoppedInTime() {
        desk.verified();
        sweep("2026-10-12T00:00");
        assertThat(signals()).isEmpty();
        assertThat(desk.act("clerk-1", "handle", Map.of("result", "again")))
                .isRefusedWith(RefusalCode.ACTION_NOT_AVAILABLE);
    }

    @Test
    void warnsAnewAfterAnExtension() {
        desk.accepted();
        sweepAt(wakeOfHandling());
        assertThat(desk.act("dispatcher", "extend", Map.of("clock", "handling", "reason", "rain")))
                .isAccepted();
        sweep("2026-10-11T00:00");
        assertThat(signals())
                .containsExactly("ClockWarned 0.5", "ClockWarned 0.5", "ClockWarned 0.8", "ClockRanOut 2026-10-10");
    }

    @Test
    void saysOnceThatAWaitingPeriodEnded() {
        desk.verified().did("2026-09-29T11:00", "clerk-1", "inform").did("2026-09-29T12:00", "clerk-1", "publish");
        sweep("2026-10-12T00:00");
        sweep("2026-10-12T00:00");
        assertThat(signals()).containsExactly("ClockWarned 1");
    }

    @Test
    void saysWhetherMoreMayWait() {
        desk.accepted();
        assertThat(desk.town()
                        .governance()
                        .clocks()
                        .sweep(SmallTown.at("2026-12-01T00:00"), 1)
                        .isFull())
                .isTrue();
        assertThatThrownBy(() -> desk.town().governance().clocks().sweep(SmallTown.at("2026-12-01T00:00"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Instant wakeOfHandling() {
        return desk.stores().clocks().of(Desk.CASE).stream()
                .filter(entry -> entry.clock().value().equals("handling"))
                .flatMap(entry -> entry.wakeAt().stream())
                .findFirst()
                .orElseThrow();
    }

    private Sweep sweep(String local) {
        return sweepAt(SmallTown.at(local));
    }

    private Sweep sweepAt(Instant now) {
        desk.town().time().moveTo(now);
        return desk.town().governance().clocks().sweep(now, 100);
    }

    private List<String> signals() {
        return desk.stores().cases().history(Desk.CASE).stream()
                .map(CaseEventEnvelope::event)
                .flatMap(event -> {
                    if (event instanceof CaseEvent.ClockWarned warned) {
                        return java.util.stream.Stream.of("ClockWarned " + warned.share());
                    }
                    return event instanceof CaseEvent.ClockRanOut ranOut
                            ? java.util.stream.Stream.of("ClockRanOut " + ranOut.lastDay())
                            : java.util.stream.Stream.<String>empty();
                })
                .toList();
    }
}
