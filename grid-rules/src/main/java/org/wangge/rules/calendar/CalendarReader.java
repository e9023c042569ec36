package org.wangge.rules.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.wangge.core.calendar.CalendarEdition;
import org.wangge.core.calendar.CalendarFormatException;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.CalendarMessage;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.explain.Message;

/**
 * Reads a calendar from CSV (日历文件), and reports everything that is wrong with it by line.
 *
 * <p>The first line reads {@code date,kind,name_zh,notice}. Each further line lists a day that deviates from the plain
 * week: {@code HOLIDAY} is a public holiday, {@code OFF} a weekday off in exchange, {@code WORK} a weekend day worked in
 * exchange; name and notice may be blank. For instance {@code 2026-10-10,WORK,国庆节,国办发明电〔2025〕7号}. Blank lines and
 * lines that begin with {@code #} are passed over. The calendar is official from the first day of the first listed year
 * to the last day of the last one.
 *
 * <p>Refused are a day that stands twice, a make-up workday on a weekday, a year without any day between listed years,
 * and what cannot be read.
 *
 * <p>A reader is for one file; it is not thread-safe.
 */
public final class CalendarReader {

    private final String file;
    private final List<CalendarRow> rows;
    private final List<CalendarProblem> problems;

    private CalendarReader(String file, CalendarRows read) {
        this.file = file;
        this.rows = read.rows();
        this.problems = read.problems();
    }

    /**
     * Reads a calendar.
     *
     * @param calendar the name of the calendar
     * @param editionId the id of the edition that the file is
     * @param knownSince the day on which it became known
     * @param file the name of the file, for problems
     * @param text the content of the file
     * @return the calendar, or all problems
     */
    public static CalendarReading read(
            CalendarId calendar, String editionId, LocalDate knownSince, String file, String text) {
        CalendarReader reader = new CalendarReader(file, CalendarRows.read(file, text));
        if (reader.problems.isEmpty()) {
            reader.requireNoGap();
        }
        if (reader.rows.isEmpty()) {
            return new CalendarReading(Optional.empty(), reader.problems);
        }
        WorkCalendar built =
                reader.build(new CalendarEdition(calendar, editionId, reader.firstDay(), reader.lastDay(), knownSince));
        return reader.problems.isEmpty()
                ? new CalendarReading(Optional.of(built), List.of())
                : new CalendarReading(Optional.empty(), reader.problems);
    }

    private void requireNoGap() {
        TreeSet<Integer> years = new TreeSet<>();
        rows.forEach(row -> years.add(row.date().getYear()));
        for (int year = years.isEmpty() ? 0 : years.first(); !years.isEmpty() && year < years.last(); year++) {
            if (!years.contains(year)) {
                report(0, CalendarMessage.GAP_IN_YEARS, "year", year, "first", years.first(), "last", years.last());
            }
        }
    }

    private LocalDate firstDay() {
        return LocalDate.of(
                rows.stream().mapToInt(row -> row.date().getYear()).min().orElseThrow(), 1, 1);
    }

    private LocalDate lastDay() {
        return LocalDate.of(
                rows.stream().mapToInt(row -> row.date().getYear()).max().orElseThrow(), 12, 31);
    }

    private WorkCalendar build(CalendarEdition edition) {
        WorkCalendar.Builder builder = WorkCalendar.builder(edition);
        for (CalendarRow row : rows) {
            try {
                builder.day(row.date(), row.kind(), row.nameIfAny(), row.noticeIfAny());
            } catch (CalendarFormatException e) {
                problems.add(new CalendarProblem(file, row.line(), e.problem()));
            }
        }
        problems.sort(Comparator.comparingInt(CalendarProblem::line));
        return builder.build();
    }

    private void report(int line, CalendarMessage code, Object... namesAndValues) {
        problems.add(new CalendarProblem(file, line, Message.of(code, namesAndValues)));
    }
}
