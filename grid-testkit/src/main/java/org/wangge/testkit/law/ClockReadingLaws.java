package org.wangge.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.LimitUnit;
import org.wangge.core.deadline.TimeAmount;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.testkit.arbitrary.ClockArbitraries;

/**
 * The laws of what a clock shows (时钟读数规律): elapsed, remaining, overdue by, share used, at any instant.
 *
 * <p>Whoever keeps accounts of clocks elsewhere, in a column that a job brings up to date perhaps, overrides
 * {@link #read} and holds that up to the same laws.
 */
public abstract class ClockReadingLaws extends TimeLaws {

    private static final int PER_CENT = 100;
    private static final int MOST_LATER = 60 * 24 * 40;

    /** For subclasses. */
    protected ClockReadingLaws() {}

    /**
     * What a clock shows at an instant (时钟读数).
     *
     * @param elapsed what has run off
     * @param remaining what is left
     * @param overdueBy by how much it is over
     * @param shareUsed which share is used
     * @param overdue whether it is overdue
     */
    protected record Reading(
            TimeAmount elapsed, TimeAmount remaining, TimeAmount overdueBy, BigDecimal shareUsed, boolean overdue) {}

    /**
     * Reads a clock, by the engine unless overridden.
     *
     * @param clock the clock; a due moment can be computed for it
     * @param base the calendar and hours
     * @param now the instant
     * @return what it shows
     */
    protected Reading read(DeadlineClock clock, TimeBase base, Instant now) {
        return new Reading(
                clock.elapsed(base, now).orElseThrow(),
                clock.remaining(base, now).orElseThrow(),
                clock.overdueBy(base, now).orElseThrow(),
                clock.shareUsed(base, now).orElseThrow(),
                clock.isOverdue(base, now));
    }

    private static Instant due(DeadlineClock clock, TimeBase base) {
        return clock.deadline(base).orElseThrow().dueExclusive();
    }

    private static Instant after(DeadlineClock clock, int minutes) {
        return clock.startedAt().plus(Duration.ofMinutes(minutes));
    }

    /**
     * Clocks that were suspended, perhaps still are.
     *
     * @return the generator: any of {@link #clocks}, suspended up to three times
     */
    @Provide
    protected Arbitrary<DeadlineClock> suspendedClocks() {
        return ClockArbitraries.suspended(clocks());
    }

    /**
     * Clocks that run.
     *
     * @return the generator: any of {@link #clocks}, suspended up to three times and resumed each time
     */
    @Provide
    protected Arbitrary<DeadlineClock> resumedClocks() {
        return suspendedClocks().map(ClockReadingLaws::resumed);
    }

    private static DeadlineClock resumed(DeadlineClock clock) {
        return clock.isSuspended() ? clock.resume(lastTurn(clock).plus(Duration.ofHours(1))) : clock;
    }

