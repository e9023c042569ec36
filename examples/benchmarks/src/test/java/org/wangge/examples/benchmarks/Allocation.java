package org.wangge.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;

/**
 * Counts the bytes that work allocates on the thread that does it: exact, whatever the machine is busy with. The tests run
 * without escape analysis, so that they do not depend on the compiler either.
 */
public final class Allocation {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ENOUGH_ROUNDS = 5;
    private static final int MOST_ROUNDS = 100;

    /** Keeps the answers, so that no compiler finds out that nobody wants them. */
    @SuppressWarnings("unused")
    private volatile Object kept = "";

    private final IntFunction<Object> work;
    private final int times;

    private Allocation(IntFunction<Object> work, int times) {
        this.work = work;
        this.times = times;
    }

    /** The bytes of a short operation, rounded down: what the counting itself takes does not show. */
    public static long perOperation(IntFunction<Object> work) {
        return new Allocation(work, 4096).settled();
    }

    /** The bytes of an operation that is too big to be repeated often. */
    public static long ofOne(IntFunction<Object> work) {
        return new Allocation(work, 16).settled();
    }

    /** Counts until the least has not changed for some rounds: by then everything is loaded and initialised. */
    private long settled() {
        long least = Long.MAX_VALUE;
        int since = 0;
        for (int round = 0; round < MOST_ROUNDS && since < ENOUGH_ROUNDS; round++) {
            long bytes = count();
            since = bytes < least ? 0 : since + 1;
            least = Math.min(least, bytes);
        }
        return least;
    }

    private long count() {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < times; i++) {
            kept = work.apply(i);
        }
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / times;
    }
}
