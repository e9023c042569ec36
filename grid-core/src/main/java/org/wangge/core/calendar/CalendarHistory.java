package org.wangge.core.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The editions of one calendar in the order in which they became known (日历版本沿革).
 *
 * <p>The law has two times: when a holiday notice applies, and when it became known. A due date can so be shown as it
 * was computed then, and as it is now. Immutable.
 *
 * @param editions the calendars, earliest known first; at least one
 */
public record CalendarHistory(List<WorkCalendar> editions) {

    /**
     * Puts the editions into order.
     *
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if there is none, if they are of different calendars, or if two became known on
     *     the same day
     */
    public CalendarHistory {
        editions = editions.stream()
                .sorted(Comparator.comparing(calendar -> calendar.edition().knownSince()))
                .toList();
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("A calendar history needs at least one edition, got none");
        }
        for (int i = 1; i < editions.size(); i++) {
            requireSuccessor(editions.get(i - 1).edition(), editions.get(i).edition());
        }
    }

    private static void requireSuccessor(CalendarEdition earlier, CalendarEdition later) {
        if (!earlier.calendar().equals(later.calendar())) {
            throw new IllegalArgumentException("A history is of one calendar, got editions of '" + earlier.calendar()
                    + "' and '" + later.calendar() + "'");
        }
        if (earlier.knownSince().equals(later.knownSince())) {
            throw new IllegalArgumentException("Editions '" + earlier.id() + "' and '" + later.id()
                    + "' are both known since " + later.knownSince() + ", each needs a day of its own");
        }
    }

    /**
     * The edition that was the newest on a day.
     *
     * @param date the day
     * @return the edition, or nothing if none was known yet
     */
    public Optional<WorkCalendar> asKnownOn(LocalDate date) {
        return editions.stream()
                .filter(calendar -> !calendar.edition().knownSince().isAfter(date))
                .reduce((earlier, later) -> later);
    }

    /**
     * The newest edition.
     *
     * @return the last one
     */
    public WorkCalendar latest() {
        return editions.get(editions.size() - 1);
    }

    /**
     * The edition before another.
     *
     * @param editionId the id of an edition
     * @return the one that it replaced, if there is one
     */
    public Optional<WorkCalendar> before(String editionId) {
        for (int i = 1; i < editions.size(); i++) {
            if (editions.get(i).edition().id().equals(editionId)) {
                return Optional.of(editions.get(i - 1));
            }
        }
        return Optional.empty();
    }

    /**
     * An edition by its id.
     *
     * @param editionId the id
     * @return the calendar in that edition, if the history has it
     */
    public Optional<WorkCalendar> byId(String editionId) {
        return editions.stream()
                .filter(calendar -> calendar.edition().id().equals(editionId))
                .findFirst();
    }
}
