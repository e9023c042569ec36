package org.wangge.core.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.calendar.DailySessions;
import org.wangge.core.deadline.CountingRule.DayEnd;
import org.wangge.core.deadline.CountingRule.StartingDay;
import org.wangge.core.deadline.CountingRule.StartingHour;

/**
 * One limit counted from one start: where counting begins, what is measured, and where it runs out.
 *
 * <p>Its local times are on an axis of its own: plain hours are measured in UTC, so that a change of the zone's offset
 * does not lengthen or shorten them, everything else in the zone of the clock.
 */
final class Stage {

    private static final Duration DAY = Duration.ofDays(1);

    private final DeadlineClock clock;
    private final TimeBase base;
    private final TimeLimit limit;
    private final Instant from;
    private final boolean continued;
    private final Measure measure;
    private final LocalDateTime started;

    private Stage(DeadlineClock clock, TimeBase base, TimeLimit limit, Instant from, boolean continued) {
        this.clock = clock;
        this.base = base;
        this.limit = limit;
        this.from = from;
        this.continued = continued;
        this.measure = Measure.of(limit.unit(), base);
        this.started = LocalDateTime.ofInstant(from, clock.zone());
    }

    /** The stage that begins with the clock. */
    static Stage first(DeadlineClock clock, TimeBase base, TimeLimit limit) {
        return new Stage(clock, base, limit, clock.startedAt(), false);
    }

    /** A stage that counts on from a due moment. */
    static Stage next(DeadlineClock clock, TimeBase base, TimeLimit limit, Instant due) {
        return new Stage(clock, base, limit, due, true);
    }

    DeadlineClock clock() {
        return clock;
    }

    TimeBase base() {
        return base;
    }

    Instant from() {
        return from;
    }

    TimeLimit limit() {
        return limit;
    }

    Measure measure() {
        return measure;
    }

    ZoneId axis() {
        return isNaturalTime() ? ZoneOffset.UTC : clock.zone();
    }

    private boolean isNaturalTime() {
        return limit.unit().family() == LimitUnit.Family.NATURAL_TIME;
    }

    private boolean isOfDays() {
        return limit.unit().isOfDays();
    }

    CountingRule rule() {
        return clock.rule();
    }

    boolean keepsClockTime() {
        return isOfDays() && limit.unit() != LimitUnit.SAME_DAY && rule().dayEnd() == DayEnd.CLOCK_TIME_OF_START;
    }

    /** The start as it was, in the zone of the clock. */
    LocalDateTime started() {
        return started;
    }

    /** The start as it counts: later than it was if it fell outside working hours and the rule says so. */
    LocalDateTime countedStart() {
        if (continued || isNaturalTime()) {
            return started;
        }
        return switch (rule().lateStart()) {
            case AS_IT_IS -> started;
            case NEXT_WORKDAY -> isWithinBusiness(started) ? started : nextOpening();
            case NEXT_OPENING -> nextOpening();
        };
    }

    private LocalDateTime nextOpening() {
        return base.hours().nextOpening(base.calendar(), started);
    }

    /** From the first opening to the close of business of a working day, the break at noon included. */
    private boolean isWithinBusiness(LocalDateTime moment) {
        DailySessions sessions = base.hours().on(moment.toLocalDate());
        LocalTime close = sessions.closeOfBusiness();
        return base.calendar().isWorkday(moment.toLocalDate())
                && !moment.toLocalTime().isBefore(sessions.sessions().get(0).opensAt())
                && (close.equals(LocalTime.MIDNIGHT) || moment.toLocalTime().isBefore(close));
    }

    /** The first day, from which the counting rule sets out. A due midnight belongs to the day that it ends. */
    LocalDate startDay() {
        return continued && isOfDays()
                ? countedStart().minusNanos(1).toLocalDate()
                : countedStart().toLocalDate();
    }

    /** Where measuring begins, on the axis. */
    LocalDateTime begins() {
        if (!isOfDays()) {
            return hoursBegin();
        }
        if (limit.unit() == LimitUnit.SAME_DAY) {
            return startDay().atStartOfDay();
        }
        if (keepsClockTime()) {
            return countedStart();
        }
        return countsStartDay()
                ? startDay().atStartOfDay()
                : startDay().plusDays(1).atStartOfDay();
    }

    private LocalDateTime hoursBegin() {
        LocalDateTime start = isNaturalTime() ? LocalDateTime.ofInstant(from, ZoneOffset.UTC) : countedStart();
        if (rule().startingHour() == StartingHour.FROM_THE_INSTANT || continued) {
            return start;
        }
        return isNaturalTime()
                ? LocalDateTime.ofInstant(fullHourAfter(from.atZone(clock.zone())), ZoneOffset.UTC)
                : start.truncatedTo(ChronoUnit.HOURS).plusHours(1);
    }

    /** The hours are those of the zone, which in some zones begin when it is a quarter past in UTC. */
    private static Instant fullHourAfter(ZonedDateTime start) {
        return start.truncatedTo(ChronoUnit.HOURS).plusHours(1).toInstant();
    }

