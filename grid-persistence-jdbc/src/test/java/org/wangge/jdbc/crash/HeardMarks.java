package org.wangge.jdbc.crash;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wangge.core.casefile.CaseEventEnvelope;

/** Remembers what was acknowledged and what was delivered. */
record HeardMarks(Set<String> acknowledged, Deliveries deliveries) implements Marks {

    HeardMarks(Deliveries deliveries) {
        this(ConcurrentHashMap.newKeySet(), deliveries);
    }

    @Override
    public void round(int round) {
        // nothing to remember
    }

    @Override
    public void acknowledged(String commandId) {
        acknowledged.add(commandId);
    }

    @Override
    public void sweeping() {
        // nothing to remember
    }

    @Override
    public void delivered(CaseEventEnvelope event) {
        deliveries.take(event.caseId(), event.sequence());
    }
}
