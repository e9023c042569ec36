package org.wangge.jdbc.codec;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.store.EventCodec;

/**
 * Writes events as flat typed JSON text and reads them back, also those that an older version of the library wrote.
 *
 * <p>For instance {@code ClockWarned} of schema 1 is {@code {"clock":"settle","share":0.8}}. Immutable and safe for any
 * number of threads.
 */
public final class JsonEventCodec implements EventCodec {

    private static final List<EventType<?>> TYPES = List.of(
            EventType.of("CaseReported", CaseEvent.CaseReported.class),
            EventType.of("CaseImported", CaseEvent.CaseImported.class),
            EventType.of("ActionTaken", CaseEvent.ActionTaken.class),
            EventType.of("ActionSigned", CaseEvent.ActionSigned.class),
            EventType.of("AttachmentsAdded", CaseEvent.AttachmentsAdded.class),
            EventType.of("ReporterRecorded", CaseEvent.ReporterRecorded.class),
            EventType.of("CaseNumbered", CaseEvent.CaseNumbered.class),
            EventType.of("ResponsibilityMoved", CaseEvent.ResponsibilityMoved.class),
            EventType.of("CategoryCorrected", CaseEvent.CategoryCorrected.class),
            EventType.of("LocationCorrected", CaseEvent.LocationCorrected.class),
            EventType.of("TaskAssigned", CaseEvent.TaskAssigned.class),
            EventType.of("TaskMoved", CaseEvent.TaskMoved.class),
            EventType.of("ClockStarted", CaseEvent.ClockStarted.class),
            EventType.of("ClockStopped", CaseEvent.ClockStopped.class),
            EventType.of("ClockSuspended", CaseEvent.ClockSuspended.class),
            EventType.of("ClockResumed", CaseEvent.ClockResumed.class),
            EventType.of("ClockExtended", CaseEvent.ClockExtended.class),
            EventType.of("ExtensionRequested", CaseEvent.ExtensionRequested.class),
            EventType.of("ExtensionDenied", CaseEvent.ExtensionDenied.class),
            EventType.of("ClockWarned", CaseEvent.ClockWarned.class),
            EventType.of("ClockRanOut", CaseEvent.ClockRanOut.class),
            EventType.of("CaseClosed", CaseEvent.CaseClosed.class),
            EventType.of("CaseReopened", CaseEvent.CaseReopened.class),
            EventType.of("CaseMigrated", CaseEvent.CaseMigrated.class),
            EventType.of("ClockTakenOver", CaseEvent.ClockTakenOver.class));

    private final Map<String, EventType<?>> byName = new HashMap<>();
    private final Map<Class<?>, EventType<?>> byClass = new HashMap<>();

    /** The codec of this version of the library. */
    public JsonEventCodec() {
        this(TYPES);
    }

    JsonEventCodec(Collection<EventType<?>> types) {
        for (EventType<?> type : types) {
            byName.put(type.name(), type);
            byClass.put(type.type(), type);
        }
    }

    /** The names of all kinds of events that are stored. */
    Collection<String> names() {
        return new TreeSet<>(byName.keySet());
    }

    @Override
    public Encoded encode(CaseEvent event) {
        EventType<?> type = byClass.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException("There is no stored form for events of " + event.getClass());
        }
        return new Encoded(type.name(), type.schema(), type.write(event));
    }

    @Override
    public CaseEvent decode(Encoded encoded) {
        EventType<?> type = byName.get(encoded.type());
        if (type == null) {
            throw new IllegalArgumentException("Cannot read event '" + encoded.type() + "', schema " + encoded.schema()
                    + ": known are " + names());
        }
        try {
            return type.read(encoded.schema(), encoded.payload());
        } catch (IllegalArgumentException damage) {
            throw new IllegalArgumentException(
                    "Cannot read event '" + encoded.type() + "', schema " + encoded.schema() + ": "
                            + damage.getMessage(),
                    damage);
        }
    }
}
