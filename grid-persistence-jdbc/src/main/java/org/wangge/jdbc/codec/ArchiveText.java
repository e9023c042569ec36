package org.wangge.jdbc.codec;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.procedure.Entitlement;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.store.EventCodec;

/**
 * Writes a case with its whole history as text for an archive, and reads it back: JSON, one line for the case file and one
 * for each event, so that it can be read without this library.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class ArchiveText {

    private static final RecordForm<Meta> META = new RecordForm<>(Meta.class);
    private static final String CASE = "case";
    private static final String EVENT = "event";
    private static final String PAYLOAD = "payload";

    private final EventCodec codec;

    /** What is kept of an event beside its payload. */
    record Meta(
            long sequence,
            String type,
            int schema,
            CommandId command,
            ActorId actor,
            Optional<Appointment.Place> place,
            Instant occurredAt,
            Instant recordedAt,
            String ruleBook,
            String calendarEdition) {}

    /**
     * Texts whose payloads a codec writes.
     *
     * @param codec the codec
     */
    public ArchiveText(EventCodec codec) {
        this.codec = codec;
    }

    /**
     * Writes a case.
     *
     * @param file the case file
     * @param history its events
     * @return the text
     */
    public String write(CaseFile file, List<CaseEventEnvelope> history) {
        StringBuilder text = new StringBuilder();
        JsonWriter first = new JsonWriter();
        first.beginObject().name("schema").number(CaseFileText.SCHEMA).name(CASE);
        first.value(JsonValue.parse(CaseFileText.write(file)));
        text.append(first.endObject());
        history.forEach(envelope -> text.append('\n').append(line(envelope)));
        return text.append('\n').toString();
    }

    private JsonWriter line(CaseEventEnvelope envelope) {
        EventCodec.Encoded encoded = codec.encode(envelope.event());
        Meta meta = new Meta(
                envelope.sequence(),
                encoded.type(),
                encoded.schema(),
                envelope.commandId(),
                envelope.entitlement().actor(),
                envelope.entitlement().place(),
                envelope.occurredAt(),
                envelope.recordedAt(),
                envelope.ruleBook(),
                envelope.calendarEdition());
        JsonWriter out = new JsonWriter();
        out.beginObject().name(EVENT);
        META.write(meta, out);
        out.name(PAYLOAD).value(JsonValue.parse(encoded.payload()));
        return out.endObject();
    }

    /**
     * Reads the events of a case.
     *
     * @param id the case
     * @param text the text that {@link #write} gave, possibly of an older version of the library
     * @return its events
     * @throws IllegalArgumentException if the text is damaged
     */
    public List<CaseEventEnvelope> history(CaseId id, String text) {
        List<CaseEventEnvelope> history = new ArrayList<>();
        text.lines().skip(1).map(ArchiveText::object).forEach(line -> history.add(envelope(id, line)));
        return history;
    }

    /**
     * Reads the case file as it was written.
     *
     * @param text the text that {@link #write} gave
     * @return the case file, or empty if an older version wrote it in another form
     * @throws IllegalArgumentException if the text is damaged
     */
    public Optional<CaseFile> file(String text) {
        JsonValue.JsonObject first =
                object(text.lines().findFirst().orElseThrow(() -> damaged("a line for the case file")));
        boolean readable = member(first, "schema").toJson().equals(Integer.toString(CaseFileText.SCHEMA));
        return readable ? Optional.of(CaseFileText.read(member(first, CASE).toJson())) : Optional.empty();
    }

    private CaseEventEnvelope envelope(CaseId id, JsonValue.JsonObject line) {
        Meta meta = JsonReader.read(member(line, EVENT).toJson(), META);
        String payload = member(line, PAYLOAD).toJson();
        return CaseEventEnvelope.builder()
                .caseId(id)
                .sequence(meta.sequence())
                .commandId(meta.command())
                .entitlement(new Entitlement(meta.actor(), meta.place()))
                .occurredAt(meta.occurredAt())
                .recordedAt(meta.recordedAt())
                .ruleBook(meta.ruleBook())
                .calendarEdition(meta.calendarEdition())
                .event(codec.decode(new EventCodec.Encoded(meta.type(), meta.schema(), payload)))
                .build();
    }

    private static JsonValue.JsonObject object(String line) {
        if (JsonValue.parse(line) instanceof JsonValue.JsonObject object) {
            return object;
        }
        throw damaged("an object in each line");
    }

    private static JsonValue member(JsonValue.JsonObject object, String name) {
        return Optional.ofNullable(object.members().get(name)).orElseThrow(() -> damaged("member '" + name + "'"));
    }

    private static IllegalArgumentException damaged(String what) {
        return new IllegalArgumentException("An archived case has " + what);
    }
}
