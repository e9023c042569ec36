package org.wangge.jdbc.crash;

import org.wangge.core.casefile.CaseEventEnvelope;

/** Who hears what a load run does, as it happens. Called by several threads. */
interface Marks {

    /** A round begins. */
    void round(int round);

    /** A command was accepted; whoever sent it knows. */
    void acknowledged(String commandId);

    /** A sweep is about to begin. */
    void sweeping();

    /** A consumer has an event, and will say so. */
    void delivered(CaseEventEnvelope event);
}
