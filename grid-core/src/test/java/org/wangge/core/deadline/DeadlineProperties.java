package org.wangge.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.core.deadline.Times.CN;
import static org.wangge.core.deadline.Times.SHANGHAI;
import static org.wangge.core.deadline.Times.at;
import static org.wangge.core.deadline.Times.due;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.DateTimes;
import org.wangge.core.calendar.Calendars;
import org.wangge.core.explain.Citation;

/** The laws of clocks, for all units and all usual counting rules. */
class DeadlineProperties {

    private static final int TRIES = 10_000;

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
    void isMonotoneInTheLimit(
            @ForAll("limits") TimeLimit limit,
            @ForAll("rules") CountingRule rule,
            @ForAll("moments") LocalDateTime start) {
        TimeLimit longer = TimeLimit.of(limit.amount() + 1, limit.unit());
        assertThat(due(clock(limit, rule, start)).dueExclusive())
                .isBeforeOrEqualTo(due(clock(longer, rule, start)).dueExclusive());
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

    @Property(tries = TRIES)
    void isSplitByASuspensionOfNothing(
            @ForAll("limits") TimeLimit limit,
            @ForAll("rules") CountingRule rule,
            @ForAll("moments") LocalDateTime start,
            @ForAll @IntRange(max = 60_000) int runs) {
        DeadlineClock clock = clock(limit, rule, start);
        Instant from = at(start).plus(Duration.ofMinutes(runs));
        assertThat(due(clock.suspend(from).resume(from))).isEqualTo(due(clock));
    }

    @Property(tries = TRIES)
    void isNotMovedByTheSameLimitOrTheSameCalendar(
            @ForAll("limits") TimeLimit limit,
            @ForAll("rules") CountingRule rule,
            @ForAll("moments") LocalDateTime start) {
        DeadlineClock clock = clock(limit, rule, start);
        assertThat(due(clock.extend(Extension.replacing(limit, at(start))))).isEqualTo(due(clock));
        assertThat(Reprojection.of(Map.of("a", clock), CN, TimeBase.of(Calendars.CN))
                        .isEmpty())
                .isTrue();
    }

    @Property(tries = TRIES)
    void isUsedUpExactlyWhenItIsDue(
            @ForAll("limits") TimeLimit limit,
            @ForAll("rules") CountingRule rule,
            @ForAll("moments") LocalDateTime start) {
        DeadlineClock clock = clock(limit, rule, start);
        Instant due = due(clock).dueExclusive();
        assertThat(clock.shareUsed(CN, due))
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("1"));
        assertThat(clock.isOverdue(CN, due)).isTrue();
        assertThat(clock.isOverdue(CN, due.minusNanos(1))).isFalse();
        assertThat(clock.remaining(CN, due).orElseThrow().isZero()).isTrue();
        Instant half = clock.instantAtShare(CN, new BigDecimal("0.5")).orElseThrow();
        assertThat(half).isBeforeOrEqualTo(due).isAfterOrEqualTo(at(start));
        assertThat(clock.shareUsed(CN, half).orElseThrow())
                .isBetween(new BigDecimal("0.4999"), new BigDecimal("0.5001"));
    }

    @Property(tries = TRIES)
    void sharesTheBudgetBetweenElapsedAndRemaining(
            @ForAll("limits") TimeLimit limit,
            @ForAll("rules") CountingRule rule,
            @ForAll("moments") LocalDateTime start,
            @ForAll @IntRange(max = 100) int percent) {
        DeadlineClock clock = clock(limit, rule, start);
        Instant now = clock.instantAtShare(CN, BigDecimal.valueOf(percent, 2)).orElseThrow();
        Instant due = due(clock).dueExclusive();
        long all = clock.elapsed(CN, due).orElseThrow().count();
        assertThat(clock.elapsed(CN, now).orElseThrow().count()
                        + clock.remaining(CN, now).orElseThrow().count())
                .isEqualTo(all);
        assertThat(clock.overdueBy(CN, due).orElseThrow().isZero()).isTrue();
    }

    private static DeadlineClock clock(TimeLimit limit, CountingRule rule, LocalDateTime start) {
        return DeadlineClock.start(limit, rule, SHANGHAI, at(start));
    }
}
