package org.wangge.examples.benchmarks.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wangge.core.calendar.CalendarEdition;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.DayKind;
import org.wangge.core.calendar.WorkCalendar;

/**
 * Fifteen years of invented holidays in the shape of the yearly notices: about 29 days off a year, some 20 of them on
 * weekdays, and six weekend days worked instead.
 */
final class InventedHolidays {

    static final int FIRST_YEAR = 2014;
    static final int LAST_YEAR = 2028;

    /**
     * A day that deviates from the plain week.
     *
     * @param date the day
     * @param kind off or worked
     * @param name the holiday
     * @param notice the number of the notice
     */
    record Row(LocalDate date, DayKind kind, Optional<String> name, Optional<String> notice) {}

    private final Map<LocalDate, Row> rows = new TreeMap<>();

    private InventedHolidays() {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            off(LocalDate.of(year, 1, 1), 1, "元旦");
            off(spring(year), 7, "春节");
            off(LocalDate.of(year, 4, 4), 3, "清明节");
            off(LocalDate.of(year, 5, 1), 5, "劳动节");
            off(LocalDate.of(year, 6, 9).plusDays(year * 11 % 17), 3, "端午节");
            off(LocalDate.of(year, 9, 12).plusDays(year * 7 % 15), 3, "中秋节");
            off(LocalDate.of(year, 10, 1), 7, "国庆节");
        }
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            workedAround(spring(year), 7, "春节");
            workedAround(LocalDate.of(year, 5, 1), 5, "劳动节");
            workedAround(LocalDate.of(year, 10, 1), 7, "国庆节");
        }
    }

    private static LocalDate spring(int year) {
        return LocalDate.of(year, 1, 22).plusDays((year - FIRST_YEAR) * 19 % 30);
    }

    private void off(LocalDate first, int days, String name) {
        for (int i = 0; i < days; i++) {
            LocalDate date = first.plusDays(i);
            put(date, isWeekend(date) ? DayKind.PUBLIC_HOLIDAY : DayKind.SHIFTED_REST_DAY, name);
        }
    }

    private void workedAround(LocalDate first, int days, String name) {
        workedBeside(first, -1, name);
        workedBeside(first.plusDays(days - 1L), 1, name);
    }

    private void workedBeside(LocalDate from, int step, String name) {
        LocalDate date = from.plusDays(step);
        while (!isWeekend(date) || rows.containsKey(date)) {
            date = date.plusDays(step);
        }
        put(date, DayKind.MAKE_UP_WORKDAY, name);
    }

    private void put(LocalDate date, DayKind kind, String name) {
        rows.putIfAbsent(date, new Row(date, kind, Optional.of(name), Optional.of("notice " + date.getYear())));
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /** The deviating days in order. */
    static List<Row> rows() {
        return new ArrayList<>(new InventedHolidays().rows.values());
    }

    /** The days off, weekends aside, for libraries that ask for them. */
    static List<LocalDate> daysOff() {
        return rows().stream()
                .filter(row -> row.kind() != DayKind.MAKE_UP_WORKDAY)
                .map(Row::date)
                .toList();
    }

    /** The weekend days that are worked. */
    static List<LocalDate> daysWorked() {
        return rows().stream()
                .filter(row -> row.kind() == DayKind.MAKE_UP_WORKDAY)
                .map(Row::date)
                .toList();
    }

    /** The library's calendar of these days. */
    static WorkCalendar calendar() {
        return calendar(rows());
    }

    /** The library's calendar of some rows: the work that is measured as its build. */
    static WorkCalendar calendar(List<Row> rows) {
        LocalDate first = LocalDate.of(FIRST_YEAR, 1, 1);
        LocalDate last = LocalDate.of(LAST_YEAR, 12, 31);
        WorkCalendar.Builder builder =
                WorkCalendar.builder(new CalendarEdition(CalendarId.of("invented"), "invented", first, last, first));
        for (Row row : rows) {
            builder.day(row.date(), row.kind(), row.name(), row.notice());
        }
        return builder.build();
    }
}
