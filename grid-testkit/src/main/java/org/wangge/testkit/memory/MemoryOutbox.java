package org.wangge.testkit.memory;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.store.EventOutbox;

/** The events that wait to leave, in the order in which they came. */
final class MemoryOutbox implements EventOutbox {

    private record Waiting(long place, CaseEventEnvelope event) {}

    private final MemoryTransactions transactions;
    private final MemoryTable<String, Waiting> waiting;
    private final AtomicLong places = new AtomicLong();

    MemoryOutbox(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.waiting = new MemoryTable<>(transactions);
    }

    @Override
    public void add(List<CaseEventEnvelope> events) {
        transactions.execute(() ->
                events.forEach(event -> waiting.put(event.eventId(), new Waiting(places.incrementAndGet(), event))));
    }

    @Override
    public List<CaseEventEnvelope> pending(int batch) {
        return waiting.all().stream()
                .sorted(Comparator.comparingLong(Waiting::place))
                .limit(batch)
                .map(Waiting::event)
                .toList();
    }

    @Override
    public void taken(List<CaseEventEnvelope> events) {
        transactions.execute(() -> events.forEach(event -> waiting.remove(event.eventId())));
    }
}
