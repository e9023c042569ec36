package org.wangge.core.store;

import java.util.List;
import org.wangge.core.casefile.CaseEventEnvelope;

/**
 * Carries events from the outbox to a consumer (事件中继): at least once, those of one case in the order in which they were
 * stored. The host's own scheduler calls it, on one node at a time if the consumer minds repetitions.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class OutboxRelay {

    private final Stores stores;
    private final EventConsumer consumer;

    /**
     * A relay.
     *
     * @param stores the stores whose outbox is emptied
     * @param consumer who takes the events over
     */
    public OutboxRelay(Stores stores, EventConsumer consumer) {
        this.stores = stores;
        this.consumer = consumer;
    }

    /**
     * Hands a batch of events over. The consumer is called outside of any transaction; only when it has taken the events
     * are they marked as taken, so that nothing is lost if it or this node fails.
     *
     * @param batch how many events at the most, at least 1
     * @return how many were handed over; call again while it is as many as the batch
     */
    public int relay(int batch) {
        if (batch < 1) {
            throw new IllegalArgumentException("A relay hands over 1 event or more, got batch " + batch);
        }
        List<CaseEventEnvelope> events =
                stores.unitOfWork().execute(() -> stores.outbox().pending(batch));
        if (!events.isEmpty()) {
            consumer.take(events);
            stores.unitOfWork().execute(() -> {
                stores.outbox().taken(events);
                return events;
            });
        }
        return events.size();
    }
}
