package org.wangge.core.store;

import java.util.List;
import org.wangge.core.casefile.CaseEventEnvelope;

/** Who takes events over: a message queue, a search index, another system of the host. */
@FunctionalInterface
public interface EventConsumer {

    /**
     * Takes events over; when this returns they are taken for good, and when it throws they all come again.
     *
     * <p>An event may come twice, for instance when the node dies right after this returned. Its {@code eventId} tells it,
     * and its sequence within the case: a consumer that has seen a sequence passes over it and everything before it.
     *
     * @param events the events; those of one case in their order
     */
    void take(List<CaseEventEnvelope> events);
}
