package org.wangge.jdbc.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.procedure.Entitlement;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.store.EventCodec;
import org.wangge.jdbc.codec.ValueText;
import org.wangge.jdbc.transaction.Row;

/** Events as rows of {@code case_event}, and back. Immutable and safe for any number of threads. */
public final class EventRows {

    /** The columns in the order in which {@link #read} takes them, of a table that the query names {@code e}. */
    public static final String COLUMNS = "e.region_id, e.case_id, e.seq_no, e.event_type, e.schema_no, e.payload,"
            + " e.command_id, e.actor_id, e.acted_as, e.occurred_at, e.recorded_at, e.rule_book, e.calendar_edition";

    /** The statement that inserts a row of {@link #values}. */
    static final String INSERT =
            "insert into case_event (" + COLUMNS.replace("e.", "") + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final EventCodec codec;

    /**
     * Rows whose payload a codec writes.
     *
     * @param codec the codec
     */
    public EventRows(EventCodec codec) {
        this.codec = codec;
    }

    /** The events of one act, which somebody took by one right. */
    List<List<Object>> values(List<CaseEventEnvelope> added) {
        List<List<Object>> rows = new ArrayList<>(added.size());
        Optional<Appointment.Place> place = Optional.empty();
        Optional<String> actedAs = Optional.empty();
        for (CaseEventEnvelope envelope : added) {
            Optional<Appointment.Place> next = envelope.entitlement().place();
            if (!next.equals(place)) {
                place = next;
                actedAs = next.map(ValueText::place);
            }
            rows.add(values(envelope, actedAs));
        }
        return rows;
    }

    private List<Object> values(CaseEventEnvelope envelope, Optional<String> actedAs) {
        EventCodec.Encoded encoded = codec.encode(envelope.event());
        return List.of(
                envelope.caseId().region().value(),
                envelope.caseId().value(),
                envelope.sequence(),
                encoded.type(),
                encoded.schema(),
                encoded.payload(),
                envelope.commandId().value(),
                envelope.entitlement().actor().value(),
                actedAs,
                envelope.occurredAt(),
                envelope.recordedAt(),
                envelope.ruleBook(),
                envelope.calendarEdition());
    }

    /**
     * Reads an event.
     *
     * @param row a row with {@link #COLUMNS}
     * @return the event
     * @throws IllegalArgumentException if it is damaged or was written by a newer library; the message says which event
     */
    public CaseEventEnvelope read(Row row) {
        CaseId caseId = new CaseId(RegionId.of(row.text()), row.text());
        long sequence = row.number();
        EventCodec.Encoded encoded = new EventCodec.Encoded(row.text(), (int) row.number(), row.text());
        try {
            return envelope(row, caseId, sequence, encoded);
        } catch (IllegalArgumentException damage) {
            throw new IllegalArgumentException(
                    "Event " + sequence + " of case " + caseId + ": " + damage.getMessage(), damage);
        }
    }

    private CaseEventEnvelope envelope(Row row, CaseId caseId, long sequence, EventCodec.Encoded encoded) {
        return CaseEventEnvelope.builder()
                .caseId(caseId)
                .sequence(sequence)
                .event(codec.decode(encoded))
                .commandId(CommandId.of(row.text()))
                .entitlement(entitlement(row.text(), row.optionalText()))
                .occurredAt(row.instant())
                .recordedAt(row.instant())
                .ruleBook(row.text())
                .calendarEdition(row.text())
                .build();
    }

    private static Entitlement entitlement(String actor, Optional<String> place) {
        return new Entitlement(ActorId.of(actor), place.map(ValueText::place));
    }
}
