package org.wangge.examples.benchmarks.time;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.examples.benchmarks.Nanoseconds;

/** A calendar of fifteen years, from its rows to the first question it can answer. */
@State(Scope.Thread)
public class CalendarBuildBenchmark extends Nanoseconds {

    private final List<InventedHolidays.Row> rows = InventedHolidays.rows();

    /** For JMH. */
    public CalendarBuildBenchmark() {}

    /**
     * The library's calendar, every row checked.
     *
     * @return the calendar
     */
    @Benchmark
    public WorkCalendar build() {
        return InventedHolidays.calendar(rows);
    }
}
