package org.wangge.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.wangge.core.deadline.CountingRule;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.Extension;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.testkit.arbitrary.DeadlineArbitraries;

/** The laws of counting (期间计算规律), for any calendar, hours, limit and counting rule. */
public abstract class DeadlineLaws {

    private static final int MOST_LATER = 60 * 24 * 40;

    /** For subclasses. */
    protected DeadlineLaws() {}

    /**
     * What is counted with.
     *
     * @return the generator: any calendar and hours unless overridden
     */
    @Provide
    protected Arbitrary<TimeBase> bases() {
        return DeadlineArbitraries.bases();
    }

    /**
     * The clocks.
     *
     * @return the generator: any started clock unless overridden
     */
    @Provide
    protected Arbitrary<DeadlineClock> clocks() {
        return DeadlineArbitraries.startedClocks();
    }

    private static Deadline due(DeadlineClock clock, TimeBase base) {
        return clock.deadline(base).orElseThrow();
    }

    /**
     * Nothing is due before it started.
     *
     * @param clock the clock
     * @param base the calendar and hours
     */
    @Property
    public void nothingIsDueBeforeItStarted(@ForAll("clocks") DeadlineClock clock, @ForAll("bases") TimeBase base) {
        assertThat(due(clock, base).dueExclusive()).isAfterOrEqualTo(clock.startedAt());
    }

    /**
     * What starts later is not due earlier.
     *
     * <p>One choice is beyond this law: if a start on a day off counts as one at the next opening, while one before the
     * opening counts as it is, then what starts on Sunday evening begins later than what starts on Monday at dawn. Where
     * the time of day matters, such a rule is not in order, and {@code NEXT_OPENING} is the choice that is.
     *
     * @param clock the clock
     * @param base the calendar and hours
     * @param minutes how much later
     */
    @Property
    public void whatStartsLaterIsNotDueEarlier(
            @ForAll("clocks") DeadlineClock clock,
            @ForAll("bases") TimeBase base,
            @ForAll @IntRange(max = MOST_LATER) int minutes) {
        if (leapsOverTheMorning(clock)) {
            return;
        }
        Instant later = clock.startedAt().plus(Duration.ofMinutes(minutes));
        DeadlineClock second = DeadlineClock.start(clock.limit(), clock.rule(), clock.zone(), later);
        assertThat(due(second, base).dueExclusive())
                .isAfterOrEqualTo(due(clock, base).dueExclusive());
    }

    private static boolean leapsOverTheMorning(DeadlineClock clock) {
        boolean timeOfDayMatters =
                !clock.limit().unit().isOfDays() || clock.rule().dayEnd() == CountingRule.DayEnd.CLOCK_TIME_OF_START;
        return clock.rule().lateStart() == CountingRule.LateStart.NEXT_WORKDAY && timeOfDayMatters;
    }

    /**
     * A longer limit of the same unit is not due earlier.
     *
     * @param clock the clock
     * @param base the calendar and hours
     */
    @Property
    public void aLongerLimitIsNotDueEarlier(@ForAll("clocks") DeadlineClock clock, @ForAll("bases") TimeBase base) {
        Optional<TimeLimit> longer = clock.limit().plus(clock.limit());
        longer.ifPresent(limit -> {
            DeadlineClock second = DeadlineClock.start(limit, clock.rule(), clock.zone(), clock.startedAt());
            assertThat(due(second, base).dueExclusive())
                    .isAfterOrEqualTo(due(clock, base).dueExclusive());
        });
    }

    /**
     * An extension does not make a clock due earlier.
     *
     * @param clock the clock
     * @param base the calendar and hours
     */
    @Property
    public void anExtensionIsNotDueEarlier(@ForAll("clocks") DeadlineClock clock, @ForAll("bases") TimeBase base) {
        if (clock.limit().unit().isCounted()) {
            DeadlineClock extended = clock.extend(Extension.adding(clock.limit(), clock.startedAt()));
            assertThat(due(extended, base).dueExclusive())
                    .isAfterOrEqualTo(due(clock, base).dueExclusive());
        }
    }

    /**
     * A pause does not make a clock due earlier.
     *
     * @param clock the clock
     * @param base the calendar and hours
     * @param after minutes from the start to the pause
     * @param length minutes of the pause
     */
    @Property
    public void aPauseIsNotDueEarlier(
            @ForAll("clocks") DeadlineClock clock,
            @ForAll("bases") TimeBase base,
            @ForAll @IntRange(max = MOST_LATER) int after,
            @ForAll @IntRange(max = MOST_LATER) int length) {
        Instant from = clock.startedAt().plus(Duration.ofMinutes(after));
        DeadlineClock paused = clock.suspend(from).resume(from.plus(Duration.ofMinutes(length)));
        assertThat(due(paused, base).dueExclusive())
                .isAfterOrEqualTo(due(clock, base).dueExclusive());
    }

    /**
     * A clock is overdue exactly from its due instant on.
     *
     * @param clock the clock
     * @param base the calendar and hours
     */
    @Property
    public void isOverdueExactlyFromItsDueInstantOn(
            @ForAll("clocks") DeadlineClock clock, @ForAll("bases") TimeBase base) {
        Instant due = due(clock, base).dueExclusive();
        assertThat(clock.isOverdue(base, due)).isTrue();
        assertThat(clock.isOverdue(base, due.minusNanos(1))).isFalse();
    }

    /**
     * A due date explains itself, and names the edition by which it was computed.
     *
     * @param clock the clock
     * @param base the calendar and hours
     */
    @Property(tries = 200)
    public void aDueDateExplainsItself(@ForAll("clocks") DeadlineClock clock, @ForAll("bases") TimeBase base) {
        assertThat(clock.explain(base).toString()).isNotBlank();
        assertThat(due(clock, base).editionId())
                .isEqualTo(base.calendar().edition().id());
    }
}
