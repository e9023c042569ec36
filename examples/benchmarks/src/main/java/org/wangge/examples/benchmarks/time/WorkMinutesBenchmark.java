package org.wangge.examples.benchmarks.time;

import java.time.LocalDateTime;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.calendar.WorkingHours;
import org.wangge.examples.benchmarks.Nanoseconds;

/** The moment after so many working minutes, with the same sessions all year and with a summer of its own. */
@State(Scope.Thread)
public class WorkMinutesBenchmark extends Nanoseconds {

    private final MinuteInputs inputs = new MinuteInputs();
    private final WorkCalendar calendar = InventedHolidays.calendar();
    private final WorkingHours hours = MinuteInputs.hours();
    private final WorkingHours seasonalHours = MinuteInputs.seasonalHours();
    private final CountedMinutes floor = new CountedMinutes(new RankedDays());
    private final SeasonalMinutes seasonalFloor = new SeasonalMinutes(new RankedDays());
    private int next;

    /** For JMH. */
    public WorkMinutesBenchmark() {}

    /** Compares the answers of everybody with a walk from session to session. */
    @Setup
    public void agree() {
        PlainWalk walk = new PlainWalk();
        for (int k = 0; k < INPUTS; k++) {
            LocalDateTime from = inputs.from(k);
            int minutes = inputs.minutes(k);
            LocalDateTime plain = walk.plusMinutes(from, minutes, date -> MinuteInputs.USUAL);
            same(plain, hours.plusMinutes(calendar, from, minutes));
            same(plain, floor.plus(from, minutes));
            LocalDateTime seasonal = walk.plusMinutes(from, minutes, MinuteInputs::bySeason);
            same(seasonal, seasonalHours.plusMinutes(calendar, from, minutes));
            same(seasonal, seasonalFloor.plus(from, minutes));
        }
    }

    private int turn() {
        return next++ & (INPUTS - 1);
    }

    /**
     * The library's moment, the same sessions all year.
     *
     * @return the moment
     */
    @Benchmark
    public LocalDateTime plus() {
        int k = turn();
        return hours.plusMinutes(calendar, inputs.from(k), inputs.minutes(k));
    }

    /**
     * The floor's moment, the same sessions all year.
     *
     * @return the moment
     */
    @Benchmark
    public LocalDateTime plusFloor() {
        int k = turn();
        return floor.plus(inputs.from(k), inputs.minutes(k));
    }

    /**
     * The library's moment, with summer hours.
     *
     * @return the moment
     */
    @Benchmark
    public LocalDateTime plusInSeasons() {
        int k = turn();
        return seasonalHours.plusMinutes(calendar, inputs.from(k), inputs.minutes(k));
    }

    /**
     * The floor's moment, with summer hours.
     *
     * @return the moment
     */
    @Benchmark
    public LocalDateTime plusInSeasonsFloor() {
        int k = turn();
        return seasonalFloor.plus(inputs.from(k), inputs.minutes(k));
    }
}
