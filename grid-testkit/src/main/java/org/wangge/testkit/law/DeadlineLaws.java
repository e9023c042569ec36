package org.wangge.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.Extension;
import org.wangge.core.deadline.LimitUnit;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.testkit.arbitrary.ClockArbitraries;
import org.wangge.testkit.arbitrary.DeadlineArbitraries;
import org.wangge.testkit.oracle.NaiveDeadlines;

/**
 * The laws of due dates (期限计算规律), for any calendar, hours, limit and counting rule, each for the units for which it
 * holds.
 *
 * <p>Whoever finds due dates elsewhere overrides {@link #deadline} and holds that up to the same laws.
 */
public abstract class DeadlineLaws extends TimeLaws {

    private static final int MOST_LATER = 60 * 24 * 40;
    private static final int MOST_MORE = 40;

    /** For subclasses. */
    protected DeadlineLaws() {}

    /**
     * Finds a due date, by the engine unless overridden.
     *
     * @param clock the clock
     * @param base the calendar and hours
     * @return the due date, or nothing if the limit is open or at once
     */
    protected Optional<Deadline> deadline(DeadlineClock clock, TimeBase base) {
        return clock.deadline(base);
    }

    private Instant due(DeadlineClock clock, TimeBase base) {
        return deadline(clock, base).orElseThrow().dueExclusive();
    }

    private static DeadlineClock with(DeadlineClock clock, TimeLimit limit) {
        return DeadlineClock.start(limit, clock.rule(), clock.zone(), clock.startedAt());
    }

    private static DeadlineClock later(DeadlineClock clock, int minutes) {
        Instant start = clock.startedAt().plus(Duration.ofMinutes(minutes));
        return DeadlineClock.start(clock.limit(), clock.rule(), clock.zone(), start);
    }

    /**
     * Clocks that were suspended.
     *
     * @return the generator: any of {@link #clocks}, suspended up to three times
     */
    @Provide
    protected Arbitrary<DeadlineClock> suspendedClocks() {
        return ClockArbitraries.suspended(clocks());
    }

    /**
     * Clocks that were suspended and extended.
     *
     * @return the generator: any of {@link #clocks}, with a past
     */
    @Provide
    protected Arbitrary<DeadlineClock> clocksWithPast() {
        return ClockArbitraries.withPast(clocks(), limits());
    }

    /**
     * Clocks in zones with daylight saving too.
     *
     * @return the generator: any started clock unless overridden
     */
    @Provide
    protected Arbitrary<DeadlineClock> clocksAnywhere() {
        return DeadlineArbitraries.startedClocks();
    }

