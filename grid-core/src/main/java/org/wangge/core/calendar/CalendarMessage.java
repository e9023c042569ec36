package org.wangge.core.calendar;

import org.wangge.core.explain.MessageCode;

/** What can be wrong with the days of a calendar; the sentences stand in the bundle beside this package. */
public enum CalendarMessage implements MessageCode {
    /** A day stands twice. */
    DUPLICATE_DAY,
    /** A make-up workday falls on a weekday, which is worked anyway. */
    MAKE_UP_ON_WEEKDAY,
    /** A shifted rest day falls on a weekend, which is off anyway. */
    SHIFTED_REST_ON_WEEKEND,
    /** A plain day is listed as if it were special. */
    PLAIN_DAY_LISTED,
    /** A day lies outside the official days of its edition. */
    OUTSIDE_OFFICIAL_DAYS,
    /** A year between two listed years has no special day at all. */
    GAP_IN_YEARS,
    /** The days off and the days worked of a year do not add up to its statutory holidays. */
    STATUTORY_DAYS_MISMATCH,
    /** A line does not have the expected columns. */
    WRONG_COLUMNS,
    /** The first line is not the expected header. */
    WRONG_HEADER,
    /** A date cannot be read. */
    UNREADABLE_DATE,
    /** The kind of a day is not known. */
    UNKNOWN_DAY_KIND;

    @Override
    public String bundle() {
        return "org.wangge.core.calendar.messages";
    }
}
