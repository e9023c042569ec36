package org.wangge.core.calendar;

/** What kind of day a calendar day is (日期类型): worked or not, and why. */
public enum DayKind {
    /** A plain working day (工作日), Monday to Friday. */
    WORKDAY(true),
    /** A plain weekly rest day (休息日), Saturday or Sunday. */
    REST_DAY(false),
    /** A public holiday by statute (法定节假日), on whichever day of the week it falls. */
    PUBLIC_HOLIDAY(false),
    /** A weekday off by notice that is no public holiday (调休放假): shifted from a weekend, or added to a holiday. */
    SHIFTED_REST_DAY(false),
    /** A weekend day worked in exchange (调休上班日). */
    MAKE_UP_WORKDAY(true),
    /** A day on which a province or an institution does not work (停工、放假), beyond the national calendar. */
    CLOSURE(false);

    private final boolean worked;

    DayKind(boolean worked) {
        this.worked = worked;
    }

    /**
     * Whether a day of this kind is worked.
     *
     * @return true for plain and make-up working days
     */
    public boolean isWorked() {
        return worked;
    }

    /**
     * Whether a day of this kind deviates from the plain week.
     *
     * @return false for plain working days and plain weekly rest days
     */
    public boolean isSpecial() {
        return this != WORKDAY && this != REST_DAY;
    }
}
