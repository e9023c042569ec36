/**
 * Which days and which minutes are worked (工作日历).
 *
 * <p>Start at {@link org.wangge.core.calendar.WorkCalendar}: it answers whether a day is worked, which day is the n-th
 * working day after another, and how many working days lie between two. It knows the official days of a
 * {@link org.wangge.core.calendar.CalendarEdition}, and marks what lies beyond them: there it goes on by the plain week
 * from Monday to Friday, and says that this is not official yet.
 *
 * <p>A {@link org.wangge.core.calendar.CalendarHistory} keeps the editions in the order in which they became known,
 * because notices come late and are amended. A {@link org.wangge.core.calendar.CalendarOverlay} puts the days of a
 * province or of an institution on top of a calendar. {@link org.wangge.core.calendar.WorkingHours} says which minutes
 * of a working day are worked, and counts in them both ways.
 */
@NullMarked
package org.wangge.core.calendar;

import org.jspecify.annotations.NullMarked;
