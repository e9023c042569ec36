package org.wangge.examples.quickstart.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wangge.core.calendar.CalendarDay;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.scoring.CaseOutcome;

/**
 * A day of the log: what came in, what was closed, and what stood open in the evening. Immutable.
 *
 * @param day the day, with its kind in the calendar
 * @param reported how many cases were reported
 * @param closed how many were closed
 * @param open how many stood open at the end of the day
 */
record DayFlow(CalendarDay day, int reported, int closed, int open) {

    /** Every day from the first report until the last day before the report is made. */
    static List<DayFlow> of(List<CaseOutcome> rows, WorkCalendar calendar, ZoneId zone, Instant asOf) {
        TreeMap<LocalDate, Integer> reported = perDay(rows.stream().map(CaseOutcome::reportedAt), zone);
        Map<LocalDate, Integer> closed =
                perDay(rows.stream().map(CaseOutcome::closedAt).flatMap(Optional::stream), zone);
        List<DayFlow> days = new ArrayList<>();
        if (reported.isEmpty()) {
            return days;
        }
        int open = 0;
        LocalDate end = LocalDate.ofInstant(asOf.minusMillis(1), zone);
        for (LocalDate day = reported.firstKey(); !day.isAfter(end); day = day.plusDays(1)) {
            int in = Objects.requireNonNullElse(reported.get(day), 0);
            int out = Objects.requireNonNullElse(closed.get(day), 0);
            open += in - out;
            days.add(new DayFlow(calendar.day(day), in, out, open));
        }
        return days;
    }

    private static TreeMap<LocalDate, Integer> perDay(Stream<Instant> instants, ZoneId zone) {
        return instants.collect(Collectors.toMap(
                instant -> LocalDate.ofInstant(instant, zone), instant -> 1, Integer::sum, TreeMap::new));
    }
}
