package org.wangge.testkit.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.calendar.WorkingHours;
import org.wangge.core.deadline.CountingRule;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.rules.calendar.BuiltInCalendars;
import org.wangge.testkit.arbitrary.CalendarArbitraries;
import org.wangge.testkit.arbitrary.DeadlineArbitraries;
import org.wangge.testkit.arbitrary.HoursArbitraries;

/**
 * What the laws of legal time are tried on (时间规律的取样): calendars, working hours, days, counting rules and limits.
 *
 * <p>Unless overridden these are the national calendar in all its editions, with and without an overlay, beside invented
 * calendars, from 2006 to 2030. Testers of a calendar or counting rule of their own override what they have:
 *
 * <pre>{@code
 * class OurTimeProperties extends DeadlineLaws {
 *     protected Arbitrary<WorkCalendar> calendars() { return Arbitraries.just(ours); }
 *     protected Arbitrary<LocalDate> days() { return CalendarArbitraries.daysAround(ours); }
 *     protected Arbitrary<WorkingHours> hours() { return Arbitraries.just(summerAndWinter); }
 *     protected Arbitrary<CountingRule> rules() { return Arbitraries.just(ourRule); }
 * }
 * }</pre>
 *
 * <p>Where clocks are set back, an hour comes twice and later is no longer later: the laws are for zones without daylight
 * saving, as China is.
 */
public abstract class TimeLaws {

    /** How often each law is tried. */
    static final int TRIES = 10_000;

    /** For subclasses. */
    protected TimeLaws() {}

    /**
     * The calendars to count with.
     *
     * @return the generator: editions of the national calendar as they are and overlaid, invented years, plain weeks
     */
    protected Arbitrary<WorkCalendar> calendars() {
        return CalendarArbitraries.hundredCalendars();
    }

    /**
     * The working hours to count with.
     *
     * @return the generator: any sessions, the same all year round or changing with the season
     */
    protected Arbitrary<WorkingHours> hours() {
        return HoursArbitraries.hundredHours();
    }

    /**
     * The days on which something starts.
     *
     * @return the generator: from 2006 to 2030, often close to a holiday or a turn of the year
     */
    protected Arbitrary<LocalDate> days() {
        return CalendarArbitraries.daysAround(BuiltInCalendars.cn());
    }

    /**
     * The counting rules.
     *
     * @return the generator: the usual rules and every other combination of their choices
     */
    protected Arbitrary<CountingRule> rules() {
        return DeadlineArbitraries.countingRules();
    }

    /**
     * The limits.
     *
     * @return the generator: limits of every unit for which a due moment can be computed
     */
    protected Arbitrary<TimeLimit> limits() {
        return DeadlineArbitraries.computableLimits();
    }

    /**
     * The zones of the clocks.
     *
     * @return the generator: Shanghai and other zones without daylight saving
     */
    protected Arbitrary<ZoneId> zones() {
        return DeadlineArbitraries.zonesOfOneOffset();
    }

    /**
     * Days, for {@code @ForAll("dates")}.
     *
     * @return what {@link #days} gives
     */
    @Provide
    protected Arbitrary<LocalDate> dates() {
        return days();
    }

    /**
     * Local moments, often at the edge of a session or of a day.
     *
     * @return the generator
     */
    @Provide
    protected Arbitrary<LocalDateTime> moments() {
        return Combinators.combine(days(), HoursArbitraries.timesOfDay()).as(LocalDate::atTime);
    }

    /**
     * Calendars with working hours.
     *
     * @return the generator
     */
    @Provide
    protected Arbitrary<TimeBase> bases() {
        return Combinators.combine(calendars(), hours()).as(TimeBase::new);
    }

    /**
     * Clocks that just started.
     *
     * @return the generator
     */
    @Provide
    protected Arbitrary<DeadlineClock> clocks() {
        return Combinators.combine(limits(), rules(), zones(), moments())
                .as((limit, rule, zone, start) -> DeadlineClock.start(
                        limit, rule, zone, start.atZone(zone).toInstant()));
    }

    /** What is counted to the due moment: the cap of at once, if it has one. */
    static TimeLimit counted(TimeLimit limit) {
        return limit.cap().orElse(limit);
    }

    /** Whether a clock is of those for which a later start is not due earlier; {@link DeadlineLaws} says why some are not. */
    static boolean isInOrder(DeadlineClock clock, TimeBase base) {
        return switch (counted(clock.limit()).unit()) {
            case MONTH, YEAR -> clock.rule().dayEnd() != CountingRule.DayEnd.CLOCK_TIME_OF_START;
            case WORKING_DAY_OF_HOURS -> areTheSameAllYear(base.hours());
            default -> true;
        };
    }

    private static boolean areTheSameAllYear(WorkingHours hours) {
        return hours.equals(WorkingHours.daily(hours.on(LocalDate.EPOCH)));
    }
}