    /**
     * What has run off and what is left are the budget, from the start to the due moment; and there is nothing over.
     *
     * @param clock the clock
     * @param base the calendar and hours
     * @param part which part of the time to the due moment has passed, per cent
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void elapsedAndRemainingAreTheBudget(
            @ForAll("resumedClocks") DeadlineClock clock,
            @ForAll("bases") TimeBase base,
            @ForAll @IntRange(max = PER_CENT) int part) {
        Instant due = due(clock, base);
        Instant now = between(clock.startedAt(), due, part);
        Reading atNow = read(clock, base, now);
        Reading atEnd = read(clock, base, due);
        assertThat(atNow.elapsed().count() + atNow.remaining().count())
                .isEqualTo(atEnd.elapsed().count());
        assertThat(atEnd.remaining().isZero()).isTrue();
        assertThat(atNow.overdueBy().isZero()).isTrue();
        assertThat(atEnd.overdueBy().isZero()).isTrue();
    }

    private static Instant between(Instant from, Instant until, int part) {
        return from.plus(Duration.between(from, until).dividedBy(PER_CENT).multipliedBy(part));
    }

    /**
     * The budget of working days, working time and plain time is the limit itself; months have as many days as they have,
     * and natural days may roll on.
     *
     * @param clock the clock
     * @param base the calendar and hours
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void theBudgetIsTheLimit(@ForAll("resumedClocks") DeadlineClock clock, @ForAll("bases") TimeBase base) {
        TimeLimit limit = counted(clock.limit());
        long amount = limit.amount();
        TimeAmount elapsed = read(clock, base, due(clock, base)).elapsed();
        switch (limit.unit()) {
            case WORKING_DAY -> assertThat(elapsed).isEqualTo(new TimeAmount(amount, LimitUnit.WORKING_DAY));
            case WORKING_MINUTE -> assertThat(elapsed).isEqualTo(new TimeAmount(amount, LimitUnit.WORKING_MINUTE));
            case WORKING_HOUR -> assertThat(elapsed).isEqualTo(new TimeAmount(amount * 60, LimitUnit.WORKING_MINUTE));
            case MINUTE -> assertThat(elapsed).isEqualTo(new TimeAmount(amount, LimitUnit.MINUTE));
            case HOUR -> assertThat(elapsed).isEqualTo(new TimeAmount(amount * 60, LimitUnit.MINUTE));
            default -> assertThat(elapsed.count()).isPositive();
        }
    }

    /**
     * A clock that runs is overdue exactly from its due instant on, when its share is one; before, it is less.
     *
     * @param clock the clock
     * @param base the calendar and hours
     * @param minutes how long after the due instant to look as well
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void isOverdueExactlyFromItsDueInstantOn(
            @ForAll("resumedClocks") DeadlineClock clock,
            @ForAll("bases") TimeBase base,
            @ForAll @IntRange(max = MOST_LATER) int minutes) {
        Instant due = due(clock, base);
        Reading before = read(clock, base, due.minusNanos(1));
        Reading at = read(clock, base, due);
        Reading after = read(clock, base, due.plus(Duration.ofMinutes(minutes)));
        assertThat(before.overdue()).isFalse();
        assertThat(before.shareUsed()).isLessThanOrEqualTo(BigDecimal.ONE);
        assertThat(at.overdue()).isTrue();
        assertThat(at.shareUsed()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(after.overdue()).isTrue();
        assertThat(after.shareUsed()).isGreaterThanOrEqualTo(BigDecimal.ONE);
        assertThat(after.remaining().isZero()).isTrue();
    }

    /**
     * As time passes, what has run off grows and what is left shrinks, and never the other way.
     *
     * @param clock the clock, perhaps suspended
     * @param base the calendar and hours
     * @param minutes how long after the start to look
     * @param later how long after that to look again
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void timeRunsOneWay(
            @ForAll("suspendedClocks") DeadlineClock clock,
            @ForAll("bases") TimeBase base,
            @ForAll @IntRange(max = MOST_LATER) int minutes,
            @ForAll @IntRange(max = MOST_LATER) int later) {
        Reading first = read(clock, base, after(clock, minutes));
        Reading second = read(clock, base, after(clock, minutes + later));
        assertThat(second.elapsed().count())
                .isGreaterThanOrEqualTo(first.elapsed().count());
        assertThat(second.remaining().count())
                .isLessThanOrEqualTo(first.remaining().count());
        assertThat(second.overdueBy().count())
                .isGreaterThanOrEqualTo(first.overdueBy().count());
        assertThat(second.shareUsed()).isGreaterThanOrEqualTo(first.shareUsed());
    }

    /**
     * A clock that was stopped shows for ever what it showed then.
     *
     * @param clock the clock
     * @param base the calendar and hours
     * @param minutes when it was stopped, minutes after it last ran on
     * @param later how long after that to look
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void aStoppedClockShowsWhatItShowedThen(
            @ForAll("resumedClocks") DeadlineClock clock,
            @ForAll("bases") TimeBase base,
            @ForAll @IntRange(max = MOST_LATER) int minutes,
            @ForAll @IntRange(max = MOST_LATER) int later) {
        Instant at = lastTurn(clock).plus(Duration.ofMinutes(minutes));
        Instant now = at.plus(Duration.ofMinutes(later));
        assertThat(read(clock.stop(at), base, now)).isEqualTo(read(clock, base, at));
    }

    /**
     * A clock that stands shows the same until it goes on, and what it shows is still the budget: what had run off, and
     * what is left. A clock of days no longer counts the day on which it was suspended, others show what they showed then.
     *
     * @param clock the clock
     * @param base the calendar and hours
     * @param minutes when it was suspended, minutes after it last ran on
     * @param later how long after that to look
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void aStandingClockKeepsWhatIsLeft(
            @ForAll("resumedClocks") DeadlineClock clock,
            @ForAll("bases") TimeBase base,
            @ForAll @IntRange(max = MOST_LATER) int minutes,
            @ForAll @IntRange(max = MOST_LATER) int later) {
        Instant at = lastTurn(clock).plus(Duration.ofMinutes(minutes));
        Instant due = due(clock, base);
        Reading then = read(clock, base, at);
        Reading standing = read(clock.suspend(at), base, at.plus(Duration.ofMinutes(later)));
        assertThat(standing).isEqualTo(read(clock.suspend(at), base, at));
        assertThat(standing.elapsed().count())
                .isLessThanOrEqualTo(then.elapsed().count());
        if (at.isBefore(due)) {
            assertThat(standing.elapsed().count() + standing.remaining().count())
                    .isEqualTo(read(clock, base, due).elapsed().count());
        }
        if (!counted(clock.limit()).unit().isOfDays()) {
            assertThat(standing).isEqualTo(then);
        }
    }

    private static Instant lastTurn(DeadlineClock clock) {
        return clock.suspensions().stream()
                .reduce((one, next) -> next)
                .map(last -> last.until().orElse(last.from()))
                .orElse(clock.startedAt());
    }

    /**
     * The instant of a share is the first at which that share is used.
     *
     * @param clock the clock
     * @param base the calendar and hours
     * @param part the share, per cent
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void aShareIsUsedFromItsInstantOn(
            @ForAll("resumedClocks") DeadlineClock clock,
            @ForAll("bases") TimeBase base,
            @ForAll @IntRange(max = PER_CENT) int part) {
        BigDecimal share = BigDecimal.valueOf(part, 2);
        Instant at = clock.instantAtShare(base, share).orElseThrow();
        assertThat(at).isBeforeOrEqualTo(due(clock, base));
        assertThat(read(clock, base, at).shareUsed()).isGreaterThanOrEqualTo(share);
        assertThat(read(clock, base, at.minusNanos(1)).shareUsed()).isLessThanOrEqualTo(share);
    }
}
