package org.wangge.core.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The national calendar for tests, straight from its table. */
public final class Calendars {

    /** 2007 to 2026, as known since the notice for 2026. */
    public static final WorkCalendar CN = cn();

    private Calendars() {}

    private static WorkCalendar cn() {
        CalendarEdition edition = new CalendarEdition(
                CalendarId.of("cn"),
                "cn-2026",
                LocalDate.of(2007, 1, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2025, 11, 4));
        WorkCalendar.Builder builder = WorkCalendar.builder(edition);
        for (String line : lines("/org/wangge/core/calendar/cn-workdays.csv")) {
            String[] cells = line.split(",", -1);
            LocalDate date = LocalDate.parse(cells[0]);
            builder.day(date, kind(date, cells[1]), Optional.of(cells[2]), Optional.of(cells[3]));
        }
        return builder.build();
    }

    private static DayKind kind(LocalDate date, String kind) {
        if (kind.equals("WORK")) {
            return DayKind.MAKE_UP_WORKDAY;
        }
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? DayKind.PUBLIC_HOLIDAY : DayKind.SHIFTED_REST_DAY;
    }

    /**
     * The lines of a resource, without its header.
     *
     * @param resource absolute name
     * @return the lines
     */
    public static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Calendars.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
