package org.wangge.core.deadline;

import org.wangge.core.explain.MessageCode;

/** What limits and due dates say about themselves; the sentences stand in the bundle beside this package. */
public enum DeadlineMessage implements MessageCode {
    /** A text is no time limit at all. */
    UNREADABLE_LIMIT,
    /** The unit of a time limit is not known. */
    UNKNOWN_LIMIT_UNIT,
    /** The amount of a time limit does not suit its unit. */
    UNSUITABLE_AMOUNT,
    /** Due with the end of a day. */
    DUE_DAY,
    /** Due at a time of day. */
    DUE_MOMENT,
    /** No due moment, because the source leaves the limit open. */
    NOT_COMPUTABLE,
    /** To be done at once, without a due moment. */
    DUE_AT_ONCE,
    /** The start, whose day does not count. */
    START_DAY_NOT_COUNTED,
    /** The start, whose day counts. */
    START_DAY_COUNTED,
    /** The start, from which hours run at once. */
    START_FROM_INSTANT,
    /** The start, whose hour does not count. */
    START_HOUR_NOT_COUNTED,
    /** A start outside working hours that counts as a later one. */
    START_MOVED,
    /** The limit. */
    LIMIT,
    /** A limit that was added. */
    EXTENDED,
    /** A limit that was added to the due date so far. */
    EXTENDED_FROM_DEADLINE,
    /** A limit that took the place of the one before. */
    REPLACED,
    /** Days off that were not counted, by holiday. */
    SKIPPED_HOLIDAY,
    /** Plain rest days that were not counted. */
    SKIPPED_REST_DAYS,
    /** A make-up workday that was counted. */
    COUNTED_MAKE_UP_DAY,
    /** A time during which the clock stood still. */
    SUSPENDED,
    /** The clock still stands. */
    STILL_SUSPENDED,
    /** The period ends on the corresponding day. */
    CORRESPONDING_DAY,
    /** The period ends on the last day of a month that has no corresponding day. */
    MONTH_END,
    /** The last day is not worked and moves on. */
    ROLLED,
    /** The last day is not worked and stays. */
    NOT_ROLLED,
    /** The last day ends at 24:00. */
    ENDS_AT_MIDNIGHT,
    /** The last day ends at the close of business. */
    ENDS_AT_CLOSE,
    /** The limit ends at the time of day of the start. */
    ENDS_AT_CLOCK_TIME,
    /** The limit would end on a day off and ends at the next opening. */
    ENDS_AT_OPENING,
    /** The due moment is exact. */
    ENDS_AT_MOMENT,
    /** The edition that the due date was computed with. */
    EDITION,
    /** The due date lies outside the official days. */
    PROVISIONAL,
    /** The due date lies in the last published December. */
    AWAITS_NEXT_NOTICE,
    /** The clock was stopped in time. */
    STOPPED_IN_TIME,
    /** The clock was stopped too late. */
    STOPPED_LATE,
    /** A waiting period ends. */
    WAITING_ENDS,
    /** A stage is cut short by the overall limit. */
    CAPPED,
    /** The overall limit does not cut the stage short. */
    NOT_CAPPED,
    /** A due date moved because days changed. */
    MOVED,
    /** A due date is no longer provisional, or has become so. */
    STANDING_CHANGED,
    /** A day that another edition sees differently. */
    DAY_CHANGED;

    @Override
    public String bundle() {
        return "org.wangge.core.deadline.messages";
    }
}
