package org.wangge.rules.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.calendar.CalendarFormatException;
import org.wangge.core.calendar.CalendarOverlay;

/**
 * Reads the days on which a province or an institution differs from the national calendar (地方或单位日历文件), and reports
 * everything that is wrong with the file by line.
 *
 * <p>The file has the columns of a calendar, {@code date,kind,name_zh,notice}, and lists only what differs: {@code OFF} or
 * {@code HOLIDAY} is a day off here, {@code WORK} one that is worked here, on whichever day of the week. For instance
 * {@code 2026-04-20,OFF,壮族三月三,}. A blank name is that of the overlay; the notice may be blank.
 */
public final class OverlayReader {

    private OverlayReader() {}

    /**
     * Reads an overlay.
     *
     * @param id the name of the overlay, which appears in the editions of calendars that carry it
     * @param file the name of the file, for problems
     * @param text the content of the file
     * @return the overlay, or all problems
     * @throws IllegalArgumentException if the name is blank
     */
    public static OverlayReading read(String id, String file, String text) {
        CalendarRows read = CalendarRows.read(file, text);
        List<CalendarProblem> problems = new ArrayList<>(read.problems());
        CalendarOverlay overlay = CalendarOverlay.named(id);
        for (CalendarRow row : read.rows()) {
            try {
                overlay = with(overlay, row);
            } catch (CalendarFormatException e) {
                problems.add(new CalendarProblem(file, row.line(), e.problem()));
            }
        }
        return problems.isEmpty()
                ? new OverlayReading(Optional.of(overlay), List.of())
                : new OverlayReading(Optional.empty(), problems);
    }

    private static CalendarOverlay with(CalendarOverlay overlay, CalendarRow row) {
        String name = row.nameIfAny().orElse(overlay.id());
        if (row.kind().isWorked()) {
            return row.noticeIfAny()
                    .map(notice -> overlay.worked(row.date(), name, notice))
                    .orElseGet(() -> overlay.worked(row.date(), name));
        }
        return row.noticeIfAny()
                .map(notice -> overlay.closed(row.date(), name, notice))
                .orElseGet(() -> overlay.closed(row.date(), name));
    }
}
