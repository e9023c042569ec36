package org.wangge.core.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.calendar.DailySessions;
import org.wangge.core.deadline.CountingRule.DayEnd;
import org.wangge.core.deadline.CountingRule.LastDayOff;
import org.wangge.core.deadline.CountingRule.LateStart;
import org.wangge.core.deadline.CountingRule.StartingDay;
import org.wangge.core.deadline.CountingRule.StartingHour;

/**
 * One limit counted from one start: where counting begins, where it runs out, and what the counting rule makes of that.
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

    private Stage(DeadlineClock clock, TimeBase base, TimeLimit limit, Instant from, boolean continued) {
        this.clock = clock;
        this.base = base;
        this.limit = limit;
        this.from = from;
        this.continued = continued;
        this.measure = Measure.of(limit.unit(), base);
    }

    /** The stage that begins with the clock. */
    static Stage first(DeadlineClock clock, TimeBase base, TimeLimit limit) {
        return new Stage(clock, base, limit, clock.startedAt(), false);
    }

    /** A stage that counts on from a due moment. */
    static Stage next(DeadlineClock clock, TimeBase base, TimeLimit limit, Instant due) {
        return new Stage(clock, base, limit, due, true);
    }

    TimeLimit limit() {
        return limit;
    }

    Measure measure() {
        return measure;
    }

    boolean isContinued() {
        return continued;
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

    private CountingRule rule() {
        return clock.rule();
    }

    boolean keepsClockTime() {
        return isOfDays() && limit.unit() != LimitUnit.SAME_DAY && rule().dayEnd() == DayEnd.CLOCK_TIME_OF_START;
    }

    /** The start as it was, in the zone of the clock. */
    LocalDateTime started() {
        return LocalDateTime.ofInstant(from, clock.zone());
    }

    /** The start as it counts: later than it was if it fell outside working hours and the rule says so. */
    LocalDateTime countedStart() {
        LocalDateTime started = started();
        if (continued || isNaturalTime() || rule().lateStart() == LateStart.AS_IT_IS) {
            return started;
        }
        if (rule().lateStart() == LateStart.NEXT_WORKDAY && isBeforeClose(started)) {
            return started;
        }
        return base.hours().nextOpening(base.calendar(), started);
    }

    private boolean isBeforeClose(LocalDateTime moment) {
        DailySessions sessions = base.hours().on(moment.toLocalDate());
        return base.calendar().isWorkday(moment.toLocalDate())
                && (sessions.closeOfBusiness().equals(LocalTime.MIDNIGHT)
                        || moment.toLocalTime().isBefore(sessions.closeOfBusiness()));
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
        return start.truncatedTo(ChronoUnit.HOURS).plusHours(1);
    }

    private boolean countsStartDay() {
        return rule().startingDay() == StartingDay.COUNTED && !continued;
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

    private boolean pausesByDay() {
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
        return lastDayOf(instant(runsOut()));
    }

    private LocalDate lastDayOf(Instant due) {
        return due.minusNanos(1).atZone(clock.zone()).toLocalDate();
    }

    private Instant instant(LocalDateTime onAxis) {
        return onAxis.atZone(axis()).toInstant();
    }

    /** The instant before which an act is in time. */
    Instant due() {
        LocalDateTime runsOut = runsOut();
        if (!isOfDays()) {
            return instant(runsOut);
        }
        if (keepsClockTime()) {
            return instant(movesLastDay() ? movedMoment(runsOut) : runsOut);
        }
        return endOf(moved(lastDayOf(instant(runsOut)), runsOut))
                .atZone(clock.zone())
                .toInstant();
    }

    private boolean movesLastDay() {
        return rule().lastDayOff() == LastDayOff.MOVES_TO_NEXT_WORKDAY
                && measure.kind() == Measure.Kind.NATURAL
                && limit.unit() != LimitUnit.SAME_DAY;
    }

    private LocalDateTime movedMoment(LocalDateTime runsOut) {
        LocalDateTime due = openMoment(runsOut);
        // A suspension on the days off that the due moment moves over moves it on.
        for (Measure.Pause pause : pauses(Optional.empty())) {
            if (!pause.from().isBefore(runsOut)
                    && pause.from().isBefore(due)
                    && pause.until().isAfter(due)) {
                due = openMoment(pause.until());
            }
        }
        return due;
    }

    /**
     * A due moment on a day off, or before the opening, moves to the opening: keeping its time of day as well would make
     * some later starts due earlier.
     */
    private LocalDateTime openMoment(LocalDateTime due) {
        LocalDateTime last = due.minusNanos(1);
        LocalTime opening =
                base.hours().on(last.toLocalDate()).sessions().get(0).opensAt();
        boolean stays = base.calendar().isWorkday(last.toLocalDate())
                && !last.toLocalTime().isBefore(opening);
        return stays ? due : base.hours().nextOpening(base.calendar(), due);
    }

    private LocalDate moved(LocalDate unmoved, LocalDateTime runsOut) {
        if (!movesLastDay()) {
            return unmoved;
        }
        LocalDate lastDay = base.calendar().workdayOnOrAfter(unmoved);
        // A suspension on the rest days that the last day moves over, or on the day to which it moves, moves it on.
        for (Measure.Pause pause : pauses(Optional.empty())) {
            if (!pause.from().isBefore(runsOut)
                    && pause.from().isBefore(lastDay.plusDays(1).atStartOfDay())) {
                LocalDate resumed = pause.until().toLocalDate();
                lastDay = base.calendar().workdayOnOrAfter(resumed.isAfter(lastDay) ? resumed : lastDay);
            }
        }
        return lastDay;
    }

    private LocalDateTime endOf(LocalDate lastDay) {
        LocalTime close = base.hours().on(lastDay).closeOfBusiness();
        boolean hasClose = rule().dayEnd() == DayEnd.CLOSE_OF_BUSINESS
                && base.calendar().isWorkday(lastDay)
                && !close.equals(LocalTime.MIDNIGHT);
        return hasClose && runsBefore(lastDay.atTime(close))
                ? lastDay.atTime(close)
                : lastDay.plusDays(1).atStartOfDay();
    }

    /** Whether the clock runs on a last day before its close; one that starts or goes on later has until midnight. */
    private boolean runsBefore(LocalDateTime close) {
        Instant end = instant(close);
        return from.isBefore(end) && clock.suspensions().stream().noneMatch(suspension -> standsAt(end, suspension));
    }

    private static boolean standsAt(Instant end, Suspension suspension) {
        return suspension.from().isBefore(end)
                && suspension.until().filter(until -> !until.isBefore(end)).isPresent();
    }
}
