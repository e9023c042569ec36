package org.wangge.core.store.memory;

import java.util.Comparator;
import java.util.List;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.store.EventOutbox;

/** The events that wait to leave, in the order in which they came. */
final class MemoryOutbox implements EventOutbox {

    private record Waiting(long place, CaseEventEnvelope event) {}

    private final MemoryTransactions transactions;
    private final MemoryTable<String, Waiting> waiting;
    private long places;

    MemoryOutbox(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.waiting = new MemoryTable<>(transactions);
    }

    @Override
    public void add(List<CaseEventEnvelope> events) {
        transactions.execute(() -> events.forEach(this::await));
    }

    /** Within a transaction, so that places are given one after the other. */
    private void await(CaseEventEnvelope event) {
        places++;
        waiting.put(event.eventId(), new Waiting(places, event));
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

    boolean holdsEventOf(CaseId id) {
        return waiting.all().stream().anyMatch(row -> row.event().caseId().equals(id));
    }
}
