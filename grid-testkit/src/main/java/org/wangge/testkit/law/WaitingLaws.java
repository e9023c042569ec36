package org.wangge.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.wangge.core.deadline.CountingRule;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.deadline.WaitingPeriod;
import org.wangge.testkit.oracle.NaiveDays;
import org.wangge.testkit.oracle.NaiveHours;

/**
 * The laws of waiting periods (等待期规律): at least so long passes, and the step is open from the end on.
 *
 * <p>Whoever waits by other means overrides {@link #endsAt} or {@link #isOver} and holds that up to the same laws.
 */
public abstract class WaitingLaws extends TimeLaws {

    private static final int MOST_MINUTES = 60 * 24 * 40;

    /** For subclasses. */
    protected WaitingLaws() {}

    /**
     * Finds the end of a waiting period, by the engine unless overridden.
     *
     * @param period the waiting period; its end can be computed
     * @param base the calendar and hours
     * @return the first instant after it
     */
    protected Instant endsAt(WaitingPeriod period, TimeBase base) {
        return period.endsAt(base).orElseThrow();
    }

    /**
     * Whether a waiting period is over, by the engine unless overridden.
     *
     * @param period the waiting period
     * @param base the calendar and hours
     * @param now when the step would be done
     * @return true if it may be done
     */
    protected boolean isOver(WaitingPeriod period, TimeBase base, Instant now) {
        return period.isOver(base, now);
    }

    /**
     * Waiting periods.
     *
     * @return the generator: any of {@link #clocks}, waited for
     */
    @Provide
    protected Arbitrary<WaitingPeriod> periods() {
        return clocks().map(WaitingPeriod::new);
    }

    /**
     * The step is open exactly from the end on, and never again closed.
     *
     * @param period the waiting period
     * @param base the calendar and hours
     * @param minutes how far from the end to look as well
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void theStepIsOpenExactlyFromTheEndOn(
            @ForAll("periods") WaitingPeriod period,
            @ForAll("bases") TimeBase base,
            @ForAll @IntRange(max = MOST_MINUTES) int minutes) {
        Instant end = endsAt(period, base);
        Duration away = Duration.ofMinutes(minutes);
        assertThat(isOver(period, base, end)).isTrue();
        assertThat(isOver(period, base, end.plus(away))).isTrue();
        assertThat(isOver(period, base, end.minusNanos(1))).isFalse();
        assertThat(isOver(period, base, end.minusNanos(1).minus(away))).isFalse();
    }

    /**
     * At least so long passes before the step may be done: so many whole days after the day of the start, working ones if
     * it says so, or so much time. For days this holds where the day of the start does not count and the last day counts
     * to its end.
     *
     * @param period the waiting period
     * @param base the calendar and hours
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void atLeastSoLongPasses(@ForAll("periods") WaitingPeriod period, @ForAll("bases") TimeBase base) {
        LocalDateTime from = local(period, period.clock().startedAt());
        LocalDateTime end = local(period, endsAt(period, base));
        LocalDate first = from.toLocalDate();
        LocalDate last = end.minusNanos(1).toLocalDate();
        TimeLimit atLeast = counted(period.clock().limit());
        NaiveDays days = NaiveDays.of(base.calendar());
        Duration worked = new NaiveHours(days, base.hours()).between(from, end);
        switch (atLeast.unit()) {
            case MINUTE -> assertThat(Duration.between(from, end)).isGreaterThanOrEqualTo(minutes(atLeast));
            case HOUR -> assertThat(Duration.between(from, end)).isGreaterThanOrEqualTo(minutes(atLeast, 60));
            case WORKING_MINUTE -> assertThat(worked).isGreaterThanOrEqualTo(minutes(atLeast));
            case WORKING_HOUR -> assertThat(worked).isGreaterThanOrEqualTo(minutes(atLeast, 60));
            case WORKING_DAY -> assertDays(period, days.between(first, last), 1);
            case NATURAL_DAY -> assertDays(period, first.until(last, ChronoUnit.DAYS), 1);
            case WEEK -> assertDays(period, first.until(last, ChronoUnit.DAYS), 7);
            case MONTH -> assertDays(period, first.until(last, ChronoUnit.DAYS), 28);
            case YEAR -> assertDays(period, first.until(last, ChronoUnit.DAYS), 365);
            default -> assertThat(end).isAfter(from);
        }
    }

    private static LocalDateTime local(WaitingPeriod period, Instant instant) {
        return LocalDateTime.ofInstant(instant, period.clock().zone());
    }

    private static Duration minutes(TimeLimit limit) {
        return minutes(limit, 1);
    }

    private static Duration minutes(TimeLimit limit, int each) {
        return Duration.ofMinutes((long) limit.amount() * each);
    }

    private static void assertDays(WaitingPeriod period, long passed, int each) {
        CountingRule rule = period.clock().rule();
        if (rule.startingDay() == CountingRule.StartingDay.NOT_COUNTED
                && rule.dayEnd() != CountingRule.DayEnd.CLOCK_TIME_OF_START) {
            assertThat(passed)
                    .isGreaterThanOrEqualTo(
                            (long) counted(period.clock().limit()).amount() * each);
        }
    }
}