    /** A limit that keeps the time of day runs from the moment, so that no day is counted as a whole. */
    private boolean countsStartDay() {
        return rule().startingDay() == StartingDay.COUNTED && !continued && !keepsClockTime();
    }

    /** What is measured, in all. */
    Duration budget() {
        int amount = limit.amount();
        return switch (limit.unit()) {
            case MINUTE, WORKING_MINUTE -> Duration.ofMinutes(amount);
            case HOUR, WORKING_HOUR -> Duration.ofHours(amount);
            case WORKING_DAY_OF_HOURS ->
                Duration.ofMinutes((long) amount * base.hours().minutesPerDay(startDay()));
            case WORKING_DAY, NATURAL_DAY -> DAY.multipliedBy(amount);
            case WEEK -> DAY.multipliedBy(7L * amount);
            case MONTH -> daysTo(startDay().plusMonths(amount));
            case YEAR -> daysTo(startDay().plusYears(amount));
            default -> DAY;
        };
    }

    /** To the corresponding day; where the starting day counts, to the day before it, or to the month's last. */
    private Duration daysTo(LocalDate corresponding) {
        long days = startDay().until(corresponding, ChronoUnit.DAYS);
        return DAY.multipliedBy(days + (countsStartDay() && isMonthEnd(corresponding) ? 1 : 0));
    }

    private boolean isMonthEnd(LocalDate corresponding) {
        return corresponding.getDayOfMonth() != startDay().getDayOfMonth();
    }

    /** Whether the period ends in a month that has no corresponding day. */
    boolean endsWithMonth() {
        return switch (limit.unit()) {
            case MONTH -> isMonthEnd(startDay().plusMonths(limit.amount()));
            case YEAR -> isMonthEnd(startDay().plusYears(limit.amount()));
            default -> false;
        };
    }

    /**
     * The suspensions on the axis, a running one up to an instant if one is given; for clocks of whole days, the days at
     * whose end the clock stood still.
     */
    List<Measure.Pause> pauses(Optional<Instant> runningUntil) {
        if (clock.suspensions().isEmpty()) {
            return List.of();
        }
        List<Measure.Pause> pauses = new ArrayList<>();
        for (Suspension suspension : clock.suspensions()) {
            suspension
                    .until()
                    .or(() -> runningUntil.map(this::endOfPause))
                    .ifPresent(until -> pauses.add(pause(suspension.from(), until)));
        }
        return pauses;
    }

    boolean pausesByDay() {
        return isOfDays() && !keepsClockTime();
    }

    /** A clock that still stands will not count the day of the instant, unless it goes on before that ends. */
    private Instant endOfPause(Instant now) {
        return pausesByDay() ? now.plus(DAY) : now;
    }

    private Measure.Pause pause(Instant pausedFrom, Instant until) {
        LocalDateTime first = LocalDateTime.ofInstant(pausedFrom, axis());
        LocalDateTime last = LocalDateTime.ofInstant(until, axis());
        return pausesByDay()
                ? new Measure.Pause(
                        first.toLocalDate().atStartOfDay(), last.toLocalDate().atStartOfDay())
                : new Measure.Pause(first, last);
    }

    /** How much of its own unit a suspension took from the clock. */
    Duration paused(Suspension suspension) {
        Measure.Pause pause = pause(suspension.from(), suspension.until().orElse(suspension.from()));
        return measure.between(pause.from(), pause.until());
    }

    /** Where the budget runs out, on the axis, before the last day is looked at. */
    LocalDateTime runsOut() {
        return measure.plus(begins(), budget(), pauses(Optional.empty()));
    }

    /** The first day that is measured, in whole or in part. */
    LocalDate firstMeasuredDay() {
        return begins().toLocalDate();
    }

    /** The last day, after a move. */
    LocalDate lastDay() {
        return lastDayOf(due());
    }

    /** The last day before a move, in the zone of the clock. */
    LocalDate lastDayBeforeMove() {
        return pausesByDay() && clock.suspensions().isEmpty() ? countedDay() : lastDayOf(instant(runsOut()));
    }

    /** The last counted day of a clock of days that never stood still: a single step, and the usual case. */
    private LocalDate countedDay() {
        LocalDate day = startDay();
        if (limit.unit() == LimitUnit.SAME_DAY) {
            return day;
        }
        int included = countsStartDay() ? 1 : 0;
        return limit.unit() == LimitUnit.WORKING_DAY
                ? base.calendar().plusWorkdays(day.minusDays(included), limit.amount())
                : day.plusDays(budget().toDays() - included);
    }

    private LocalDate lastDayOf(Instant due) {
        return due.minusNanos(1).atZone(clock.zone()).toLocalDate();
    }

    Instant instant(LocalDateTime onAxis) {
        return onAxis.atZone(axis()).toInstant();
    }

    /** The instant before which an act is in time. */
    Instant due() {
        return new StageEnd(this).due();
    }
}
