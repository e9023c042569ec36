package org.wangge.jdbc.codec;

import java.time.LocalDate;
import java.util.List;
import org.wangge.core.calendar.CalendarDay;
import org.wangge.core.calendar.CalendarEdition;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.rulebook.RuleBookSource;
import org.wangge.core.staff.Appointment;

/** Writes the smaller values that tables keep as JSON text. Immutable and safe for any number of threads. */
public final class ValueText {

    private static final JsonForm<Appointment.Place> PLACE = JsonForms.WHOLE.of(Appointment.Place.class);
    private static final JsonForm<RuleBookSource> SOURCE = JsonForms.WHOLE.of(RuleBookSource.class);

    private static final JsonForm<CalendarForm> CALENDAR = JsonForms.WHOLE.of(CalendarForm.class);

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
        return JsonReader.read(text, PLACE);
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
        return JsonReader.read(text, SOURCE);
    }

    /** A calendar as it is written: the edition, and the days that deviate from the plain week. */
    record CalendarForm(CalendarEdition edition, List<CalendarDay> days) {}

    /**
     * Writes an edition of a calendar.
     *
     * @param calendar the edition
     * @return the text
     */
    public static String calendar(WorkCalendar calendar) {
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        return write(new CalendarForm(calendar.edition(), calendar.specialDays(first, last)), CALENDAR);
    }

    /**
     * Reads an edition of a calendar.
     *
     * @param text the text
     * @return the edition
     * @throws IllegalArgumentException if the text is damaged; the message says where
     */
    public static WorkCalendar calendar(String text) {
        CalendarForm form = JsonReader.read(text, CALENDAR);
        return WorkCalendar.restore(form.edition(), form.days());
    }

    private static <T> String write(T value, JsonForm<T> form) {
        JsonWriter out = new JsonWriter();
        form.write(value, out);
        return out.toString();
    }
}
