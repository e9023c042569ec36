package org.wangge.examples.benchmarks.time;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.wangge.examples.benchmarks.Nanoseconds;

/** OpenGamma Strata at the work of {@link WorkdayBenchmark}; it knows weekend days that are worked. */
@State(Scope.Thread)
public class StrataWorkdayBenchmark extends Nanoseconds {

    private final DayInputs inputs = new DayInputs();
    private final HolidayCalendar calendar = ImmutableHolidayCalendar.of(
            HolidayCalendarId.of("invented"),
            InventedHolidays.daysOff(),
            List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            InventedHolidays.daysWorked());
    /** Strata counts the first day and not the last, so it is asked for days one later. */
    private final LocalDate[] from = new LocalDate[INPUTS];

    private final LocalDate[] until = new LocalDate[INPUTS];
    private int next;

    /** Prepares the days that it is asked for. */
    public StrataWorkdayBenchmark() {
        for (int k = 0; k < INPUTS; k++) {
            from[k] = inputs.from(k).plusDays(1);
            until[k] = inputs.until(k).plusDays(1);
        }
    }

    /** Compares its answers with a walk from day to day. */
    @Setup
    public void agree() {
        PlainWalk walk = new PlainWalk();
        for (int k = 0; k < INPUTS; k++) {
            same(walk.plus(inputs.from(k), inputs.days(k)), calendar.shift(inputs.from(k), inputs.days(k)));
            same(walk.between(inputs.from(k), inputs.until(k)), calendar.daysBetween(from[k], until[k]));
        }
    }

    private int turn() {
        return next++ & (INPUTS - 1);
    }

    /**
     * Strata's n-th working day.
     *
     * @return the day
     */
    @Benchmark
    public LocalDate plus() {
        int k = turn();
        return calendar.shift(inputs.from(k), inputs.days(k));
    }

    /**
     * Strata's working days between two days.
     *
     * @return the number
     */
    @Benchmark
    public int between() {
        int k = turn();
        return calendar.daysBetween(from[k], until[k]);
    }
}
