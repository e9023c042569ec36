package org.wangge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.store.OutboxRelay;
import org.wangge.testkit.fixture.CaseScript;
import org.wangge.testkit.fixture.SampleCases;

/** Events leave in the order of their case, and wait until they are taken. */
abstract class EventOutboxContract extends PortContract {

    private final CaseScript one = SampleCases.reported("c-1");
    private final CaseScript two = SampleCases.accepted("c-2");

    @Test
    void isEmptyAtFirst() {
        assertThat(stores().outbox().pending(10)).isEmpty();
    }

    @Test
    void givesEventsInTheOrderOfTheirCase() {
        CaseScript later = one.act("2026-09-28T10:00", "clerk-1", "file", Map.of());
        put(one, 0);
        put(two, 0);
        put(later, one.file().version());
        assertThat(pendingOf(id("c-1"))).isEqualTo(later.history());
        assertThat(pendingOf(id("c-2"))).isEqualTo(two.history());
    }

    @Test
    void givesAtTheMostABatchFromTheFront() {
        put(two, 0);
        assertThat(stores().outbox().pending(2)).isEqualTo(two.history().subList(0, 2));
    }

    @Test
    void givesEventsAgainUntilTheyAreTaken() {
        put(two, 0);
        List<CaseEventEnvelope> first = stores().outbox().pending(3);
        assertThat(stores().outbox().pending(3)).isEqualTo(first);
        take(first);
        assertThat(stores().outbox().pending(1000)).isEqualTo(two.since(3));
    }

    @Test
    void isEmptyOnceEverythingWasTaken() {
        put(two, 0);
        take(stores().outbox().pending(1000));
        assertThat(stores().outbox().pending(1000)).isEmpty();
    }

    @Test
    void doesNotMindEventsThatWereTakenAlready() {
        put(one, 0);
        List<CaseEventEnvelope> pending = stores().outbox().pending(1000);
        take(pending);
        take(pending);
        assertThat(stores().outbox().pending(1000)).isEmpty();
    }

    @Test
    void givesAConsumerThatCrashedTheSameEventsAgain() {
        put(one, 0);
        put(two, 0);
        List<CaseEventEnvelope> seen = new ArrayList<>();
        AtomicBoolean crashes = new AtomicBoolean(true);
        OutboxRelay relay = new OutboxRelay(stores(), events -> {
            seen.addAll(events);
            if (crashes.getAndSet(false)) {
                throw new IllegalStateException("crashed");
            }
        });
        assertThatThrownBy(() -> relay.relay(3)).hasMessage("crashed");
        List<CaseEventEnvelope> first = List.copyOf(seen);
        seen.clear();
        while (relay.relay(3) == 3) {
            assertThat(seen).hasSizeLessThan(1000);
        }
        assertThat(seen.subList(0, first.size())).isEqualTo(first);
        assertThat(seen).hasSize(one.history().size() + two.history().size()).doesNotHaveDuplicates();
        assertThat(seen.stream()
                        .filter(event -> event.caseId().equals(id("c-2")))
                        .toList())
                .isEqualTo(two.history());
        assertThat(relay.relay(3)).isZero();
    }

    private void put(CaseScript script, long version) {
        together(() -> {
            stores().cases().append(script.file(), script.since(version), version);
            stores().outbox().add(script.since(version));
        });
    }

    private void take(List<CaseEventEnvelope> events) {
        together(() -> stores().outbox().taken(events));
    }

    private List<CaseEventEnvelope> pendingOf(CaseId id) {
        return stores().outbox().pending(1000).stream()
                .filter(event -> event.caseId().equals(id))
                .toList();
    }
}
