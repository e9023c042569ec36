package org.wangge.core.deadline;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wangge.core.explain.Citation;
import org.wangge.core.explain.Kebab;

/**
 * A counting rule (期间计算规则): when counting starts, and when it ends, each choice with its legal source.
 *
 * <p>By the Civil Code the starting day does not count, a last day that is a rest day moves on to the next working day,
 * and the last day ends at 24:00 (民法典 201 to 203). Other laws and agreements may deviate (民法典 204): begin with one of
 * the {@link CountingRules} and change what differs.
 *
 * <p>A rule is flat so that it can be stored with the clock that uses it. Immutable.
 *
 * @param id the name of the rule, kebab-case
 * @param startingDay whether the starting day counts, for limits of days
 * @param startingHour from when hours run, for limits of hours
 * @param lateStart what becomes of a start outside working hours
 * @param lastDayOff what becomes of a last day that is not worked, for natural days, weeks, months and years
 * @param dayEnd when the last day ends, for limits of days
 * @param sources the legal source of each choice that has one
 */
public record CountingRule(
        String id,
        StartingDay startingDay,
        StartingHour startingHour,
        LateStart lateStart,
        LastDayOff lastDayOff,
        DayEnd dayEnd,
        Map<CountingAspect, Citation> sources) {

    /** Whether the starting day counts (始日). */
    public enum StartingDay {
        /** Counting starts on the next day. */
        NOT_COUNTED,
        /** The starting day is the first (含当日). */
        COUNTED
    }

    /** From when hours run (始时). */
    public enum StartingHour {
        /** From the instant. */
        FROM_THE_INSTANT,
        /** From the next full hour, the starting hour not counted. */
        NOT_COUNTED
    }

    /** What becomes of a start outside working hours (非工作时间收件). */
    public enum LateStart {
        /** It counts as it is. */
        AS_IT_IS,
        /**
         * What comes after the close of business or on a day off is received on the next working day, at its opening;
         * what comes on a working day before the opening, at that opening. The break at noon belongs to the day.
         */
        NEXT_WORKDAY,
        /** It counts as one at the next opening, after the break at noon too. */
        NEXT_OPENING
    }

    /** What becomes of a last day that is not worked (末日顺延). */
    public enum LastDayOff {
        /** The next working day becomes the last day. */
        MOVES_TO_NEXT_WORKDAY,
        /** It stays. */
        STAYS
    }

    /** When the last day ends (末日截止). */
    public enum DayEnd {
        /** At 24:00, which is the next midnight. */
        MIDNIGHT,
        /** At the close of business; at 24:00 if the day has no business. */
        CLOSE_OF_BUSINESS,
        /** At the time of day of the start, so many days later; at the next opening if that is moved off a day off. */
        CLOCK_TIME_OF_START
    }

    /**
     * Keeps its own copy of the sources.
     *
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public CountingRule {
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
        if (!Kebab.isId(id)) {
            throw new IllegalArgumentException(
                    "A counting rule is named in kebab-case such as 'civil-code', got '" + id + "'");
        }
    }

    /**
     * The legal source of a choice.
     *
     * @param aspect what is settled
     * @return its source, if the rule names one
     */
    public Optional<Citation> source(CountingAspect aspect) {
        return Optional.ofNullable(sources.get(aspect));
    }

    /**
     * The same choices under another name.
     *
     * @param newId the name, kebab-case
     * @return a new rule
     */
    public CountingRule named(String newId) {
        return new CountingRule(newId, startingDay, startingHour, lateStart, lastDayOff, dayEnd, sources);
    }

    /**
     * With another choice for the starting day.
     *
     * @param choice whether it counts
     * @param source where that is said
     * @return a new rule
     */
    public CountingRule with(StartingDay choice, Citation source) {
        return new CountingRule(
                id, choice, startingHour, lateStart, lastDayOff, dayEnd, with(CountingAspect.STARTING_DAY, source));
    }

    /**
     * With another choice for the starting hour.
     *
     * @param choice from when hours run
     * @param source where that is said
     * @return a new rule
     */
    public CountingRule with(StartingHour choice, Citation source) {
        return new CountingRule(
                id, startingDay, choice, lateStart, lastDayOff, dayEnd, with(CountingAspect.STARTING_HOUR, source));
    }

    /**
     * With another choice for a start outside working hours.
     *
     * @param choice what becomes of it
     * @param source where that is said
     * @return a new rule
     */
    public CountingRule with(LateStart choice, Citation source) {
        return new CountingRule(
                id, startingDay, startingHour, choice, lastDayOff, dayEnd, with(CountingAspect.LATE_START, source));
    }

    /**
     * With another choice for a last day that is not worked.
     *
     * @param choice what becomes of it
     * @param source where that is said
     * @return a new rule
     */
    public CountingRule with(LastDayOff choice, Citation source) {
        return new CountingRule(
                id, startingDay, startingHour, lateStart, choice, dayEnd, with(CountingAspect.LAST_DAY_OFF, source));
    }

    /**
     * With another choice for the end of the last day.
     *
     * @param choice when it ends
     * @param source where that is said
     * @return a new rule
     */
    public CountingRule with(DayEnd choice, Citation source) {
        return new CountingRule(
                id, startingDay, startingHour, lateStart, lastDayOff, choice, with(CountingAspect.DAY_END, source));
    }

    private Map<CountingAspect, Citation> with(CountingAspect aspect, Citation source) {
        Map<CountingAspect, Citation> more = new EnumMap<>(CountingAspect.class);
        more.putAll(sources);
        more.put(aspect, source);
        return more;
    }
}
