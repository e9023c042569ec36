package org.wangge.core.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of a calendar, with the reason for which it is worked or not.
 *
 * <p>For instance 2026-10-10, a Saturday, is a {@link DayKind#MAKE_UP_WORKDAY} for 国庆节 by 国办发明电〔2025〕7号.
 * Immutable.
 *
 * @param date the day
 * @param kind what kind of day it is
 * @param name the holiday to which it belongs, if it deviates from the plain week
 * @param notice the number of the notice that says so, if known
 * @param official whether the edition officially covers the day; if not, its kind follows the plain week or an overlay
 */
public record CalendarDay(
        LocalDate date, DayKind kind, Optional<String> name, Optional<String> notice, boolean official) {

    /**
     * Whether the day is worked.
     *
     * @return true for plain and make-up working days
     */
    public boolean isWorkday() {
        return kind.isWorked();
    }
}
