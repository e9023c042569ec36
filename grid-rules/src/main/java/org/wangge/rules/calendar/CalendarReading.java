package org.wangge.rules.calendar;

import java.util.List;
import java.util.Optional;
import org.wangge.core.calendar.WorkCalendar;

/**
 * What came of reading a calendar file: a calendar, or everything that is wrong with the file. Immutable.
 *
 * @param calendar the calendar, if nothing is wrong
 * @param problems all problems, in the order of their lines
 */
public record CalendarReading(Optional<WorkCalendar> calendar, List<CalendarProblem> problems) {

    /**
     * Keeps its own copy.
     *
     * {@inheritDoc}
     */
    public CalendarReading {
        problems = List.copyOf(problems);
    }

    /**
     * The calendar.
     *
     * @return the calendar that was read
     * @throws IllegalArgumentException if something is wrong with the file; it names all problems
     */
    public WorkCalendar get() {
        return calendar.orElseThrow(() -> new IllegalArgumentException("The calendar file has "
                + problems.size() + " problems: "
                + String.join(
                        "; ", problems.stream().map(CalendarProblem::toString).toList())));
    }
}
