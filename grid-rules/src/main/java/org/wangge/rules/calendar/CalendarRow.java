package org.wangge.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.wangge.core.calendar.DayKind;

/**
 * A row of a calendar file.
 *
 * @param line its line
 * @param date the day
 * @param kind what kind of day it is
 * @param name the holiday, possibly blank
 * @param notice the notice, possibly blank
 */
record CalendarRow(int line, LocalDate date, DayKind kind, String name, String notice) {

    /** The kind that a file writes as HOLIDAY, OFF or WORK. A weekend day off is listed only if it is a holiday. */
    static Optional<DayKind> kind(String written, LocalDate date) {
        boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return switch (written) {
            case "HOLIDAY" -> Optional.of(DayKind.PUBLIC_HOLIDAY);
            case "OFF" -> Optional.of(weekend ? DayKind.PUBLIC_HOLIDAY : DayKind.SHIFTED_REST_DAY);
            case "WORK" -> Optional.of(DayKind.MAKE_UP_WORKDAY);
            default -> Optional.empty();
        };
    }

    CalendarRow withNotice(String other) {
        return new CalendarRow(line, date, kind, name, other);
    }

    Optional<String> nameIfAny() {
        return Optional.of(name).filter(text -> !text.isBlank());
    }

    Optional<String> noticeIfAny() {
        return Optional.of(notice).filter(text -> !text.isBlank());
    }
}
