package org.wangge.core.casefile;

import java.time.Instant;
import org.immutables.value.Value;
import org.wangge.core.GridStyle;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.procedure.Entitlement;

/**
 * An event with everything that it depended on: command, entitlement, times, rule book and calendar edition. Immutable.
 */
@Value.Immutable
@GridStyle
public interface CaseEventEnvelope {

    /**
     * The case.
     *
     * @return its id
     */
    CaseId caseId();

    /**
     * The place of the event in the case, counted from 1 without gaps.
     *
     * @return the sequence number, which is also the version of the case file after it
     */
    long sequence();

    /**
     * The command that brought it.
     *
     * @return the id of the command
     */
    CommandId commandId();

    /**
     * Who acted, and by what right.
     *
     * @return the entitlement
     */
    Entitlement entitlement();

    /**
     * When it took place.
     *
     * @return the instant; for imports, earlier than {@link #recordedAt()}
     */
    Instant occurredAt();

    /**
     * When it was recorded.
     *
     * @return the instant
     */
    Instant recordedAt();

    /**
     * The rule book that governs the case.
     *
     * @return its digest
     */
    String ruleBook();

    /**
     * The calendar edition by which due dates were known then.
     *
     * @return the id of the edition
     */
    String calendarEdition();

    /**
     * What happened.
     *
     * @return the event
     */
    CaseEvent event();

    /**
     * The id of the event, unique in the deployment.
     *
     * @return case and sequence
     */
    default String eventId() {
        return caseId() + "#" + sequence();
    }

    /**
     * Begins an envelope.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an envelope. */
    class Builder extends ImmutableCaseEventEnvelope.Builder {
        Builder() {}
    }
}
