package org.wangge.examples.benchmarks.limit;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import org.wangge.rules.PackReader;
import org.wangge.rules.compile.PackResult;

/** What a fresh JVM does: it reads one pack from a folder, checks it, and says what that took. */
public final class ColdRead {

    private static final long MEGA = 1_000_000;

    private ColdRead() {}

    /**
     * Reads and checks one pack.
     *
     * @param args the folder of the pack
     */
    public static void main(String[] args) {
        long before = System.nanoTime();
        PackResult result = PackReader.fromFolder(Path.of(args[0]));
        long nanos = System.nanoTime() - before;
        if (result.timeline().isEmpty() || !result.findings().isEmpty()) {
            throw new IllegalStateException("The pack is not clean: " + result.findings());
        }
        tell(nanos);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(Locale.ROOT, "kept %.1f%n", (double) (runtime.totalMemory() - runtime.freeMemory()) / MEGA);
        result.requireTimeline();
    }

    /** Milliseconds, those of all processors, and megabytes that were allocated. */
    static void tell(long nanos) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(Locale.ROOT, "wall %.1f%n", (double) nanos / MEGA);
        System.out.printf(Locale.ROOT, "cpu %.1f%n", (double) machine.getProcessCpuTime() / MEGA);
        System.out.printf(Locale.ROOT, "allocated %.1f%n", (double) threads.getCurrentThreadAllocatedBytes() / MEGA);
    }
}
