package org.wangge.examples.benchmarks.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wangge.core.deadline.CountingRules;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.Explanation;
import org.wangge.examples.benchmarks.Nanoseconds;

/** A due date in working days: bare, with the explanation of every step, and by hand. */
@State(Scope.Thread)
@Warmup(iterations = 5, time = 1)
public class DueDateBenchmark extends Nanoseconds {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final MinuteInputs starts = new MinuteInputs();
    private final DayInputs inputs = new DayInputs();
    private final DeadlineClock[] clocks = new DeadlineClock[INPUTS];
    private final TimeBase base = TimeBase.of(InventedHolidays.calendar());
    private final RankedDays floor = new RankedDays();
    private int next;

    /** Starts the clocks. */
    public DueDateBenchmark() {
        for (int k = 0; k < INPUTS; k++) {
            clocks[k] = DeadlineClock.start(
                    TimeLimit.workingDays(inputs.days(k)),
                    CountingRules.CIVIL_CODE,
                    ZONE,
                    starts.from(k).atZone(ZONE).toInstant());
        }
    }

    /** Compares the due instants with those by hand. */
    @Setup
    public void agree() {
        for (DeadlineClock clock : clocks) {
            same(byHand(clock), clock.deadline(base).orElseThrow().dueExclusive());
        }
    }

    private DeadlineClock turn() {
        return clocks[next++ & (INPUTS - 1)];
    }

    private Instant byHand(DeadlineClock clock) {
        LocalDate start = LocalDate.ofInstant(clock.startedAt(), ZONE);
        LocalDate last = floor.plus(start, clock.limit().amount());
        return last.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /**
     * The library's bare due date.
     *
     * @return the due date
     */
    @Benchmark
    public Deadline deadline() {
        return turn().deadline(base).orElseThrow();
    }

    /**
     * The due instant by hand.
     *
     * @return the instant
     */
    @Benchmark
    public Instant deadlineFloor() {
        return byHand(turn());
    }

    /**
     * The library's due date with every step to it.
     *
     * @return the explanation
     */
    @Benchmark
    public Explanation explained() {
        return turn().explain(base);
    }
}
