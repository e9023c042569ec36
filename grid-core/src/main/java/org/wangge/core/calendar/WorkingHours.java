package org.wangge.core.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Map;
import java.util.TreeMap;

/**
 * Working hours (办公时间): which minutes of a working day are worked, possibly other ones in summer than in winter.
 *
 * <p>The field needs it for limits in working hours (工作时), as digital city management counts them: with sessions from
 * 08:00 to 12:00 and 14:00 to 18:00, five working hours from Friday 2018-08-17 17:00 end on Monday 2018-08-20 at 12:00.
 * A budget that runs out at the end of a session is due at that end, not at the next opening.
 *
 * <p>Local times; a zone enters only where clocks deal with instants. Immutable and safe for any number of threads.
 */
public final class WorkingHours {

    /** 08:00 to 12:00 and 14:00 to 18:00 on every working day: the sessions that digital city management commonly uses. */
    public static final WorkingHours STANDARD = daily(DailySessions.parse("08:00-12:00,14:00-18:00"));

    static final long MINUTE = 60_000_000_000L;
    private static final long DAY = 24 * 60 * MINUTE;

    private final SessionSeasons seasons;

    private WorkingHours(SessionSeasons seasons) {
        this.seasons = seasons;
    }

    /**
     * The same sessions all year round.
     *
     * @param sessions the sessions of every working day
     * @return the working hours
     */
    public static WorkingHours daily(DailySessions sessions) {
        return builder(sessions).build();
    }

    /**
     * Begins working hours that change with the date.
     *
     * @param usual the sessions of all days for which nothing else is said
     * @return a builder
     */
    public static Builder builder(DailySessions usual) {
        return new Builder(usual);
    }

    /**
     * The sessions of a day, if it is worked.
     *
     * @param date the day
     * @return its sessions
     */
    public DailySessions on(LocalDate date) {
        return seasons.sessions(seasons.placeOf(date));
    }

    /**
     * How long a day is worked, if it is.
     *
     * @param date the day
     * @return whole minutes
     */
    public int minutesPerDay(LocalDate date) {
        return on(date).minutes();
    }

    /**
     * Whether a moment lies in a session of a working day.
     *
     * @param calendar the calendar
     * @param moment the local moment
     * @return true from the opening, inclusive, to the close, exclusive
     */
    public boolean isOpen(WorkCalendar calendar, LocalDateTime moment) {
        return nextOpening(calendar, moment).equals(moment);
    }

    /**
     * The first moment from another on that lies in a session of a working day.
     *
     * @param calendar the calendar
     * @param moment the local moment
     * @return the moment itself if it is within working hours, else the next opening
     */
    public LocalDateTime nextOpening(WorkCalendar calendar, LocalDateTime moment) {
        LocalDate date = moment.toLocalDate();
        if (calendar.isWorkday(date)) {
            var opening = on(date).openingOnOrAfter(moment.toLocalTime());
            if (opening.isPresent()) {
                return date.atTime(opening.get());
            }
        }
        LocalDate next = calendar.plusWorkdays(date, 1);
        return next.atTime(on(next).sessions().get(0).opensAt());
    }

    /**
     * The moment at which so many working minutes are worked.
     *
     * @param calendar the calendar that says which days are worked
     * @param from the local moment from which to count
     * @param minutes how many working minutes; the moment itself if zero
     * @return the earliest moment by which they are worked
     * @throws IllegalArgumentException if the minutes are negative
     */
    public LocalDateTime plusMinutes(WorkCalendar calendar, LocalDateTime from, long minutes) {
        return plusNanos(calendar, from, Math.multiplyExact(minutes, MINUTE));
    }

    /**
     * The working minutes between two moments.
     *
     * @param calendar the calendar that says which days are worked
     * @param from the local moment from which to count
     * @param until the local moment up to which to count
     * @return whole working minutes, a begun one not counted; negative if the end lies before the start
     */
    public long minutesBetween(WorkCalendar calendar, LocalDateTime from, LocalDateTime until) {
        return nanosBetween(calendar, from, until) / MINUTE;
    }

    /**
     * The moment at which so much working time is worked.
     *
     * @param calendar the calendar that says which days are worked
     * @param from the local moment from which to count
     * @param workingTime how much working time
     * @return the earliest moment by which it is worked
     * @throws IllegalArgumentException if the working time is negative
     */
    public LocalDateTime plus(WorkCalendar calendar, LocalDateTime from, Duration workingTime) {
        return plusNanos(calendar, from, workingTime.toNanos());
    }

    /**
     * The working time between two moments.
     *
     * @param calendar the calendar that says which days are worked
     * @param from the local moment from which to count
     * @param until the local moment up to which to count
     * @return the working time, negative if the end lies before the start
     */
    public Duration between(WorkCalendar calendar, LocalDateTime from, LocalDateTime until) {
        return Duration.ofNanos(nanosBetween(calendar, from, until));
    }

    private LocalDateTime plusNanos(WorkCalendar calendar, LocalDateTime from, long nanos) {
        if (nanos <= 0) {
            return requireNone(from, nanos);
        }
        LocalDate date = from.toLocalDate();
        int place = seasons.placeOf(date);
        int before = calendar.workdaysBefore(date);
        // What is wanted, counted from the midnight that began the day.
        long wanted = nanos;
        if (calendar.isWorkday(date)) {
            wanted += seasons.sessions(place).workedBy(nanoOfDay(from));
        }
        long room = roomInSeason(calendar, before, place);
        while (wanted > room) {
            wanted -= room;
            place++;
            before = calendar.workdaysBefore(seasons.firstDay(place));
            room = roomInSeason(calendar, before, place);
        }
        return moment(calendar, before, seasons.sessions(place), wanted);
    }

