package org.wangge.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.wangge.core.calendar.DailySessions;
import org.wangge.core.calendar.WorkingHours;
import org.wangge.core.deadline.TimeBase;
import org.wangge.testkit.arbitrary.HoursArbitraries;
import org.wangge.testkit.oracle.NaiveDays;
import org.wangge.testkit.oracle.NaiveHours;

/**
 * The laws of working time (工作时规律), for any calendar and any sessions and seasons: adding, taking apart, order, and
 * agreement with counting session by session.
 *
 * <p>Whoever counts elsewhere overrides {@link #plus}, {@link #between} or {@link #told} and holds that up to the same laws.
 */
public abstract class WorkingTimeLaws extends TimeLaws {

    private static final int MOST = 20_000;
    private static final int MOST_BY_THE_MINUTE = 720;
    private static final int LONGEST_RANGE = 200;
    private static final int MOST_RANGES = 4;

    /** For subclasses. */
    protected WorkingTimeLaws() {}

    /**
     * Counts working minutes, by the engine unless overridden.
     *
     * @param base the calendar and the hours
     * @param from the moment from which to count
     * @param minutes how many working minutes
     * @return the earliest moment by which they are worked
     */
    protected LocalDateTime plus(TimeBase base, LocalDateTime from, long minutes) {
        return base.hours().plusMinutes(base.calendar(), from, minutes);
    }

    /**
     * Measures the working time between two moments, by the engine unless overridden.
     *
     * @param base the calendar and the hours
     * @param from the moment from which to count
     * @param until the moment up to which to count
     * @return the working time
     */
    protected Duration between(TimeBase base, LocalDateTime from, LocalDateTime until) {
        return base.hours().between(base.calendar(), from, until);
    }

    private static NaiveHours naive(TimeBase base) {
        return new NaiveHours(NaiveDays.of(base.calendar()), base.hours());
    }

    /**
     * Working a and then b minutes is working a + b.
     *
     * @param base the calendar and the hours
     * @param from where to begin
     * @param a how many working minutes
     * @param b how many more
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void workingMinutesAddUp(
            @ForAll("bases") TimeBase base,
            @ForAll("moments") LocalDateTime from,
            @ForAll @IntRange(max = MOST) int a,
            @ForAll @IntRange(max = MOST) int b) {
        assertThat(plus(base, plus(base, from, a), b)).isEqualTo(plus(base, from, a + b));
    }

    /**
     * Between a moment and the one n working minutes later lie n working minutes.
     *
     * @param base the calendar and the hours
     * @param from where to begin
     * @param n how many working minutes
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void whatWasAddedLiesBetween(
            @ForAll("bases") TimeBase base,
            @ForAll("moments") LocalDateTime from,
            @ForAll @IntRange(max = MOST) int n) {
        assertThat(between(base, from, plus(base, from, n))).isEqualTo(Duration.ofMinutes(n));
    }

    /**
     * What begins later ends no earlier, and a minute more ends later.
     *
     * @param base the calendar and the hours
     * @param from where to begin
     * @param later how many minutes later to begin as well
     * @param n how many working minutes
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void whatIsLaterOrMoreEndsNoEarlier(
            @ForAll("bases") TimeBase base,
            @ForAll("moments") LocalDateTime from,
            @ForAll @IntRange(max = MOST) int later,
            @ForAll @IntRange(max = MOST) int n) {
        assertThat(plus(base, from.plusMinutes(later), n)).isAfterOrEqualTo(plus(base, from, n));
        assertThat(plus(base, from, n + 1L)).isAfter(plus(base, from, n));
    }

    /**
     * The fast engine answers as one does who walks along the sessions, to the nanosecond.
     *
     * @param base the calendar and the hours
     * @param from where to begin
     * @param n how many working minutes
     * @param span how many minutes of any kind to look at
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void agreesWithCountingSessionBySession(
            @ForAll("bases") TimeBase base,
            @ForAll("moments") LocalDateTime from,
            @ForAll @IntRange(max = MOST) int n,
            @ForAll @IntRange(min = -MOST, max = MOST) int span) {
        LocalDateTime until = from.plusMinutes(span);
        NaiveHours naive = naive(base);
        assertThat(plus(base, from, n)).isEqualTo(naive.plus(from, Duration.ofMinutes(n)));
        assertThat(between(base, from, until)).isEqualTo(naive.between(from, until));
        assertThat(base.hours().nextOpening(base.calendar(), from)).isEqualTo(naive.nextOpening(from));
    }

    /**
     * The working minutes of a span are as many as one counts who looks at the door every minute.
     *
     * @param base the calendar and the hours
     * @param moment where to begin, cut to the minute
     * @param span how many minutes to look
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void agreesWithLookingAtTheDoorEveryMinute(
            @ForAll("bases") TimeBase base,
            @ForAll("moments") LocalDateTime moment,
            @ForAll @IntRange(max = MOST_BY_THE_MINUTE) int span) {
        LocalDateTime from = moment.truncatedTo(ChronoUnit.MINUTES);
        int open = 0;
        for (int minute = 0; minute < span; minute++) {
            open += base.hours().isOpen(base.calendar(), from.plusMinutes(minute)) ? 1 : 0;
        }
        assertThat(between(base, from, from.plusMinutes(span))).isEqualTo(Duration.ofMinutes(open));
    }

    /**
     * A range of days that has sessions of its own.
     *
     * @param fromInclusive its first day
     * @param untilExclusive the first day after it
     * @param sessions the sessions
     */
    protected record Range(LocalDate fromInclusive, LocalDate untilExclusive, DailySessions sessions) {

        private boolean has(LocalDate day) {
            return !day.isBefore(fromInclusive) && day.isBefore(untilExclusive);
        }
    }

    /**
     * Makes working hours out of ranges, by the engine unless overridden.
     *
     * @param usual the sessions of all other days
     * @param ranges the ranges, told one after the other
     * @return the working hours
     */
    protected WorkingHours told(DailySessions usual, List<Range> ranges) {
        WorkingHours.Builder hours = WorkingHours.builder(usual);
        ranges.forEach(range -> hours.between(range.fromInclusive(), range.untilExclusive(), range.sessions()));
        return hours.build();
    }

    /**
     * Ranges of days with sessions of their own, in the order in which they are told.
     *
     * @return the generator
     */
    @Provide
    protected Arbitrary<List<Range>> ranges() {
        return Combinators.combine(
                        days(), Arbitraries.integers().between(1, LONGEST_RANGE), HoursArbitraries.dailySessions())
                .as((from, length, sessions) -> new Range(from, from.plusDays(length), sessions))
                .list()
                .ofMaxSize(MOST_RANGES);
    }

    /**
     * Of several ranges that hold a day, the one that was told last has its sessions.
     *
     * @param ranges the ranges, told one after the other
     * @param day a day
     * @param near how many days after the first range begins to look as well
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void theRangeThatWasToldLastHasTheDay(
            @ForAll("ranges") List<Range> ranges,
            @ForAll("dates") LocalDate day,
            @ForAll @IntRange(max = LONGEST_RANGE) int near) {
        WorkingHours hours = told(WorkingHours.STANDARD.on(day), ranges);
        LocalDate within =
                ranges.isEmpty() ? day : ranges.get(0).fromInclusive().plusDays(near);
        for (LocalDate asked : List.of(day, within)) {
            Optional<DailySessions> last = ranges.stream()
                    .filter(range -> range.has(asked))
                    .reduce((earlier, later) -> later)
                    .map(Range::sessions);
            assertThat(hours.on(asked)).isEqualTo(last.orElse(WorkingHours.STANDARD.on(day)));
        }
    }
}
