package org.wangge.jdbc.codec;

import org.wangge.core.rulebook.RuleBookSource;
import org.wangge.core.staff.Appointment;

/** Writes the smaller values that tables keep as JSON text. Immutable and safe for any number of threads. */
public final class ValueText {

    private static final JsonForm<Appointment.Place> PLACE = JsonForms.of(Appointment.Place.class);
    private static final JsonForm<RuleBookSource> SOURCE = JsonForms.of(RuleBookSource.class);

    private ValueText() {}

    /**
     * Writes the place by which somebody acted.
     *
     * @param place a post at a grid, or a unit
     * @return for instance {@code {"kind":"unit","unit":"u-1"}}
     */
    public static String place(Appointment.Place place) {
        return write(place, PLACE);
    }

    /**
     * Reads the place by which somebody acted.
     *
     * @param text the text
     * @return the place
     * @throws IllegalArgumentException if the text is damaged; the message says where
     */
    public static Appointment.Place place(String text) {
        return PLACE.read(JsonValue.parse(text));
    }

    /**
     * Writes the source of a rule book.
     *
     * @param source format, main pack and files
     * @return the text
     */
    public static String source(RuleBookSource source) {
        return write(source, SOURCE);
    }

    /**
     * Reads the source of a rule book.
     *
     * @param text the text
     * @return the source
     * @throws IllegalArgumentException if the text is damaged; the message says where
     */
    public static RuleBookSource source(String text) {
        return SOURCE.read(JsonValue.parse(text));
    }

    private static <T> String write(T value, JsonForm<T> form) {
        JsonWriter out = new JsonWriter();
        form.write(value, out);
        return out.toString();
    }
}
