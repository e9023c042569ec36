package org.wangge.core.calendar;

import java.time.LocalDate;

/**
 * An edition of a calendar (日历版本): what was officially known from a certain day on.
 *
 * <p>The State Council publishes the days of a year by notice, a few weeks before it begins, and sometimes amends them
 * later. A due date therefore depends on the edition it was computed with, and names it. For instance the edition
 * {@code cn-2020a} is known since 2020-01-27, when the Spring Festival holiday of that year was prolonged.
 *
 * <p>An edition whose last official day lies just before its first has no official day at all. Immutable.
 *
 * @param calendar the calendar of which this is an edition
 * @param id the name of the edition, unique within the calendar; never blank
 * @param firstOfficialDay the first day that is officially known, inclusive
 * @param lastOfficialDay the horizon: the last day that is officially known, inclusive
 * @param knownSince the day on which the edition became known
 */
public record CalendarEdition(
        CalendarId calendar, String id, LocalDate firstOfficialDay, LocalDate lastOfficialDay, LocalDate knownSince) {

    /**
     * Checks the name and the order of the days.
     *
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is blank, or the last official day lies more than a day before the
     *     first
     */
    public CalendarEdition {
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "An edition of calendar '" + calendar + "' needs an id, got a blank one");
        }
        if (lastOfficialDay.isBefore(firstOfficialDay.minusDays(1))) {
            throw new IllegalArgumentException("The official days of edition '" + id + "' end on " + lastOfficialDay
                    + ", before they begin on " + firstOfficialDay);
        }
    }

    /**
     * Whether a day is officially known in this edition.
     *
     * @param date the day
     * @return true from the first to the last official day, both included
     */
    public boolean covers(LocalDate date) {
        return !date.isBefore(firstOfficialDay) && !date.isAfter(lastOfficialDay);
    }

    /**
     * Whether a day is official but could still be changed by the notice for the next year.
     *
     * <p>The notice of a year also governs days of the December before it, so the last published December is final only
     * once the next notice is out.
     *
     * @param date the day
     * @return true in the December of the last official year, if the edition reaches its end
     */
    public boolean awaitsNextNotice(LocalDate date) {
        return covers(date)
                && date.getMonthValue() == 12
                && date.getYear() == lastOfficialDay.getYear()
                && lastOfficialDay.getDayOfMonth() == 31;
    }
}
