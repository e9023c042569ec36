package org.wangge.testkit.oracle;

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
import java.util.function.Function;
import org.wangge.core.calendar.DailySessions;
import org.wangge.core.deadline.CountingRule;
import org.wangge.core.deadline.CountingRule.DayEnd;
import org.wangge.core.deadline.CountingRule.LastDayOff;
import org.wangge.core.deadline.CountingRule.StartingDay;
import org.wangge.core.deadline.CountingRule.StartingHour;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.LimitUnit;
import org.wangge.core.deadline.Suspension;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.deadline.TimeLimit;

/** One limit counted from one moment, with a finger on the calendar. */
final class NaiveCount {

    private final DeadlineClock clock;
    private final TimeBase base;
    private final NaiveDays days;
    private final NaiveHours hours;
    private final TimeLimit limit;
    private final Instant from;
    /** Whether it counts on from a due moment rather than from the start of the clock. */
    private final boolean countsOn;

    NaiveCount(DeadlineClock clock, TimeBase base, TimeLimit limit, Instant from, boolean countsOn) {
        this.clock = clock;
        this.base = base;
        this.days = NaiveDays.of(base.calendar());
        this.hours = new NaiveHours(days, base.hours());
        this.limit = limit;
        this.from = from;
        this.countsOn = countsOn;
    }

    Instant due() {
        if (!limit.unit().isOfDays()) {
            return endOfTime();
        }
        return keepsTimeOfDay() ? endAtTimeOfDay() : endOfLastDay();
    }

    // ---- the start

    private CountingRule rule() {
        return clock.rule();
    }

    private boolean isPlainTime() {
        return limit.unit() == LimitUnit.MINUTE || limit.unit() == LimitUnit.HOUR;
    }

    private boolean keepsTimeOfDay() {
        return rule().dayEnd() == DayEnd.CLOCK_TIME_OF_START && limit.unit() != LimitUnit.SAME_DAY;
    }

    /** The start as the rule takes it: what comes outside business may count as coming at the next opening. */
    private LocalDateTime start() {
        LocalDateTime came = LocalDateTime.ofInstant(from, clock.zone());
        if (countsOn || isPlainTime()) {
            return came;
        }
        return switch (rule().lateStart()) {
            case AS_IT_IS -> came;
            case NEXT_WORKDAY -> cameInBusiness(came) ? came : hours.nextOpening(came);
            case NEXT_OPENING -> hours.nextOpening(came);
        };
    }

    private boolean cameInBusiness(LocalDateTime came) {
        LocalDate day = came.toLocalDate();
        return days.isWorked(day) && !came.isBefore(openingOf(day)) && came.isBefore(closeOf(day));
    }

    private LocalDateTime openingOf(LocalDate day) {
        return day.atTime(base.hours().on(day).sessions().get(0).opensAt());
    }

    private LocalDateTime closeOf(LocalDate day) {
        DailySessions sessions = base.hours().on(day);
        return sessions.closeOfBusiness().equals(LocalTime.MIDNIGHT)
                ? day.plusDays(1).atStartOfDay()
                : day.atTime(sessions.closeOfBusiness());
    }

    /** A limit of days that counts on from midnight counts on from the day that ended then. */
    private LocalDate startDay() {
        LocalDateTime start = start();
        return (countsOn && limit.unit().isOfDays() ? start.minusNanos(1) : start).toLocalDate();
    }

    // ---- limits of whole days

    private Instant endOfLastDay() {
        LocalDate last = lastCountedDay();
        if (movesLastDay()) {
            LocalDate counted = last;
            while (!days.isWorked(last) || (last.isAfter(counted) && stoodAtTheEndOf(last))) {
                last = last.plusDays(1);
            }
        }
        return endOf(last);
    }

    private LocalDate lastCountedDay() {
        int left = daysToCount();
        LocalDate day = firstDay();
        while (true) {
            left -= counts(day) && !stoodAtTheEndOf(day) ? 1 : 0;
            if (left == 0) {
                return day;
            }
            day = day.plusDays(1);
        }
    }

    private boolean counts(LocalDate day) {
        return limit.unit() != LimitUnit.WORKING_DAY || days.isWorked(day);
    }

    private boolean countsStartDay() {
        return limit.unit() == LimitUnit.SAME_DAY
                || (rule().startingDay() == StartingDay.COUNTED && !countsOn && !keepsTimeOfDay());
    }

    private LocalDate firstDay() {
        return countsStartDay() ? startDay() : startDay().plusDays(1);
    }

    private int daysToCount() {
        return switch (limit.unit()) {
            case WORKING_DAY, NATURAL_DAY -> limit.amount();
            case WEEK -> 7 * limit.amount();
            case MONTH -> daysThrough(startDay().plusMonths(limit.amount()));
            case YEAR -> daysThrough(startDay().plusYears(limit.amount()));
            default -> 1;
        };
    }

