package org.wangge.core.store;

import java.util.Optional;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.WorkCalendar;

/**
 * The port for editions of calendars that are kept for ever, so that a running case and an old event still find theirs
 * when a later library or host brings it no more.
 */
public interface CalendarArchive extends CalendarStore {

    /**
     * Keeps an edition; one of the same calendar and id stays as it is.
     *
     * @param edition the calendar
     */
    void keep(WorkCalendar edition);

    /**
     * Finds an edition by the id that an event names.
     *
     * @param calendar the calendar
     * @param edition the id of the edition
     * @return the edition, or empty if it was never kept
     */
    Optional<WorkCalendar> find(CalendarId calendar, String edition);
}
