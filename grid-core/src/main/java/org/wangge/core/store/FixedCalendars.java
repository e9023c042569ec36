package org.wangge.core.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.WorkCalendar;

/** Editions that do not change while the host runs. */
final class FixedCalendars implements CalendarStore {

    private final List<WorkCalendar> newestFirst;

    FixedCalendars(Collection<WorkCalendar> editions) {
        this.newestFirst = editions.stream()
                .sorted(Comparator.comparing(
                                (WorkCalendar calendar) -> calendar.edition().knownSince())
                        .reversed())
                .toList();
    }

    @Override
    public Optional<WorkCalendar> edition(CalendarId calendar, LocalDate knownOn) {
        return newestFirst.stream()
                .filter(candidate -> candidate.edition().calendar().equals(calendar))
                .filter(candidate -> !candidate.edition().knownSince().isAfter(knownOn))
                .findFirst();
    }

    @Override
    public List<WorkCalendar> all() {
        return newestFirst;
    }
}
