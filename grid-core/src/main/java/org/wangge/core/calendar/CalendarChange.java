package org.wangge.core.calendar;

import java.time.LocalDate;

/**
 * A day that two editions of a calendar see differently: worked in one, not worked in the other. Immutable.
 *
 * @param before the day in the earlier edition
 * @param after the same day in the later edition
 */
public record CalendarChange(CalendarDay before, CalendarDay after) {

    /**
     * Checks that both speak of the same day.
     *
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the dates differ
     */
    public CalendarChange {
        if (!before.date().equals(after.date())) {
            throw new IllegalArgumentException(
                    "A change is about one day, got " + before.date() + " and " + after.date());
        }
    }

    /**
     * The day.
     *
     * @return the date of both
     */
    public LocalDate date() {
        return before.date();
    }
}
