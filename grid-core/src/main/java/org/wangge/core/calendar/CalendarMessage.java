package org.wangge.core.calendar;

import org.wangge.core.explain.MessageCode;

/** What can be wrong with the days of a calendar; the sentences stand in the bundle beside this package. */
public enum CalendarMessage implements MessageCode {
    /** A day stands twice. Attributes: date. */
    DUPLICATE_DAY,
    /** A make-up workday falls on a weekday, which is worked anyway. Attributes: date, weekday. */
    MAKE_UP_ON_WEEKDAY,
    /** A shifted rest day falls on a weekend, which is off anyway. Attributes: date, weekday. */
    SHIFTED_REST_ON_WEEKEND,
    /** A plain day is listed as if it were special. Attributes: date, kind. */
    PLAIN_DAY_LISTED,
    /** A day lies outside the official days of its edition. Attributes: date, first, last. */
    OUTSIDE_OFFICIAL_DAYS,
    /** A year between two listed years has no special day at all. Attributes: year, first, last. */
    GAP_IN_YEARS,
    /** The days off and the days worked of a year do not add up to its statutory holidays. Attributes: year, off, worked, balance, expected. */
    STATUTORY_DAYS_MISMATCH,
    /** A line does not have the expected columns. Attributes: count, expected, header. */
    WRONG_COLUMNS,
    /** The first line is not the expected header. Attributes: value, header. */
    WRONG_HEADER,
    /** A date cannot be read. Attributes: value. */
    UNREADABLE_DATE,
    /** The kind of a day is not known. Attributes: value. */
    UNKNOWN_DAY_KIND;

    @Override
    public String bundle() {
        return "org.wangge.core.calendar.messages";
    }
}
