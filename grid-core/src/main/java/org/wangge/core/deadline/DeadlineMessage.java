package org.wangge.core.deadline;

import org.wangge.core.explain.MessageCode;

/** What limits and due dates say about themselves; the sentences stand in the bundle beside this package. */
public enum DeadlineMessage implements MessageCode {
    /** A text is no time limit at all. Attributes: value. */
    UNREADABLE_LIMIT,
    /** The unit of a time limit is not known. Attributes: value. */
    UNKNOWN_LIMIT_UNIT,
    /** The amount of a time limit does not suit its unit. Attributes: value. */
    UNSUITABLE_AMOUNT,
    /** The due moment given to at once is none. Attributes: value. */
    UNSUITABLE_CAP,
    /** A statute was not in force, or is not known in the text of that day. Attributes: statute, date, first. */
    STATUTE_NOT_IN_FORCE,
    /** By a bare number of days a statute means working days. Attributes: statute, days. */
    MEANS_WORKING_DAYS,
    /** By a bare number of days a statute means natural days. Attributes: statute, days. */
    MEANS_NATURAL_DAYS,
    /** The limit names its unit, so the statute need not decide. Attributes: statute, limit. */
    NAMES_ITS_UNIT,
    /** Due with the end of a day. Attributes: day, standing, limit, start. */
    DUE_DAY,
    /** Due at a time of day. Attributes: moment, standing, limit, start. */
    DUE_MOMENT,
    /** No due moment, because the source leaves the limit open. Attributes: moment. */
    NOT_COMPUTABLE,
    /** To be done at once, without a due moment. Attributes: moment. */
    DUE_AT_ONCE,
    /** The start, whose day does not count. Attributes: moment, from. */
    START_DAY_NOT_COUNTED,
    /** The start, whose day counts. Attributes: moment. */
    START_DAY_COUNTED,
    /** The start, from which hours run at once. Attributes: moment. */
    START_FROM_INSTANT,
    /** The start, whose hour does not count. Attributes: moment, from. */
    START_HOUR_NOT_COUNTED,
    /** A start outside working hours that counts as a later one. Attributes: moment, start. */
    START_MOVED,
    /** The limit. Attributes: limit. */
    LIMIT,
    /** A limit that was added. Attributes: limit, moment. */
    EXTENDED,
    /** A limit that was added to the due date so far. Attributes: limit, moment. */
    EXTENDED_FROM_DEADLINE,
    /** A limit that took the place of the one before. Attributes: limit, moment. */
    REPLACED,
    /** Days off that were not counted, by holiday. Attributes: from, until, days, why. */
    SKIPPED_HOLIDAY,
    /** Plain rest days that were not counted. Attributes: count, dates. */
    SKIPPED_REST_DAYS,
    /** A make-up workday that was counted. Attributes: date, why. */
    COUNTED_MAKE_UP_DAY,
    /** A time during which the clock stood still. Attributes: from, until, amount. */
    SUSPENDED,
    /** The clock still stands. Attributes: from. */
    STILL_SUSPENDED,
    /** The period ends on the corresponding day. Attributes: date. */
    CORRESPONDING_DAY,
    /** The period ends on the last day of a month that has no corresponding day. Attributes: date. */
    MONTH_END,
    /** The last day is not worked and moves on. Attributes: date, why, lastDay. */
    ROLLED,
    /** The last day is not worked and stays. Attributes: date, why. */
    NOT_ROLLED,
    /** The last day ends at 24:00. Attributes: date. */
    ENDS_AT_MIDNIGHT,
    /** The last day ends at the close of business. Attributes: date, time. */
    ENDS_AT_CLOSE,
    /** The limit ends at the time of day of the start. Attributes: moment. */
    ENDS_AT_CLOCK_TIME,
    /** The limit would end on a day off and ends at the next opening. Attributes: moment. */
    ENDS_AT_OPENING,
    /** The due moment is exact. Attributes: moment. */
    ENDS_AT_MOMENT,
    /** The edition that the due date was computed with. Attributes: edition, known. */
    EDITION,
    /** The due date lies outside the official days. Attributes: official. */
    PROVISIONAL,
    /** The due date lies in the last published December. Attributes: year. */
    AWAITS_NEXT_NOTICE,
    /** The clock was stopped in time. Attributes: moment. */
    STOPPED_IN_TIME,
    /** The clock was stopped too late. Attributes: moment. */
    STOPPED_LATE,
    /** A waiting period ends. Attributes: limit, moment. */
    WAITING_ENDS,
    /** A stage is cut short by the overall limit. Attributes: moment, limit, overall. */
    CAPPED,
    /** The overall limit does not cut the stage short. Attributes: overall, moment. */
    NOT_CAPPED,
    /** A due date moved because days changed. Attributes: clock, before, after, standing, edition. */
    MOVED,
    /** A due date is no longer provisional, or has become so. Attributes: clock, after, standing, edition. */
    STANDING_CHANGED,
    /** A day that another edition sees differently. Attributes: date, before, after, why. */
    DAY_CHANGED;

    @Override
    public String bundle() {
        return "org.wangge.core.deadline.messages";
    }
}
