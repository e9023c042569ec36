package org.wangge.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The sessions by the day from which they hold; the first ones hold from the beginning of time. */
final class SessionSeasons {

    private final LocalDate[] firstDays;
    private final DailySessions[] sessions;

    private SessionSeasons(List<LocalDate> firstDays, List<DailySessions> sessions) {
        this.firstDays = firstDays.toArray(LocalDate[]::new);
        this.sessions = sessions.toArray(DailySessions[]::new);
    }

    static SessionSeasons of(DailySessions usual, SortedMap<LocalDate, DailySessions> changes) {
        List<LocalDate> firstDays = new ArrayList<>(List.of(LocalDate.MIN));
        List<DailySessions> sessions = new ArrayList<>(List.of(usual));
        for (Map.Entry<LocalDate, DailySessions> change : changes.entrySet()) {
            if (!change.getValue().equals(sessions.get(sessions.size() - 1))) {
                firstDays.add(change.getKey());
                sessions.add(change.getValue());
            }
        }
        return new SessionSeasons(firstDays, sessions);
    }

    /** The place of the season of a day. */
    int placeOf(LocalDate date) {
        if (firstDays.length == 1) {
            return 0;
        }
        int found = Arrays.binarySearch(firstDays, date);
        return found >= 0 ? found : -found - 2;
    }

    boolean isLast(int place) {
        return place == firstDays.length - 1;
    }

    LocalDate firstDay(int place) {
        return firstDays[place];
    }

    DailySessions sessions(int place) {
        return sessions[place];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionSeasons that
                && Arrays.equals(firstDays, that.firstDays)
                && Arrays.equals(sessions, that.sessions);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(firstDays) + Arrays.hashCode(sessions);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(sessions[0].toString());
        for (int place = 1; place < sessions.length; place++) {
            text.append("; from ").append(firstDays[place]).append(' ').append(sessions[place]);
        }
        return text.toString();
    }
}
