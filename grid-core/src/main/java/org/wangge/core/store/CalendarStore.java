package org.wangge.core.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wangge.core.calendar.CalendarHistory;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.WorkCalendar;

/** The port for the editions of calendars. */
@FunctionalInterface
public interface CalendarStore {

    /**
     * The edition of a calendar that was known on a day.
     *
     * @param calendar the calendar
     * @param knownOn the day
     * @return the newest edition that had become known by then, or empty if there is none
     */
    Optional<WorkCalendar> edition(CalendarId calendar, LocalDate knownOn);

    /**
     * All editions, to be kept in the store of the host.
     *
     * @return the editions; none if the store cannot list them, as this one cannot unless it is overridden
     */
    default List<WorkCalendar> all() {
        return List.of();
    }

    /**
     * Editions that do not change while the host runs.
     *
     * @param editions the editions of any calendars
     * @return a store over them
     */
    static CalendarStore of(Collection<WorkCalendar> editions) {
        return new FixedCalendars(editions);
    }

    /**
     * The histories of calendars, such as the built-in ones.
     *
     * @param histories one a calendar
     * @return a store over their editions
     */
    static CalendarStore of(CalendarHistory... histories) {
        return of(Arrays.stream(histories)
                .flatMap(history -> history.editions().stream())
                .toList());
    }
}
