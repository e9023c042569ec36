/**
 * Calendars from files, and the national one that comes with the library (工作日历数据).
 *
 * <p>{@link org.wangge.rules.calendar.BuiltInCalendars} holds the national calendar {@code cn}: the newest edition, and
 * the history of all editions since 2007 with the amendments of 2015, 2019 and 2020. A
 * {@link org.wangge.rules.calendar.CalendarReader} reads a calendar of one's own from CSV and reports everything that is
 * wrong with it by line. The {@link org.wangge.rules.calendar.CalendarSelfTest} checks that what a notice gives and takes
 * adds up to the statutory holidays of its year.
 */
@NullMarked
package org.wangge.rules.calendar;

import org.jspecify.annotations.NullMarked;
