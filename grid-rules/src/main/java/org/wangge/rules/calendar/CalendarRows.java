package org.wangge.rules.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.calendar.CalendarMessage;
import org.wangge.core.calendar.DayKind;
import org.wangge.core.explain.Message;

/**
 * The rows of a file of days, as far as each can be read by itself.
 *
 * @param rows the rows that can be read
 * @param problems what is wrong with the others
 */
record CalendarRows(List<CalendarRow> rows, List<CalendarProblem> problems) {

    private static final String HEADER = "date,kind,name_zh,notice";

    static CalendarRows read(String file, String text) {
        CalendarRows read = new CalendarRows(new ArrayList<>(), new ArrayList<>());
        List<String> lines = text.lines().toList();
        String header =
                lines.isEmpty() ? "" : lines.get(0).replace("\uFEFF", "").strip();
        if (!header.equals(HEADER)) {
            read.report(file, 1, CalendarMessage.WRONG_HEADER, "value", header, "header", HEADER);
            return read;
        }
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read.row(file, i + 1, CsvLine.cells(line));
            }
        }
        return read;
    }

    private void row(String file, int line, List<String> cells) {
        if (cells.size() != 4) {
            report(file, line, CalendarMessage.WRONG_COLUMNS, "count", cells.size(), "expected", 4, "header", HEADER);
            return;
        }
        date(file, line, cells.get(0)).ifPresent(date -> {
            Optional<DayKind> kind = CalendarRow.kind(cells.get(1), date);
            if (kind.isPresent()) {
                rows.add(new CalendarRow(line, date, kind.get(), cells.get(2), cells.get(3)));
            } else {
                report(file, line, CalendarMessage.UNKNOWN_DAY_KIND, "value", cells.get(1));
            }
        });
    }

    private Optional<LocalDate> date(String file, int line, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            requireCountable(date);
            return Optional.of(date);
        } catch (DateTimeException e) {
            report(file, line, CalendarMessage.UNREADABLE_DATE, "value", text);
            return Optional.empty();
        }
    }

    /** Days are counted in the years 1 to 9999. */
    private static void requireCountable(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new DateTimeException("Year " + date.getYear() + " is not within 1 to 9999");
        }
    }

    private void report(String file, int line, CalendarMessage code, Object... namesAndValues) {
        problems.add(new CalendarProblem(file, line, Message.of(code, namesAndValues)));
    }
}
