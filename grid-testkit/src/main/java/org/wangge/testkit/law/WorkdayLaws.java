package org.wangge.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.rules.calendar.BuiltInCalendars;
import org.wangge.testkit.arbitrary.CalendarArbitraries;
import org.wangge.testkit.oracle.NaiveDays;

/**
 * The laws of working days (工作日规律), for any calendar: adding, taking apart, order, and agreement with counting day by
 * day.
 *
 * <p>Whoever counts elsewhere, in a database function perhaps, overrides {@link #plus}, {@link #between} or
 * {@link #onOrAfter} and holds that up to the same laws.
 */
public abstract class WorkdayLaws extends TimeLaws {

    private static final int FAR = 2_000;
    private static final int NEAR = 60;

    /** For subclasses. */
    protected WorkdayLaws() {}

    /**
     * Counts working days, by the engine unless overridden.
     *
     * @param calendar the calendar
     * @param day the day from which to count
     * @param n how many working days to go
     * @return the n-th working day
     */
    protected LocalDate plus(WorkCalendar calendar, LocalDate day, int n) {
        return calendar.plusWorkdays(day, n);
    }

    /**
     * Counts the working days between two days, by the engine unless overridden.
     *
     * @param calendar the calendar
     * @param startExclusive the day after which to count
     * @param endInclusive the last day to count
     * @return their number
     */
    protected int between(WorkCalendar calendar, LocalDate startExclusive, LocalDate endInclusive) {
        return calendar.workdaysBetween(startExclusive, endInclusive);
    }

    /**
     * Finds the first working day from a day on, by the engine unless overridden.
     *
     * @param calendar the calendar
     * @param day the day
     * @return the working day
     */
    protected LocalDate onOrAfter(WorkCalendar calendar, LocalDate day) {
        return calendar.workdayOnOrAfter(day);
    }

    /**
     * The calendars, for {@code @ForAll("workCalendars")}.
     *
     * @return what {@link #calendars} gives
     */
    @Provide
    protected Arbitrary<WorkCalendar> workCalendars() {
        return calendars();
    }

    /**
     * Days that an overlay makes differ, each with whether it is worked.
     *
     * @return the generator: often around the special days of the national calendar
     */
    @Provide
    protected Arbitrary<Map<LocalDate, Boolean>> differingDays() {
        return CalendarArbitraries.differingDays(BuiltInCalendars.cn());
    }

    /**
     * Going a and then b working days is going a + b, forwards and backwards.
     *
     * @param calendar the calendar
     * @param day where to begin
     * @param a how many working days to go
     * @param b how many to go on
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void workdaysAddUp(
            @ForAll("workCalendars") WorkCalendar calendar,
            @ForAll("dates") LocalDate day,
            @ForAll @IntRange(max = FAR) int a,
            @ForAll @IntRange(max = FAR) int b) {
        assertThat(plus(calendar, plus(calendar, day, a), b)).isEqualTo(plus(calendar, day, a + b));
        assertThat(plus(calendar, plus(calendar, day, -a), -b)).isEqualTo(plus(calendar, day, -a - b));
    }

    /**
     * Between a day and the n-th working day after it lie n working days; and from a working day, n forth and n back lead
     * home.
     *
     * @param calendar the calendar
     * @param day where to begin
     * @param n how many working days to go
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void whatWasAddedLiesBetween(
            @ForAll("workCalendars") WorkCalendar calendar,
            @ForAll("dates") LocalDate day,
            @ForAll @IntRange(max = FAR) int n) {
        LocalDate worked = onOrAfter(calendar, day);
        assertThat(between(calendar, day, plus(calendar, day, n))).isEqualTo(n);
        assertThat(plus(calendar, plus(calendar, worked, n), -n)).isEqualTo(worked);
    }

    /**
     * A later day leads no earlier, one working day more leads later.
     *
     * @param calendar the calendar
     * @param day where to begin
     * @param later how many days later to begin as well
     * @param n how many working days to go, backwards if negative
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void whatIsLaterOrMoreLeadsNoEarlier(
            @ForAll("workCalendars") WorkCalendar calendar,
            @ForAll("dates") LocalDate day,
            @ForAll @IntRange(max = NEAR) int later,
            @ForAll @IntRange(min = -NEAR, max = NEAR) int n) {
        assertThat(plus(calendar, day.plusDays(later), n)).isAfterOrEqualTo(plus(calendar, day, n));
        assertThat(plus(calendar, day, n + 1)).isAfter(plus(calendar, day, n));
    }

    /**
     * The fast calendar answers as one does who looks at every day.
     *
     * @param calendar the calendar
     * @param day where to begin
     * @param n how many working days to go, backwards if negative
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void agreesWithCountingDayByDay(
            @ForAll("workCalendars") WorkCalendar calendar,
            @ForAll("dates") LocalDate day,
            @ForAll @IntRange(min = -NEAR, max = NEAR) int n) {
        agree(calendar, NaiveDays.of(calendar), day, n);
    }

    /**
     * An overlay decides its own days and no others, whatever the calendar below says of them.
     *
     * @param calendar the calendar below
     * @param differing the days of the overlay
     * @param day where to begin
     * @param n how many working days to go, backwards if negative
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void anOverlayDecidesItsOwnDaysAndNoOthers(
            @ForAll("workCalendars") WorkCalendar calendar,
            @ForAll("differingDays") Map<LocalDate, Boolean> differing,
            @ForAll("dates") LocalDate day,
            @ForAll @IntRange(min = -NEAR, max = NEAR) int n) {
        WorkCalendar overlaid = calendar.with(CalendarArbitraries.overlay(differing));
        agree(overlaid, NaiveDays.of(calendar).with(differing), day, n);
    }

    private void agree(WorkCalendar calendar, NaiveDays days, LocalDate day, int n) {
        LocalDate end = days.plus(day, n);
        assertThat(plus(calendar, day, n)).isEqualTo(end);
        assertThat(between(calendar, day, end)).isEqualTo(days.between(day, end));
        assertThat(onOrAfter(calendar, day)).isEqualTo(days.onOrAfter(day));
        assertThat(calendar.isWorkday(day)).isEqualTo(days.isWorked(day));
    }
}
