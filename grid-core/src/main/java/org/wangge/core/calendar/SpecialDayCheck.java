package org.wangge.core.calendar;

import java.time.LocalDate;

/** Whether a kind fits a day of the week and an edition. */
final class SpecialDayCheck {

    private SpecialDayCheck() {}

    static void check(CalendarEdition edition, LocalDate date, DayKind kind) {
        boolean weekday = PlainWeek.isWorkday(PlainWeek.supported(date));
        if (!kind.isSpecial()) {
            throw refuse(CalendarMessage.PLAIN_DAY_LISTED, date, kind);
        }
        if (kind == DayKind.MAKE_UP_WORKDAY && weekday) {
            throw refuse(CalendarMessage.MAKE_UP_ON_WEEKDAY, date, kind);
        }
        if (kind == DayKind.SHIFTED_REST_DAY && !weekday) {
            throw refuse(CalendarMessage.SHIFTED_REST_ON_WEEKEND, date, kind);
        }
        if (!edition.covers(date)) {
            throw new CalendarFormatException(
                    CalendarMessage.OUTSIDE_OFFICIAL_DAYS,
                    "date",
                    date,
                    "first",
                    edition.firstOfficialDay(),
                    "last",
                    edition.lastOfficialDay());
        }
    }

    private static CalendarFormatException refuse(CalendarMessage code, LocalDate date, DayKind kind) {
        return new CalendarFormatException(code, "date", date, "weekday", date.getDayOfWeek(), "kind", kind);
    }
}