    /** What is worked from a day, given by the working days before it, to the end of its season. */
    private long roomInSeason(WorkCalendar calendar, int before, int place) {
        if (seasons.isLast(place)) {
            return Long.MAX_VALUE;
        }
        int days = calendar.workdaysBefore(seasons.firstDay(place + 1)) - before;
        return days * seasons.sessions(place).total();
    }

    private static LocalDateTime moment(WorkCalendar calendar, int before, DailySessions sessions, long wanted) {
        long total = sessions.total();
        long fullDays = (wanted - 1) / total;
        long nano = sessions.momentOf(wanted - fullDays * total);
        LocalDate day = calendar.workdayNumbered(Math.toIntExact(before + fullDays + 1));
        return nano == DAY ? day.plusDays(1).atStartOfDay() : LocalDateTime.of(day, LocalTime.ofNanoOfDay(nano));
    }

    private static LocalDateTime requireNone(LocalDateTime from, long nanos) {
        if (nanos < 0) {
            throw new IllegalArgumentException("Working time is counted forwards, got " + Duration.ofNanos(nanos));
        }
        return from;
    }

    private long nanosBetween(WorkCalendar calendar, LocalDateTime from, LocalDateTime until) {
        if (until.isBefore(from)) {
            return -nanosBetween(calendar, until, from);
        }
        int first = seasons.placeOf(from.toLocalDate());
        int last = seasons.placeOf(until.toLocalDate());
        long worked = workedOnDay(calendar, until, last) - workedOnDay(calendar, from, first);
        int before = calendar.workdaysBefore(from.toLocalDate());
        for (int place = first; place < last; place++) {
            int next = calendar.workdaysBefore(seasons.firstDay(place + 1));
            worked += (next - before) * seasons.sessions(place).total();
            before = next;
        }
        return worked
                + (calendar.workdaysBefore(until.toLocalDate()) - before)
                        * seasons.sessions(last).total();
    }

    private long workedOnDay(WorkCalendar calendar, LocalDateTime moment, int place) {
        return calendar.isWorkday(moment.toLocalDate())
                ? seasons.sessions(place).workedBy(nanoOfDay(moment))
                : 0;
    }

    private static long nanoOfDay(LocalDateTime moment) {
        return (moment.getHour() * 60L + moment.getMinute()) * MINUTE
                + moment.getSecond() * 1_000_000_000L
                + moment.getNano();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingHours that && seasons.equals(that.seasons);
    }

    @Override
    public int hashCode() {
        return seasons.hashCode();
    }

    /**
     * The sessions, with the day from which each holds if they change.
     *
     * @return for instance {@code 08:00-12:00,14:00-18:00}
     */
    @Override
    public String toString() {
        return seasons.toString();
    }

    /** Gathers sessions by date range; later calls win over earlier ones. Not thread-safe. */
    public static final class Builder {

        private final DailySessions usual;
        private final TreeMap<LocalDate, DailySessions> changes = new TreeMap<>();

        private Builder(DailySessions usual) {
            this.usual = usual;
        }

        /**
         * Other sessions for a range of days.
         *
         * @param fromInclusive the first day of the range
         * @param untilExclusive the first day after it
         * @param sessions the sessions of those days
         * @return this builder
         * @throws IllegalArgumentException if the range is empty
         */
        public Builder between(LocalDate fromInclusive, LocalDate untilExclusive, DailySessions sessions) {
            if (!fromInclusive.isBefore(untilExclusive)) {
                throw new IllegalArgumentException(
                        "A range ends after it begins, got " + fromInclusive + " until " + untilExclusive);
            }
            DailySessions after = valid(untilExclusive);
            changes.subMap(fromInclusive, untilExclusive).clear();
            changes.put(fromInclusive, sessions);
            changes.put(untilExclusive, after);
            return this;
        }

        /**
         * Other sessions for a season of every year, such as summer hours from 06-01 to 09-30.
         *
         * @param firstDay the first day of the season, inclusive
         * @param lastDay the last day of the season, inclusive; in the next year if it lies before the first
         * @param fromYear the first year in which the season begins
         * @param untilYear the last year in which it begins, inclusive
         * @param sessions the sessions of those days
         * @return this builder
         */
        public Builder everyYear(
                MonthDay firstDay, MonthDay lastDay, int fromYear, int untilYear, DailySessions sessions) {
            int turn = lastDay.isBefore(firstDay) ? 1 : 0;
            for (int year = fromYear; year <= untilYear; year++) {
                between(firstDay.atYear(year), lastDay.atYear(year + turn).plusDays(1), sessions);
            }
            return this;
        }

        private DailySessions valid(LocalDate date) {
            Map.Entry<LocalDate, DailySessions> change = changes.floorEntry(date);
            return change == null ? usual : change.getValue();
        }

        /**
         * The working hours.
         *
         * @return immutable working hours
         */
        public WorkingHours build() {
            return new WorkingHours(SessionSeasons.of(usual, changes));
        }
    }
}
