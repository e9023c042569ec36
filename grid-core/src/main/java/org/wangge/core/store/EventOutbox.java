package org.wangge.core.store;

import java.util.List;
import org.wangge.core.casefile.CaseEventEnvelope;

/** The port through which events leave, at least once, in the order of their case. */
public interface EventOutbox {

    /**
     * Puts events out, in the same transaction in which they are stored.
     *
     * @param events the events
     */
    void add(List<CaseEventEnvelope> events);

    /**
     * The events that have not been taken yet.
     *
     * @param batch how many at the most
     * @return the events; those of one case in their order
     */
    List<CaseEventEnvelope> pending(int batch);

    /**
     * Marks events as taken.
     *
     * @param events events that {@link #pending} gave
     */
    void taken(List<CaseEventEnvelope> events);
}
