package org.wangge.examples.benchmarks.store;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wangge.examples.benchmarks.Measurement;

/** Contenders work in turns on one thread, each round in the same order, after all have given the same answer. */
final class Turns {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final String contest;
    private final Pace pace;
    private final Map<String, Measurement> measured = new LinkedHashMap<>();

    /** Turns in a contest whose name will stand before those of the contenders. */
    Turns(String contest, Pace pace) {
        this.contest = contest;
        this.pace = pace;
    }

    List<Measurement> measure(List<? extends Contender> contenders) throws SQLException {
        agree(contenders);
        for (Contender contender : contenders) {
            warmUp(contender);
        }
        for (int round = 0; round < pace.rounds(); round++) {
            for (Contender contender : contenders) {
                Measurement turn = turn(contender, pace.turn());
                measured.merge(turn.name(), turn, Measurement::and);
                contender.tidy();
            }
        }
        for (Contender contender : contenders) {
            contender.check();
        }
        return List.copyOf(measured.values());
    }

    private void agree(List<? extends Contender> contenders) throws SQLException {
        Object expected = contenders.get(0).answer();
        for (Contender contender : contenders.subList(1, contenders.size())) {
            Object answer = contender.answer();
            if (!expected.equals(answer)) {
                throw new IllegalStateException("Contenders of " + contest + " disagree: "
                        + contenders.get(0).name() + " says " + expected + ", " + contender.name() + " says " + answer);
            }
        }
    }

    private void warmUp(Contender contender) throws SQLException {
        if (!pace.warmUp().isZero()) {
            turn(contender, pace.warmUp());
            contender.tidy();
        }
    }

    private Measurement turn(Contender contender, Duration atLeast) throws SQLException {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        long nanos;
        int times = 0;
        do {
            contender.work();
            times++;
            nanos = System.nanoTime() - start;
        } while (nanos < atLeast.toNanos());
        double allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        return new Measurement(contest + "." + contender.name(), List.of((double) nanos / times), allocated / times);
    }
}
