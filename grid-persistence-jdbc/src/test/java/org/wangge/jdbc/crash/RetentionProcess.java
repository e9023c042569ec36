package org.wangge.jdbc.crash;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.support.CountingDataSource;
import org.wangge.jdbc.support.Databases;

/** Archives and deletes in a JVM of its own, which says when it is at the point at which it is to be killed. */
final class RetentionProcess {

    static final String HERE = "here";

    private RetentionProcess() {}

    static ChildJvm on(Access database, Point point) {
        return new ChildJvm(
                RetentionProcess.class,
                List.of(
                        database.url(),
                        database.user(),
                        database.password(),
                        String.valueOf(point.trip()),
                        String.valueOf(point.isUnderWay())));
    }

    /**
     * Where it dies.
     *
     * @param trip the round trip to the database, counted from 1
     * @param isUnderWay whether this trip is already on its way when the end comes; otherwise it never begins
     */
    record Point(int trip, boolean isUnderWay) {}

    /** Arguments: URL, user, password, and the two of the point. */
    public static void main(String[] arguments) {
        Point point = new Point(Integer.parseInt(arguments[3]), Boolean.parseBoolean(arguments[4]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        AtomicInteger trips = new AtomicInteger();
        try (HikariDataSource pool = Databases.pool(arguments[0], arguments[1], arguments[2])) {
            CountingDataSource counted = new CountingDataSource(pool, trip -> {
                if (trips.incrementAndGet() == point.trip()) {
                    out.println(HERE);
                    stopUnless(point.isUnderWay());
                }
            });
            new RetentionRun(JdbcStores.on(counted.dataSource()), done -> out.println("done " + done)).run();
        }
        out.println("end");
    }

    private static void stopUnless(boolean isUnderWay) {
        while (!isUnderWay) {
            LockSupport.park();
        }
    }
}
