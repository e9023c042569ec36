package org.wangge.core.deadline;

/**
 * The unit of a time limit (期限单位).
 *
 * <p>The working day comes in two meanings that are never mixed: {@link #WORKING_DAY} counts whole days from the next day
 * on, as the law does; {@link #WORKING_DAY_OF_HOURS} is a budget of as many working days' hours, counted from the
 * instant, as some city management systems do.
 */
public enum LimitUnit {
    /** Minutes of plain time, through nights and holidays (紧急分钟). */
    MINUTE(Family.NATURAL_TIME, "minute", "分钟"),
    /** Hours of plain time, through nights and holidays (紧急工作时、小时). */
    HOUR(Family.NATURAL_TIME, "hour", "小时"),
    /** Minutes within the sessions of working days (工作分钟). */
    WORKING_MINUTE(Family.WORKING_TIME, "working minute", "个工作分钟"),
    /** Hours within the sessions of working days (工作时). */
    WORKING_HOUR(Family.WORKING_TIME, "working hour", "个工作时"),
    /** As many hours as so many working days have, from the instant on (按工作时折算的工作日). */
    WORKING_DAY_OF_HOURS(Family.WORKING_TIME, "working day by the hour", "个工作日（按工作时计）"),
    /** Whole working days, from the next day on (工作日). */
    WORKING_DAY(Family.WORKING_DAYS, "working day", "个工作日"),
    /** Calendar days (自然日). */
    NATURAL_DAY(Family.NATURAL_DAYS, "day", "个自然日"),
    /** Weeks of seven calendar days (周). */
    WEEK(Family.NATURAL_DAYS, "week", "周"),
    /** Months to the corresponding day (月). */
    MONTH(Family.NATURAL_DAYS, "month", "个月"),
    /** Years to the corresponding day (年). */
    YEAR(Family.NATURAL_DAYS, "year", "年"),
    /** The day of the start itself (当日). */
    SAME_DAY(Family.NATURAL_DAYS, "same day", "当日"),
    /** At once (即办): an obligation without a due moment of its own. */
    AT_ONCE(Family.UNMEASURED, "at once", "即办"),
    /** Left open by the source (及时、定期): not computable. */
    OPEN(Family.UNMEASURED, "open", "未定期限");

    private final Family family;
    private final String english;
    private final String chinese;

    LimitUnit(Family family, String english, String chinese) {
        this.family = family;
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * Whether limits of this unit have a number in front.
     *
     * @return false for same day, at once and open
     */
    public boolean isCounted() {
        return family != Family.UNMEASURED && this != SAME_DAY;
    }

    /**
     * Whether whole days are counted, so that the limit ends with a day.
     *
     * @return true for working days, natural days, weeks, months, years and the same day
     */
    public boolean isOfDays() {
        return family == Family.WORKING_DAYS || family == Family.NATURAL_DAYS;
    }

    Family family() {
        return family;
    }

    /** The English phrase for a number of units. */
    String english(long count) {
        if (!isCounted()) {
            return english;
        }
        return count == 1 ? english : plural();
    }

    String plural() {
        return this == WORKING_DAY_OF_HOURS ? "working days by the hour" : english + "s";
    }

    String singular() {
        return english;
    }

    String chinese() {
        return chinese;
    }

    /** What is measured by a unit. */
    enum Family {
        /** Plain time. */
        NATURAL_TIME,
        /** Time within sessions. */
        WORKING_TIME,
        /** Whole working days. */
        WORKING_DAYS,
        /** Whole calendar days. */
        NATURAL_DAYS,
        /** Nothing that could be computed. */
        UNMEASURED
    }
}
