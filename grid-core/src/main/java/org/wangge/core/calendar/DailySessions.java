package org.wangge.core.calendar;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sessions of a working day (每日办公时间), in order and apart from each other. Immutable.
 *
 * <p>Time of day is counted in nanoseconds here, so that a clock that is suspended in the middle of a minute loses
 * nothing.
 */
public final class DailySessions {

    private final List<WorkSession> sessions;
    private final long[] opens;
    private final long[] closes;
    private final long total;

    private DailySessions(List<WorkSession> sessions) {
        this.sessions = List.copyOf(sessions);
        this.opens = sessions.stream().mapToLong(WorkSession::opensAtNano).toArray();
        this.closes = sessions.stream().mapToLong(WorkSession::closesAtNano).toArray();
        this.total = workedBy(Long.MAX_VALUE);
    }

    /**
     * The sessions of a day.
     *
     * @param sessions at least one, in order
     * @return the sessions
     * @throws IllegalArgumentException if there is none, or one opens before the one before it closes
     */
    public static DailySessions of(WorkSession... sessions) {
        return of(List.of(sessions));
    }

    /**
     * The sessions of a day.
     *
     * @param sessions at least one, in order
     * @return the sessions
     * @throws IllegalArgumentException if there is none, or one opens before the one before it closes
     */
    public static DailySessions of(List<WorkSession> sessions) {
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("A working day has at least one session, got none");
        }
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).opensAtNano() < sessions.get(i - 1).closesAtNano()) {
                throw new IllegalArgumentException("Sessions stand in order and do not overlap, got "
                        + sessions.get(i - 1) + " before " + sessions.get(i));
            }
        }
        return new DailySessions(sessions);
    }

    /**
     * Reads the written form.
     *
     * @param text such as {@code 08:00-12:00,14:00-18:00}
     * @return the sessions
     * @throws IllegalArgumentException if the text is not of that form, or the sessions overlap
     */
    public static DailySessions parse(String text) {
        return of(List.of(text.split(",", -1)).stream()
                .map(DailySessions::session)
                .toList());
    }

    private static WorkSession session(String text) {
        if (!text.strip().matches("\\d\\d:\\d\\d-\\d\\d:\\d\\d")) {
            throw new IllegalArgumentException("A session is written as 08:00-12:00, got '" + text.strip() + "'");
        }
        return WorkSession.of(text.strip().substring(0, 5), text.strip().substring(6));
    }

    /**
     * The sessions in order.
     *
     * @return at least one
     */
    public List<WorkSession> sessions() {
        return sessions;
    }

    /**
     * How long a day is worked.
     *
     * @return whole minutes
     */
    public int minutes() {
        return (int) (total / WorkingHours.MINUTE);
    }

    /**
     * When the last session closes.
     *
     * @return the close of business; 00:00 if that is the end of the day
     */
    public LocalTime closeOfBusiness() {
        return sessions.get(sessions.size() - 1).closesAt();
    }

    /**
     * The first moment from a time of day on at which a session is open.
     *
     * @param time the time of day
     * @return that time itself within a session, else the next opening of the same day, or nothing after the last
     */
    public Optional<LocalTime> openingOnOrAfter(LocalTime time) {
        long nano = time.toNanoOfDay();
        for (int i = 0; i < opens.length; i++) {
            if (nano < closes[i]) {
                return Optional.of(nano > opens[i] ? time : sessions.get(i).opensAt());
            }
        }
        return Optional.empty();
    }

    long total() {
        return total;
    }

    /** What is worked from midnight up to a nanosecond of the day. */
    long workedBy(long nanoOfDay) {
        long worked = 0;
        for (int i = 0; i < opens.length && nanoOfDay > opens[i]; i++) {
            worked += Math.min(nanoOfDay, closes[i]) - opens[i];
        }
        return worked;
    }

    /** The first nanosecond of the day by which so much is worked: a session's end rather than the next opening. */
    long momentOf(long worked) {
        long left = worked;
        int i = 0;
        while (left > closes[i] - opens[i]) {
            left -= closes[i] - opens[i];
            i++;
        }
        return opens[i] + left;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DailySessions that && sessions.equals(that.sessions);
    }

    @Override
    public int hashCode() {
        return sessions.hashCode();
    }

    /**
     * The written form.
     *
     * @return for instance {@code 08:00-12:00,14:00-18:00}
     */
    @Override
    public String toString() {
        return sessions.stream().map(WorkSession::toString).collect(Collectors.joining(","));
    }
}
