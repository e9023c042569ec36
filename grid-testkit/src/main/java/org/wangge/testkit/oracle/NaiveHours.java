package org.wangge.testkit.oracle;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.wangge.core.calendar.WorkSession;
import org.wangge.core.calendar.WorkingHours;

/**
 * Working time counted session by session (逐时段计算工作时).
 *
 * <p>Five hours from Friday 2018-08-17 17:00: one until 18:00, nothing on Saturday and Sunday, four from Monday 08:00 on,
 * so they end on 2018-08-20 at 12:00, when the session closes. Immutable.
 *
 * @param days which days are worked
 * @param hours the sessions of each day
 */
public record NaiveHours(NaiveDays days, WorkingHours hours) {

    /** The sessions of a day as stretches of time: none on a day off. */
    List<Stretch> stretches(LocalDate date) {
        List<Stretch> stretches = new ArrayList<>();
        if (days.isWorked(date)) {
            for (WorkSession session : hours.on(date).sessions()) {
                stretches.add(new Stretch(date.atTime(session.opensAt()), closeOf(date, session.closesAt())));
            }
        }
        return stretches;
    }

    private static LocalDateTime closeOf(LocalDate date, LocalTime closesAt) {
        return closesAt.equals(LocalTime.MIDNIGHT) ? date.plusDays(1).atStartOfDay() : date.atTime(closesAt);
    }

    /**
     * The moment at which so much working time is worked.
     *
     * @param from the local moment from which to count
     * @param workingTime how much; the moment itself if nothing
     * @return the earliest moment by which it is worked
     */
    public LocalDateTime plus(LocalDateTime from, Duration workingTime) {
        return Stretch.runOut(from, workingTime, this::stretches, List.of());
    }

    /**
     * The working time between two moments.
     *
     * @param from the local moment from which to count
     * @param until the local moment up to which to count
     * @return the working time; negative, as that of the way back, if the end lies before the start
     */
    public Duration between(LocalDateTime from, LocalDateTime until) {
        if (until.isBefore(from)) {
            return between(until, from).negated();
        }
        Duration worked = Duration.ZERO;
        for (LocalDate date = from.toLocalDate(); !date.isAfter(until.toLocalDate()); date = date.plusDays(1)) {
            for (Stretch stretch : stretches(date)) {
                worked = worked.plus(stretch.from(from).until(until).length());
            }
        }
        return worked;
    }

    /**
     * The first moment from another on that lies in a session of a working day.
     *
     * @param moment the local moment
     * @return the moment itself if it is within working hours, else the next opening
     */
    public LocalDateTime nextOpening(LocalDateTime moment) {
        for (LocalDate date = moment.toLocalDate(); ; date = date.plusDays(1)) {
            for (Stretch stretch : stretches(date)) {
                if (moment.isBefore(stretch.end())) {
                    return stretch.from(moment).begin();
                }
            }
        }
    }
}