    /**
     * The days up to the corresponding day, or to the month's last if it has none; if the starting day counts, the period
     * ends with the day before the corresponding one.
     */
    private int daysThrough(LocalDate corresponding) {
        boolean corresponds = corresponding.getDayOfMonth() == startDay().getDayOfMonth();
        LocalDate last = countsStartDay() && corresponds ? corresponding.minusDays(1) : corresponding;
        return (int) firstDay().until(last, ChronoUnit.DAYS) + 1;
    }

    /** The day of the start, working days and hours do not move. */
    private boolean movesLastDay() {
        return rule().lastDayOff() == LastDayOff.MOVES_TO_NEXT_WORKDAY
                && limit.unit() != LimitUnit.WORKING_DAY
                && limit.unit() != LimitUnit.SAME_DAY;
    }

    private Instant endOf(LocalDate day) {
        Instant midnight = instant(day.plusDays(1).atStartOfDay());
        Instant close = instant(closeOf(day));
        boolean isClosed = rule().dayEnd() == DayEnd.CLOSE_OF_BUSINESS && days.isWorked(day) && ranUpTo(close);
        return isClosed ? close : midnight;
    }

    // ---- limits of days that end at the time of day of the start

    private Instant endAtTimeOfDay() {
        LocalDateTime runsOut = Stretch.runOut(start(), Duration.ofDays(daysToCount()), this::wholeDay, pauses());
        return instant(movesLastDay() ? toBusiness(runsOut) : runsOut);
    }

    private List<Stretch> wholeDay(LocalDate day) {
        return counts(day) ? List.of(Stretch.of(day)) : List.of();
    }

    /** What falls on a day off or before the opening moves to the opening, and on if the clock stands there. */
    private LocalDateTime toBusiness(LocalDateTime runsOut) {
        LocalDateTime due = opened(runsOut);
        for (Stretch pause : pauses()) {
            if (!pause.begin().isBefore(runsOut)
                    && pause.begin().isBefore(due)
                    && pause.end().isAfter(due)) {
                due = opened(pause.end());
            }
        }
        return due;
    }

    private LocalDateTime opened(LocalDateTime due) {
        LocalDate day = due.minusNanos(1).toLocalDate();
        return days.isWorked(day) && due.isAfter(openingOf(day)) ? due : hours.nextOpening(due);
    }

    // ---- limits of hours and minutes

    private Instant endOfTime() {
        LocalDateTime begin = rule().startingHour() == StartingHour.NOT_COUNTED && !countsOn
                ? start().truncatedTo(ChronoUnit.HOURS).plusHours(1)
                : start();
        if (!isPlainTime()) {
            return instant(Stretch.runOut(begin, amount(), hours::stretches, pauses()));
        }
        // Plain hours pass alike whether or not the clocks are set forward or back, so they are counted in UTC.
        LocalDateTime plain = LocalDateTime.ofInstant(instant(begin), ZoneOffset.UTC);
        return Stretch.runOut(plain, amount(), day -> List.of(Stretch.of(day)), pauses())
                .toInstant(ZoneOffset.UTC);
    }

    private Duration amount() {
        return switch (limit.unit()) {
            case HOUR, WORKING_HOUR -> Duration.ofHours(limit.amount());
            case WORKING_DAY_OF_HOURS ->
                Duration.ofMinutes((long) limit.amount() * base.hours().minutesPerDay(startDay()));
            default -> Duration.ofMinutes(limit.amount());
        };
    }

    // ---- suspensions; one that still runs counts as though it ended where it began

    private Instant instant(LocalDateTime local) {
        return local.atZone(clock.zone()).toInstant();
    }

    private List<Stretch> pauses() {
        ZoneId zone = isPlainTime() ? ZoneOffset.UTC : clock.zone();
        Function<Instant, LocalDateTime> local = instant -> LocalDateTime.ofInstant(instant, zone);
        List<Stretch> pauses = new ArrayList<>();
        for (Suspension suspension : clock.suspensions()) {
            suspension
                    .until()
                    .ifPresent(until -> pauses.add(new Stretch(local.apply(suspension.from()), local.apply(until))));
        }
        return pauses;
    }

    private boolean stoodAtTheEndOf(LocalDate day) {
        return stoodAt(instant(day.plusDays(1).atStartOfDay()));
    }

    /** The moment before it decides: what goes on at midnight stood at the end of the day before. */
    private boolean stoodAt(Instant end) {
        return clock.suspensions().stream()
                .anyMatch(suspension -> suspension.from().isBefore(end)
                        && suspension
                                .until()
                                .filter(until -> !until.isBefore(end))
                                .isPresent());
    }

    private boolean ranUpTo(Instant end) {
        return from.isBefore(end) && !stoodAt(end);
    }
}
