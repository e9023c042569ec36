package org.wangge.examples.benchmarks.time;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import net.sf.mpxj.Duration;
import net.sf.mpxj.LocalTimeRange;
import net.sf.mpxj.ProjectCalendar;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.wangge.examples.benchmarks.Nanoseconds;

/** MPXJ, the calendar of project plans, at the work of {@link WorkMinutesBenchmark#plus()}. */
@State(Scope.Thread)
public class MpxjWorkMinutesBenchmark extends Nanoseconds {

    private final MinuteInputs inputs = new MinuteInputs();
    private final Duration[] durations = new Duration[INPUTS];
    private final ProjectCalendar calendar = new ProjectFile().addCalendar();
    private int next;

    /** Tells it the sessions, the days off and the weekend days that are worked. */
    public MpxjWorkMinutesBenchmark() {
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean worked = day.compareTo(DayOfWeek.FRIDAY) <= 0;
            calendar.setWorkingDay(day, worked);
            calendar.addCalendarHours(day).addAll(worked ? sessions() : List.of());
        }
        InventedHolidays.daysOff().forEach(calendar::addCalendarException);
        InventedHolidays.daysWorked()
                .forEach(date -> calendar.addCalendarException(date).addAll(sessions()));
        for (int k = 0; k < INPUTS; k++) {
            durations[k] = Duration.getInstance(inputs.minutes(k), TimeUnit.MINUTES);
        }
    }

    private static Collection<LocalTimeRange> sessions() {
        return MinuteInputs.USUAL.stream()
                .map(session -> new LocalTimeRange(session.opens(), session.closes()))
                .toList();
    }

    /** Compares its answers with a walk from session to session. */
    @Setup
    public void agree() {
        PlainWalk walk = new PlainWalk();
        for (int k = 0; k < INPUTS; k++) {
            same(
                    walk.plusMinutes(inputs.from(k), inputs.minutes(k), date -> MinuteInputs.USUAL),
                    calendar.getDate(inputs.from(k), durations[k]));
        }
    }

    /**
     * MPXJ's moment.
     *
     * @return the moment
     */
    @Benchmark
    public LocalDateTime plus() {
        int k = next++ & (INPUTS - 1);
        return calendar.getDate(inputs.from(k), durations[k]);
    }
}
