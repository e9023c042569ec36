package org.wangge.jdbc.codec;

import java.util.List;
import org.wangge.core.casefile.CaseEvent;

/**
 * A kind of event as it is stored.
 *
 * @param name its name in the store, which stays when the class is renamed
 * @param form the form of its payload today
 * @param upcasts the steps from schema 1 to today's, one for each older schema
 */
record EventType<E extends CaseEvent>(String name, Class<E> type, RecordForm<E> form, List<JsonUpcast> upcasts) {

    EventType {
        upcasts = List.copyOf(upcasts);
    }

    static <E extends CaseEvent> EventType<E> of(String name, Class<E> type, JsonUpcast... upcasts) {
        return new EventType<>(name, type, new RecordForm<>(type), List.of(upcasts));
    }

    int schema() {
        return upcasts.size() + 1;
    }

    String write(CaseEvent event) {
        JsonWriter out = new JsonWriter();
        form.write(type.cast(event), out);
        return out.toString();
    }

    E read(int schema, String payload) {
        if (schema < 1 || schema > schema()) {
            throw new IllegalArgumentException(
                    "this library reads schema 1 to " + schema() + "; a newer library wrote it or it is damaged");
        }
        String text = payload;
        for (JsonUpcast upcast : upcasts.subList(schema - 1, upcasts.size())) {
            text = raised(text, upcast);
        }
        return JsonReader.read(text, form);
    }

    private static String raised(String older, JsonUpcast upcast) {
        JsonValue json = JsonValue.parse(older);
        if (json instanceof JsonValue.JsonObject object) {
            return upcast.upcast(object).toJson();
        }
        throw DamagedValueException.expected("an object", json);
    }
}
