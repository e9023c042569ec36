package org.wangge.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.migration.SchemaMigration;
import org.wangge.jdbc.support.CountingDataSource;
import org.wangge.jdbc.support.Databases;

/**
 * Kills a process in the middle of archiving and deleting, and lets another one go on.
 *
 * @param database an empty database
 * @param untilTheDeadAreForgotten waits until the server has ended what the dead process began
 */
record RetentionKills(Access database, Runnable untilTheDeadAreForgotten) {

    /** Dies at some points, each time over the same cases; under {@code -Pexhaustive} at all of them. */
    void run(Class<?> test, int kills) {
        for (RetentionProcess.Point point : points(tripsOfTheUndisturbed(), test, kills)) {
            try {
                dieAndGoOn(point);
            } catch (AssertionError broken) {
                throw new AssertionError("Killed at " + point + ": " + broken.getMessage(), broken);
            }
        }
    }

    private int tripsOfTheUndisturbed() {
        try (HikariDataSource pool = database.open()) {
            SchemaMigration.migrate(pool);
            RetentionAudit beginning = prepared(pool);
            CountingDataSource counted = new CountingDataSource(pool);
            new RetentionRun(JdbcStores.on(counted.dataSource()), done -> {}).run();
            beginning.later(pool).isOver();
            return counted.take().size();
        }
    }

    private static RetentionAudit prepared(HikariDataSource pool) {
        Databases.empty(pool);
        RetentionCases.prepare(JdbcStores.on(pool));
        return RetentionAudit.ofBeginning(pool);
    }

    private static List<RetentionProcess.Point> points(int trips, Class<?> test, int kills) {
        List<RetentionProcess.Point> points = new ArrayList<>();
        for (int trip = 1; trip <= trips; trip++) {
            points.add(new RetentionProcess.Point(trip, false));
            points.add(new RetentionProcess.Point(trip, true));
        }
        if (Boolean.getBoolean("wangge.exhaustive")) {
            return points;
        }
        long seed = Long.getLong("wangge.kill-seed", System.nanoTime());
        Collections.shuffle(points, new Random(seed));
        List<RetentionProcess.Point> drawn = points.subList(0, kills);
        System.out.println(test.getSimpleName() + ": archive and purge, kills at " + drawn + " of " + trips
                + ", -Dwangge.kill-seed=" + seed);
        return drawn;
    }

    private void dieAndGoOn(RetentionProcess.Point point) {
        RetentionAudit beginning;
        try (HikariDataSource pool = database.open()) {
            beginning = prepared(pool);
        }
        int acknowledged = kill(point);
        untilTheDeadAreForgotten.run();
        try (HikariDataSource pool = database.open()) {
            beginning.later(pool).holds();
            assertThat(beginning.later(pool).recorded()).isGreaterThanOrEqualTo(acknowledged);
            new RetentionRun(JdbcStores.on(pool), done -> {}).run();
            beginning.later(pool).isOver();
        }
    }

    /** How much the process had acknowledged. */
    private int kill(RetentionProcess.Point point) {
        AtomicInteger acknowledged = new AtomicInteger();
        AtomicBoolean wasThere = new AtomicBoolean();
        ChildJvm process = RetentionProcess.on(database, point);
        int exit = process.killedWhen(line -> {
            if (line.startsWith("done ")) {
                acknowledged.addAndGet(Integer.parseInt(line.substring("done ".length())));
            }
            boolean isHere = line.equals(RetentionProcess.HERE);
            wasThere.compareAndSet(false, isHere);
            return isHere;
        });
        assertThat(wasThere).as("exit " + exit + ": " + process.errors()).isTrue();
        return acknowledged.get();
    }
}
