package org.wangge.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A working calendar (工作日历): which days are worked, with holidays and make-up workdays.
 *
 * <p>The field needs it because working days in China are not Monday to Friday: a notice moves rest days to weekdays and
 * lets weekends be worked instead. In the national calendar the first working day after 2026-09-30 is 2026-10-08, and
 * the Saturday 2026-10-10 is worked.
 *
 * <p>Days beyond the official ones are answered by the plain week; {@link #isOfficial} tells them apart. Years from 1 to
 * 9999 are supported. Counting takes a few array reads and allocates nothing within the years of the edition.
 *
 * <p>Immutable and safe for any number of threads. Two calendars are equal if edition and days are.
 */
public final class WorkCalendar {

    private final CalendarEdition edition;
    private final SpecialDays special;
    private final DayRanks ranks;

    private WorkCalendar(CalendarEdition edition, SpecialDays special) {
        this.edition = edition;
        this.special = special;
        this.ranks = rank(edition, special);
    }

    private static DayRanks rank(CalendarEdition edition, SpecialDays special) {
        int firstYear = edition.firstOfficialDay().getYear();
        int lastYear = Math.max(firstYear, edition.lastOfficialDay().getYear());
        if (special.isEmpty()) {
            return new DayRanks(firstYear, lastYear, PlainWeek::isWorkday);
        }
        return new DayRanks(
                Math.min(firstYear, LocalDate.ofEpochDay(special.first()).getYear()),
                Math.max(lastYear, LocalDate.ofEpochDay(special.last()).getYear()),
                new WorkedDays(special)::test);
    }

    /**
     * Begins a calendar in code.
     *
     * @param edition the edition that it is
     * @return a builder without any special day
     */
    public static Builder builder(CalendarEdition edition) {
        return new Builder(edition);
    }

    /**
     * The plain week from Monday to Friday, of which nothing is official: every due date from it is provisional.
     *
     * @param id the name of the calendar
     * @return the calendar, in the edition {@code plain-week}
     */
    public static WorkCalendar plainWeek(CalendarId id) {
        LocalDate epoch = LocalDate.EPOCH;
        return builder(new CalendarEdition(id, "plain-week", epoch, epoch.minusDays(1), epoch))
                .build();
    }

    /**
     * A calendar as it was read from a store: the days are taken as they are, since they were checked when it was made.
     *
     * @param edition the edition that it is
     * @param days its special days, as {@link #specialDays} gave them
     * @return the same calendar again
     */
    public static WorkCalendar restore(CalendarEdition edition, Collection<CalendarDay> days) {
        NavigableMap<Integer, SpecialDay> special = new TreeMap<>();
        days.forEach(day ->
                special.put(PlainWeek.supported(day.date()), new SpecialDay(day.kind(), day.name(), day.notice())));
        return new WorkCalendar(edition, SpecialDays.of(special));
    }

    /**
     * The edition of which these are the days.
     *
     * @return the edition
     */
    public CalendarEdition edition() {
        return edition;
    }

    /**
     * Whether a day is worked.
     *
     * @param date the day
     * @return true for plain and make-up working days
     * @throws java.time.DateTimeException if the year is not within 1 to 9999
     */
    public boolean isWorkday(LocalDate date) {
        return ranks.isWorkday(date);
    }

    /**
     * Whether the edition officially covers a day.
     *
     * @param date the day
     * @return false before the first and after the last official day
     */
    public boolean isOfficial(LocalDate date) {
        return edition.covers(date);
    }

    /**
     * A day with the reason for which it is worked or not.
     *
     * @param date the day
     * @return the day
     */
    public CalendarDay day(LocalDate date) {
        Optional<SpecialDay> reason = special.on(date.toEpochDay());
        DayKind kind = reason.map(SpecialDay::kind).orElseGet(() -> plainKind(date));
        return new CalendarDay(
                date, kind, reason.flatMap(SpecialDay::name), reason.flatMap(SpecialDay::notice), isOfficial(date));
    }

    private static DayKind plainKind(LocalDate date) {
        return PlainWeek.isWorkday(PlainWeek.supported(date)) ? DayKind.WORKDAY : DayKind.REST_DAY;
    }

    /**
     * The n-th working day after a day, or before it.
     *
     * <p>The day itself is never counted: one working day after Friday 2026-07-03 is Monday 2026-07-06, and so it is
     * after Saturday 2026-07-04.
     *
     * @param start the day from which to count, worked or not
     * @param n how many working days to go; backwards if negative; the start itself if zero
     * @return the n-th working day
     * @throws java.time.DateTimeException if a year is not within 1 to 9999
     */
    public LocalDate plusWorkdays(LocalDate start, int n) {
        if (n > 0) {
            return ranks.workday(ranks.rank(start) + n);
        }
        return n == 0 ? start : ranks.workday(ranks.rankBefore(start) + 1 + n);
    }

    /**
     * How many working days lie between two days.
     *
     * @param startExclusive the day after which to count
     * @param endInclusive the last day to count
     * @return the number of working days, negative if the end lies before the start
     * @throws java.time.DateTimeException if a year is not within 1 to 9999
     */
    public int workdaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
        return ranks.rank(endInclusive) - ranks.rank(startExclusive);
    }

    /**
     * The first working day from a day on.
     *
     * @param date the day
     * @return the day itself if it is worked, else the next one that is
     * @throws java.time.DateTimeException if the year is not within 1 to 9999
     */
    public LocalDate workdayOnOrAfter(LocalDate date) {
        return ranks.isWorkday(date) ? date : ranks.workday(ranks.rank(date) + 1);
    }

    /** The working days before a day, in the numbers of {@link #workdayNumbered}. */
    int workdaysBefore(LocalDate date) {
        return ranks.rankBefore(date);
    }

    /** The working day with a number. */
    LocalDate workdayNumbered(int number) {
        return ranks.workday(number);
    }

    /**
     * The special days of a span, that is those that deviate from the plain week, in order.
     *
     * @param fromInclusive the first day of the span
     * @param untilInclusive the last day of the span
     * @return holidays, shifted rest days, make-up workdays and closures
     */
    public List<CalendarDay> specialDays(LocalDate fromInclusive, LocalDate untilInclusive) {
        List<CalendarDay> found = new ArrayList<>();
        long last = untilInclusive.toEpochDay();
        for (int place = special.placeFrom(fromInclusive.toEpochDay());
                place < special.size() && special.epochDay(place) <= last;
                place++) {
            found.add(day(LocalDate.ofEpochDay(special.epochDay(place))));
        }
        return List.copyOf(found);
    }

    /**
     * This calendar with the days of a province, an institution or a one-off closure on top.
     *
     * <p>The result names the overlay in its edition ({@code cn-2026+guangxi}); later overlays win over earlier ones.
     *
     * @param overlay the days that differ here
     * @return a calendar of its own
     */
    public WorkCalendar with(CalendarOverlay overlay) {
        NavigableMap<Integer, SpecialDay> days = special.copy();
        overlay.putInto(days);
        CalendarEdition overlaid = new CalendarEdition(
                edition.calendar(),
                edition.id() + "+" + overlay.id(),
                edition.firstOfficialDay(),
                edition.lastOfficialDay(),
                edition.knownSince());
        return new WorkCalendar(overlaid, SpecialDays.of(days));
    }

    /**
     * What another edition says otherwise about whether days are worked or official.
     *
     * @param other the edition to compare with
     * @param fromInclusive the first day to compare
     * @param untilInclusive the last day to compare
     * @return the days that differ, in order
     */
    public List<CalendarChange> changesTo(WorkCalendar other, LocalDate fromInclusive, LocalDate untilInclusive) {
        List<CalendarChange> changes = new ArrayList<>();
        for (LocalDate date = fromInclusive; !date.isAfter(untilInclusive); date = date.plusDays(1)) {
            if (isWorkday(date) != other.isWorkday(date)) {
                changes.add(new CalendarChange(day(date), other.day(date)));
            }
        }
        return List.copyOf(changes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkCalendar that && edition.equals(that.edition) && special.equals(that.special);
    }

    @Override
    public int hashCode() {
        return 31 * edition.hashCode() + special.hashCode();
    }

    /**
     * The edition.
     *
     * @return for instance {@code cn-2026}
     */
    @Override
    public String toString() {
        return edition.id();
    }

    /** Walks along the special days in step with the days that are asked, so that building needs no search. */
    private static final class WorkedDays {
        private final SpecialDays special;
        private int place;

        WorkedDays(SpecialDays special) {
            this.special = special;
        }

        boolean test(int epochDay) {
            if (place < special.size() && special.epochDay(place) == epochDay) {
                return special.reason(place++).kind().isWorked();
            }
            return PlainWeek.isWorkday(epochDay);
        }
    }

    /** Gathers the special days of an edition; every other day follows the plain week. Not thread-safe. */
    public static final class Builder {

        private final CalendarEdition edition;
        private final SpecialDays.Builder days = new SpecialDays.Builder();

        private Builder(CalendarEdition edition) {
            this.edition = edition;
        }

        /**
         * Adds a public holiday (法定节假日), on a weekday or on a weekend.
         *
         * @param date the day
         * @param name the holiday
         * @param notice the number of the notice
         * @return this builder
         * @throws CalendarFormatException if the day was added before or lies outside the official days
         */
        public Builder holiday(LocalDate date, String name, String notice) {
            return day(date, DayKind.PUBLIC_HOLIDAY, Optional.of(name), Optional.of(notice));
        }

        /**
         * Adds a weekday off that is no public holiday (调休).
         *
         * @param date the day, Monday to Friday
         * @param name the holiday to which it belongs
         * @param notice the number of the notice
         * @return this builder
         * @throws CalendarFormatException if the day is a weekend day, was added before or lies outside the official
         *     days
         */
        public Builder shiftedRestDay(LocalDate date, String name, String notice) {
            return day(date, DayKind.SHIFTED_REST_DAY, Optional.of(name), Optional.of(notice));
        }

        /**
         * Adds a weekend day that is worked (调休上班日).
         *
         * @param date the day, Saturday or Sunday
         * @param name the holiday to which it belongs
         * @param notice the number of the notice
         * @return this builder
         * @throws CalendarFormatException if the day is a weekday, was added before or lies outside the official days
         */
        public Builder makeUpWorkday(LocalDate date, String name, String notice) {
            return day(date, DayKind.MAKE_UP_WORKDAY, Optional.of(name), Optional.of(notice));
        }

        /**
         * Adds a special day of any kind.
         *
         * @param date the day
         * @param kind a kind that deviates from the plain week
         * @param name the holiday to which it belongs
         * @param notice the number of the notice
         * @return this builder
         * @throws CalendarFormatException if the kind does not fit the day of the week, or the day was added before or
         *     lies outside the official days
         */
        public Builder day(LocalDate date, DayKind kind, Optional<String> name, Optional<String> notice) {
            SpecialDayCheck.check(edition, date, kind);
            if (!days.add(PlainWeek.supported(date), kind, name, notice)) {
                throw new CalendarFormatException(CalendarMessage.DUPLICATE_DAY, "date", date);
            }
            return this;
        }

        /**
         * The calendar.
         *
         * @return an immutable calendar
         */
        public WorkCalendar build() {
            return new WorkCalendar(edition, days.build());
        }
    }
}