    /**
     * The fast engine finds the due date that one finds who counts day by day and session by session, whatever became of
     * the clock.
     *
     * @param clock the clock, suspended and extended
     * @param base the calendar and hours
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void agreesWithCountingDayByDay(
            @ForAll("clocksWithPast") DeadlineClock clock, @ForAll("bases") TimeBase base) {
        assertThat(deadline(clock, base)).isEqualTo(new NaiveDeadlines(base).deadline(clock));
    }

    /**
     * Nothing is due before it started.
     *
     * @param clock the clock, suspended and extended
     * @param base the calendar and hours
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void nothingIsDueBeforeItStarted(
            @ForAll("clocksWithPast") DeadlineClock clock, @ForAll("bases") TimeBase base) {
        assertThat(due(clock, base)).isAfter(clock.startedAt());
    }

    /**
     * What starts later is not due earlier.
     *
     * <p>Two choices are beyond this law. Several days of a long month have one corresponding day in a short one; if the
     * time of day is kept, it alone decides between them. A working day by the hour is as long as the day of the start, so
     * where sessions change with the season, a later start may bring a smaller budget.
     *
     * @param clock the clock
     * @param base the calendar and hours
     * @param minutes how much later
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void whatStartsLaterIsNotDueEarlier(
            @ForAll("clocks") DeadlineClock clock,
            @ForAll("bases") TimeBase base,
            @ForAll @IntRange(max = MOST_LATER) int minutes) {
        if (isInOrder(clock, base)) {
            assertThat(due(later(clock, minutes), base)).isAfterOrEqualTo(due(clock, base));
        }
    }

    /**
     * More of the same unit is not due earlier.
     *
     * @param clock the clock
     * @param base the calendar and hours
     * @param more how many units more
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void aLongerLimitIsNotDueEarlier(
            @ForAll("clocks") DeadlineClock clock,
            @ForAll("bases") TimeBase base,
            @ForAll @IntRange(max = MOST_MORE) int more) {
        TimeLimit limit = clock.limit();
        if (limit.unit().isCounted()) {
            DeadlineClock longer = with(clock, TimeLimit.of(limit.amount() + more, limit.unit()));
            assertThat(due(longer, base)).isAfterOrEqualTo(due(clock, base));
        }
    }

    /**
     * An extension that adds to the limit gives what the sum of both would have given; in every unit, months and rolled
     * days included, because it is counted from the start.
     *
     * @param clock the clock
     * @param base the calendar and hours
     * @param more how many units are added
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void whatIsAddedToTheLimitAddsUp(
            @ForAll("suspendedClocks") DeadlineClock clock,
            @ForAll("bases") TimeBase base,
            @ForAll @IntRange(min = 1, max = MOST_MORE) int more) {
        TimeLimit limit = clock.limit();
        if (limit.unit().isCounted()) {
            TimeLimit by = TimeLimit.of(more, limit.unit());
            TimeLimit sum = TimeLimit.of(limit.amount() + more, limit.unit());
            DeadlineClock added = clock.extend(Extension.adding(by, clock.startedAt()));
            DeadlineClock replaced = clock.extend(Extension.replacing(sum, clock.startedAt()));
            assertThat(deadline(added, base)).isEqualTo(deadline(replaced, base));
            assertThat(due(added, base)).isAfterOrEqualTo(due(clock, base));
        }
    }

    /**
     * Counting on from the due date adds up, for working days, working time and plain time; not for months, and not for
     * natural days, whose last day may have been moved.
     *
     * @param clock the clock
     * @param base the calendar and hours
     * @param more how many units are counted on
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void whatIsCountedOnFromTheDueDateAddsUp(
            @ForAll("clocks") DeadlineClock clock,
            @ForAll("bases") TimeBase base,
            @ForAll @IntRange(min = 1, max = MOST_MORE) int more) {
        TimeLimit limit = clock.limit();
        if (addsUp(limit.unit())) {
            TimeLimit by = TimeLimit.of(more, limit.unit());
            TimeLimit sum = TimeLimit.of(limit.amount() + more, limit.unit());
            DeadlineClock countedOn = clock.extend(Extension.fromDeadline(by, clock.startedAt()));
            assertThat(deadline(countedOn, base)).isEqualTo(deadline(with(clock, sum), base));
        }
    }

    private static boolean addsUp(LimitUnit unit) {
        return switch (unit) {
            case WORKING_DAY, WORKING_HOUR, WORKING_MINUTE, HOUR, MINUTE -> true;
            default -> false;
        };
    }

    /**
     * A suspension never makes a due date earlier, and a longer one does not make it earlier than a shorter one.
     *
     * @param clock the clock, perhaps suspended before
     * @param base the calendar and hours
     * @param after minutes from the last turn of the clock to the suspension
     * @param length minutes of the suspension
     * @param more minutes by which another one is longer
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void aSuspensionIsNeverDueEarlier(
            @ForAll("suspendedClocks") DeadlineClock clock,
            @ForAll("bases") TimeBase base,
            @ForAll @IntRange(max = MOST_LATER) int after,
            @ForAll @IntRange(max = MOST_LATER) int length,
            @ForAll @IntRange(max = MOST_LATER) int more) {
        Instant from = turn(clock).plus(Duration.ofMinutes(after));
        Instant until = from.plus(Duration.ofMinutes(length));
        DeadlineClock standing = clock.isSuspended() ? clock : clock.suspend(from);
        DeadlineClock resumed = standing.resume(until);
        DeadlineClock resumedLater = standing.resume(until.plus(Duration.ofMinutes(more)));
        assertThat(due(standing, base)).isEqualTo(due(clock, base));
        assertThat(due(resumed, base)).isAfterOrEqualTo(due(clock, base));
        assertThat(due(resumedLater, base)).isAfterOrEqualTo(due(resumed, base));
    }

    private static Instant turn(DeadlineClock clock) {
        return clock.suspensions().stream()
                .reduce((earlier, later) -> later)
                .map(last -> last.until().orElse(last.from()))
                .orElse(clock.startedAt());
    }

    /**
     * What extends by nothing changes nothing: a suspension that ends as it begins, and the same limit once more from the
     * start.
     *
     * @param clock the clock, perhaps suspended before
     * @param base the calendar and hours
     * @param after minutes from the last turn of the clock to the suspension
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void nothingMoreChangesNothing(
            @ForAll("suspendedClocks") DeadlineClock clock,
            @ForAll("bases") TimeBase base,
            @ForAll @IntRange(max = MOST_LATER) int after) {
        Instant at = turn(clock).plus(Duration.ofMinutes(after));
        DeadlineClock same = clock.extend(Extension.replacing(clock.limit(), at));
        assertThat(deadline(same, base)).isEqualTo(deadline(clock, base));
        if (!clock.isSuspended()) {
            assertThat(deadline(clock.suspend(at).resume(at), base)).isEqualTo(deadline(clock, base));
        }
    }

    /**
     * A due date explains itself, and names the edition by which it was computed.
     *
     * @param clock the clock, in any zone
     * @param base the calendar and hours
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void aDueDateExplainsItself(@ForAll("clocksAnywhere") DeadlineClock clock, @ForAll("bases") TimeBase base) {
        assertThat(clock.explain(base).toString()).isNotBlank();
        assertThat(deadline(clock, base).orElseThrow().editionId())
                .isEqualTo(base.calendar().edition().id());
    }
}
