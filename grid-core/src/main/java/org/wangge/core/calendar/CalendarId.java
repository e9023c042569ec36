package org.wangge.core.calendar;

/**
 * The name of a working calendar (工作日历), such as {@code cn} for the national one.
 *
 * <p>Rule packs name a calendar by its id alone; which edition of it applies is decided when a due date is computed.
 * Immutable.
 *
 * @param value the name; never blank
 */
public record CalendarId(String value) {

    /**
     * Checks that there is a name.
     *
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public CalendarId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A calendar id says something, such as 'cn', got a blank one");
        }
    }

    /**
     * Names a calendar.
     *
     * @param value the name
     * @return the id
     */
    public static CalendarId of(String value) {
        return new CalendarId(value);
    }

    /**
     * The bare name.
     *
     * @return for instance {@code cn}
     */
    @Override
    public String toString() {
        return value;
    }
}
