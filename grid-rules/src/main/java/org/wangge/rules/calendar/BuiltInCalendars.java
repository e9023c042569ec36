package org.wangge.rules.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wangge.core.calendar.CalendarHistory;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.WorkCalendar;

/**
 * The calendars that come with the library (内置日历): the national one, {@code cn}, official from 2007 to the last
 * published year.
 *
 * <p>Its days are those of the yearly notices of the State Council's General Office, with the amendments of 2015, 2019
 * and 2020. They are read once, and are immutable.
 */
public final class BuiltInCalendars {

    /** The id of the national calendar. */
    public static final CalendarId CN = CalendarId.of("cn");

    private BuiltInCalendars() {}

    /**
     * The newest edition of the national calendar.
     *
     * @return the calendar
     */
    public static WorkCalendar cn() {
        return cnHistory().latest();
    }

    /**
     * All editions of the national calendar, by the day on which each became known.
     *
     * @return the history
     */
    public static CalendarHistory cnHistory() {
        return National.HISTORY;
    }

    /**
     * The notices behind the national calendar.
     *
     * @return the notices in the order of publication
     */
    public static List<HolidayNotice> cnNotices() {
        return National.NOTICES;
    }

    /**
     * A calendar by the id that a pack names.
     *
     * @param id such as {@code cn}
     * @return its history, if the library has it
     */
    public static Optional<CalendarHistory> byId(CalendarId id) {
        return id.equals(CN) ? Optional.of(cnHistory()) : Optional.empty();
    }

    /** Read when first asked for. */
    private static final class National {
        static final List<HolidayNotice> NOTICES = notices();
        static final CalendarHistory HISTORY = new NationalEditions(
                        CN, CalendarRows.read("cn.csv", resource("cn.csv")).rows(), amendments(), NOTICES)
                .history();

        private static List<HolidayNotice> notices() {
            return lines("cn-notices.csv").stream()
                    .map(cells -> new HolidayNotice(
                            cells.get(0),
                            Integer.parseInt(cells.get(1)),
                            LocalDate.parse(cells.get(2)),
                            Integer.parseInt(cells.get(3)),
                            Integer.parseInt(cells.get(4))))
                    .toList();
        }

        private static List<CalendarAmendment> amendments() {
            return lines("cn-amendments.csv").stream().map(National::amendment).toList();
        }

        private static CalendarAmendment amendment(List<String> cells) {
            LocalDate date = LocalDate.parse(cells.get(0));
            Optional<CalendarRow> before = CalendarRow.kind(cells.get(1), date)
                    .map(kind -> new CalendarRow(0, date, kind, cells.get(4), cells.get(5)));
            return new CalendarAmendment(date, LocalDate.parse(cells.get(3)), before);
        }

        private static List<List<String>> lines(String name) {
            return resource(name).lines().skip(1).map(CsvLine::cells).toList();
        }

        private static String resource(String name) {
            try (InputStream in = BuiltInCalendars.class.getResourceAsStream("/calendars/" + name)) {
                if (in == null) {
                    throw new IllegalStateException("The resource /calendars/" + name + " is missing from the jar");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("The resource /calendars/" + name + " cannot be read", e);
            }
        }
    }
}
