package org.wangge.core.deadline;

import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.calendar.WorkingHours;

/**
 * What a due date is computed with (计时依据): which days are worked, and which minutes of them. Immutable.
 *
 * @param calendar the calendar, in a certain edition
 * @param hours the working hours
 */
public record TimeBase(WorkCalendar calendar, WorkingHours hours) {

    /**
     * A calendar with the usual sessions.
     *
     * @param calendar the calendar
     * @return the calendar with {@link WorkingHours#STANDARD}
     */
    public static TimeBase of(WorkCalendar calendar) {
        return new TimeBase(calendar, WorkingHours.STANDARD);
    }

    /**
     * The same with another edition of the calendar.
     *
     * @param other the other edition
     * @return a new base
     */
    public TimeBase with(WorkCalendar other) {
        return new TimeBase(other, hours);
    }
}
