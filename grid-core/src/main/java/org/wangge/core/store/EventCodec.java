package org.wangge.core.store;

import org.wangge.core.casefile.CaseEvent;

/** The port that turns events into text and back, so that every adapter stores them alike. */
public interface EventCodec {

    /**
     * An event as text. Immutable.
     *
     * @param type the name of the kind of event
     * @param schema the version of the form of the payload, from 1
     * @param payload the payload as JSON text
     */
    record Encoded(String type, int schema, String payload) {}

    /**
     * Writes an event.
     *
     * @param event the event
     * @return its text
     */
    Encoded encode(CaseEvent event);

    /**
     * Reads an event, also one of an older form.
     *
     * @param encoded the text
     * @return the event
     * @throws IllegalArgumentException if the type is unknown, the form is newer than this library, or the payload is
     *     damaged; the message says which and where
     */
    CaseEvent decode(Encoded encoded);
}
