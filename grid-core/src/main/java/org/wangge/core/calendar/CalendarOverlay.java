package org.wangge.core.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The days on which a province, an institution or a single event differs from the calendar below (地方或单位日历).
 *
 * <p>The holiday regulation lets ethnic-minority areas add holidays of their own, such as 壮族三月三 in Guangxi, and an
 * office may close for a day. An overlay holds those days alone: {@code nation.with(guangxi).with(office)} composes them,
 * and a new edition of the nation takes the same overlays again. Days beyond the horizon of the calendar below are
 * allowed; they stay unofficial. Immutable.
 */
public final class CalendarOverlay {

    private final String id;
    private final SortedMap<Integer, SpecialDay> days;

    private CalendarOverlay(String id, SortedMap<Integer, SpecialDay> days) {
        this.id = id;
        this.days = Collections.unmodifiableSortedMap(days);
    }

    /**
     * An overlay that changes nothing yet.
     *
     * @param id its name, which appears in the editions of calendars that carry it
     * @return the overlay
     * @throws IllegalArgumentException if the name is blank
     */
    public static CalendarOverlay named(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An overlay needs a name such as 'guangxi', got a blank one");
        }
        return new CalendarOverlay(id, new TreeMap<>());
    }

    /**
     * With a day that is not worked here.
     *
     * @param date the day, worked or not below
     * @param name why, such as 壮族三月三
     * @return a new overlay
     * @throws CalendarFormatException if the overlay has the day already
     */
    public CalendarOverlay closed(LocalDate date, String name) {
        return with(date, new SpecialDay(DayKind.CLOSURE, Optional.of(name), Optional.empty()));
    }

    /**
     * With a day that is not worked here, by a notice.
     *
     * @param date the day, worked or not below
     * @param name why
     * @param notice the number of the local notice
     * @return a new overlay
     * @throws CalendarFormatException if the overlay has the day already
     */
    public CalendarOverlay closed(LocalDate date, String name, String notice) {
        return with(date, new SpecialDay(DayKind.CLOSURE, Optional.of(name), Optional.of(notice)));
    }

    /**
     * With a day that is worked here, although it is not below.
     *
     * @param date the day
     * @param name why
     * @return a new overlay
     * @throws CalendarFormatException if the overlay has the day already
     */
    public CalendarOverlay worked(LocalDate date, String name) {
        return with(date, new SpecialDay(DayKind.MAKE_UP_WORKDAY, Optional.of(name), Optional.empty()));
    }

    /**
     * With a day that is worked here by a notice, although it is not below.
     *
     * @param date the day
     * @param name why
     * @param notice the number of the local notice
     * @return a new overlay
     * @throws CalendarFormatException if the overlay has the day already
     */
    public CalendarOverlay worked(LocalDate date, String name, String notice) {
        return with(date, new SpecialDay(DayKind.MAKE_UP_WORKDAY, Optional.of(name), Optional.of(notice)));
    }

    private CalendarOverlay with(LocalDate date, SpecialDay day) {
        TreeMap<Integer, SpecialDay> more = new TreeMap<>(days);
        if (more.put(PlainWeek.supported(date), day) != null) {
            throw new CalendarFormatException(CalendarMessage.DUPLICATE_DAY, "date", date);
        }
        return new CalendarOverlay(id, more);
    }

    /**
     * The name of the overlay.
     *
     * @return for instance {@code guangxi}
     */
    public String id() {
        return id;
    }

    void putInto(Map<Integer, SpecialDay> below) {
        below.putAll(days);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CalendarOverlay that && id.equals(that.id) && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + days.hashCode();
    }

    /**
     * The name of the overlay.
     *
     * @return for instance {@code guangxi}
     */
    @Override
    public String toString() {
        return id;
    }
}
