package org.wangge.rules.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that a later notice changed.
 *
 * @param date the day
 * @param knownSince since when the change is known
 * @param before the row as it stood before, if the day was special then
 */
record CalendarAmendment(LocalDate date, LocalDate knownSince, Optional<CalendarRow> before) {}
