package org.wangge.examples.benchmarks.time;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.examples.benchmarks.Nanoseconds;

/** The n-th working day after a day, and the working days between two days. */
@State(Scope.Thread)
public class WorkdayBenchmark extends Nanoseconds {

    private static final int FAR = 3500;

    private final DayInputs inputs = new DayInputs();
    private final WorkCalendar calendar = InventedHolidays.calendar();
    private final RankedDays floor = new RankedDays();
    private int next;

    /** For JMH. */
    public WorkdayBenchmark() {}

    /** Compares the answers of everybody with a walk from day to day. */
    @Setup
    public void agree() {
        PlainWalk walk = new PlainWalk();
        for (int k = 0; k < INPUTS; k++) {
            LocalDate plus = walk.plus(inputs.from(k), inputs.days(k));
            same(plus, calendar.plusWorkdays(inputs.from(k), inputs.days(k)));
            same(plus, floor.plus(inputs.from(k), inputs.days(k)));
            int between = walk.between(inputs.from(k), inputs.until(k));
            same(between, calendar.workdaysBetween(inputs.from(k), inputs.until(k)));
            same(between, floor.between(inputs.from(k), inputs.until(k)));
        }
    }

    private int turn() {
        return next++ & (INPUTS - 1);
    }

    /**
     * The library's n-th working day.
     *
     * @return the day
     */
    @Benchmark
    public LocalDate plus() {
        int k = turn();
        return calendar.plusWorkdays(inputs.from(k), inputs.days(k));
    }

    /**
     * The floor's n-th working day.
     *
     * @return the day
     */
    @Benchmark
    public LocalDate plusFloor() {
        int k = turn();
        return floor.plus(inputs.from(k), inputs.days(k));
    }

    /**
     * The library's next working day: with {@link #plusFar()} the growth with n.
     *
     * @return the day
     */
    @Benchmark
    public LocalDate plusOne() {
        return calendar.plusWorkdays(inputs.from(turn()), 1);
    }

    /**
     * The library's working day 3500 ahead, from the first year of the calendar to its last.
     *
     * @return the day
     */
    @Benchmark
    public LocalDate plusFar() {
        return calendar.plusWorkdays(inputs.early(turn()), FAR);
    }

    /**
     * The library's working days between two days.
     *
     * @return the number
     */
    @Benchmark
    public int between() {
        int k = turn();
        return calendar.workdaysBetween(inputs.from(k), inputs.until(k));
    }

    /**
     * The floor's working days between two days.
     *
     * @return the number
     */
    @Benchmark
    public int betweenFloor() {
        int k = turn();
        return floor.between(inputs.from(k), inputs.until(k));
    }
}
