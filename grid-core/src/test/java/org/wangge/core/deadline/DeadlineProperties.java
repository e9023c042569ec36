package org.wangge.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.core.deadline.Times.CN;
import static org.wangge.core.deadline.Times.SHANGHAI;
import static org.wangge.core.deadline.Times.at;
import static org.wangge.core.deadline.Times.due;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.DateTimes;
import org.wangge.core.explain.Citation;

/**
 * The first laws of clocks, quickly, so that this module does not build with a broken one; grid-testkit has them all, with
 * more tries and an oracle.
 */
class DeadlineProperties {

    private static final int TRIES = 1_000;

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return DateTimes.dateTimes()
                .between(
                        LocalDate.of(2006, 12, 1).atStartOfDay(),
                        LocalDate.of(2028, 1, 1).atStartOfDay());
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        Arbitrary<LimitUnit> unit = Arbitraries.of(LimitUnit.class).filter(LimitUnit::isCounted);
        return Combinators.combine(Arbitraries.integers().between(1, 40), unit).as(TimeLimit::of);
    }

    @Provide
    Arbitrary<CountingRule> rules() {
        return Arbitraries.of(CountingRules.all().values());
    }

    @Provide
    Arbitrary<CountingRule> rulesOfReceipt() {
        Citation source = Citation.of("plan", "1");
        return Combinators.combine(
                        Arbitraries.of(CountingRule.LateStart.NEXT_WORKDAY, CountingRule.LateStart.NEXT_OPENING),
                        Arbitraries.of(CountingRule.StartingHour.class),
                        Arbitraries.of(CountingRule.StartingDay.class),
                        Arbitraries.of(CountingRule.LastDayOff.class),
                        Arbitraries.of(CountingRule.DayEnd.class))
                .as((late, hour, day, off, end) -> CountingRules.CIVIL_CODE
                        .named("receipt")
                        .with(late, source)
                        .with(hour, source)
                        .with(day, source)
                        .with(off, source)
                        .with(end, source));
    }

    @Property(tries = TRIES)
    void isMonotoneInTheStartWhereALateStartIsReceivedLater(
            @ForAll("limits") TimeLimit limit,
            @ForAll("rulesOfReceipt") CountingRule rule,
            @ForAll("moments") LocalDateTime start,
            @ForAll @IntRange(max = 4_000) int minutesLater) {
        Assume.that(rule.dayEnd() != CountingRule.DayEnd.CLOCK_TIME_OF_START
                || (limit.unit() != LimitUnit.MONTH && limit.unit() != LimitUnit.YEAR));
        Deadline earlier = due(clock(limit, rule, start));
        Deadline later = due(clock(limit, rule, start.plusMinutes(minutesLater)));
        assertThat(earlier.dueExclusive()).isBeforeOrEqualTo(later.dueExclusive());
    }

    @Property(tries = TRIES)
    void isNeverDueBeforeTheStart(
            @ForAll("limits") TimeLimit limit,
            @ForAll("rules") CountingRule rule,
            @ForAll("moments") LocalDateTime start) {
        assertThat(due(clock(limit, rule, start)).dueExclusive()).isAfter(at(start));
    }

    @Property(tries = TRIES)
    void isMonotoneInTheStart(
            @ForAll("limits") TimeLimit limit,
            @ForAll("rules") CountingRule rule,
            @ForAll("moments") LocalDateTime start,
            @ForAll @IntRange(max = 200_000) int minutesLater) {
        // Several days of a long month have one corresponding day in a short one: their times of day then decide.
        Assume.that(!rule.equals(CountingRules.CLOCK_TIME)
                || (limit.unit() != LimitUnit.MONTH && limit.unit() != LimitUnit.YEAR));
        Deadline earlier = due(clock(limit, rule, start));
        Deadline later = due(clock(limit, rule, start.plusMinutes(minutesLater)));
        assertThat(earlier.dueExclusive()).isBeforeOrEqualTo(later.dueExclusive());
    }

    @Property(tries = TRIES)
    void isNeverMadeEarlierByASuspension(
            @ForAll("limits") TimeLimit limit,
            @ForAll("rules") CountingRule rule,
            @ForAll("moments") LocalDateTime start,
            @ForAll @IntRange(max = 60_000) int runs,
            @ForAll @IntRange(max = 60_000) int stands) {
        DeadlineClock clock = clock(limit, rule, start);
        Instant from = at(start).plus(Duration.ofMinutes(runs));
        DeadlineClock suspended = clock.suspend(from);
        DeadlineClock resumed = suspended.resume(from.plus(Duration.ofMinutes(stands)));
        assertThat(due(resumed).dueExclusive()).isAfterOrEqualTo(due(clock).dueExclusive());
        assertThat(due(suspended)).isEqualTo(due(clock));
        if (from.isBefore(due(clock).dueExclusive())) {
            assertThat(resumed.isOverdue(
                            CN, from.plus(Duration.ofMinutes(stands)).minusNanos(1)))
                    .isFalse();
        }
    }

    private static DeadlineClock clock(TimeLimit limit, CountingRule rule, LocalDateTime start) {
        return DeadlineClock.start(limit, rule, SHANGHAI, at(start));
    }
}
