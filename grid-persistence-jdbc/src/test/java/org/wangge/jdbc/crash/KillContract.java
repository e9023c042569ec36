package org.wangge.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseId;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.migration.SchemaMigration;
import org.wangge.testkit.fixture.SmallTown;

/**
 * A node is killed (kill -9) in the middle of its work, several times over, and other nodes go on: whatever was
 * acknowledged is there, exactly once, and in the end everything is as if nobody had died.
 */
abstract class KillContract {

    private static final LoadScript SCRIPT = new LoadScript(12);
    private static final int NODES = 2;
    private static final int KILLS = 3;

    /** An empty database that only one test uses. */
    protected abstract Access database(String name);

    /** Waits until the server has ended what the dead node began. */
    protected abstract void untilTheDeadAreForgotten(Access database);

    @Test
    void leavesEverythingAsIfNobodyHadDied() {
        Access database = database("kill");
        try (HikariDataSource pool = database.open()) {
            SchemaMigration.migrate(pool);
            SmallTown.settle(JdbcStores.on(pool));
        }
        Deliveries delivered = new Deliveries();
        Set<String> acknowledged = new HashSet<>();
        Deaths deaths = Deaths.none();
        for (ChildRun.Point point : KillPoints.of(SCRIPT, NODES, getClass(), KILLS)) {
            acknowledged.addAll(kill(database, point, deaths, delivered));
            deaths = deaths.and(point.round());
            untilTheDeadAreForgotten(database);
            try (HikariDataSource pool = database.open()) {
                new Audit(JdbcStores.on(pool), SCRIPT).holds(acknowledged, delivered);
            }
        }
        try (HikariDataSource pool = database.open()) {
            Audit.same(resumed(pool, deaths, delivered), Audit.undisturbed(SCRIPT));
        }
    }

    @Test
    void leavesNoCaseByHalfInUseInTheArchiveOrGone() {
        Access database = database("retention");
        new RetentionKills(database, () -> untilTheDeadAreForgotten(database)).run(getClass(), KILLS);
    }

    private Set<String> kill(Access database, ChildRun.Point point, Deaths deaths, Deliveries delivered) {
        return new ChildRun(ChildRun.process(database, SCRIPT, NODES, deaths), point, delivered).untilItIsKilled();
    }

    private static Map<CaseId, Audit.Kept> resumed(HikariDataSource pool, Deaths deaths, Deliveries delivered) {
        JdbcStores stores = JdbcStores.on(pool);
        HeardMarks marks = new HeardMarks(delivered);
        new LoadRun(stores, SCRIPT, NODES, deaths, marks, Patience.NONE).run();
        Audit audit = new Audit(stores, SCRIPT);
        audit.holds(marks.acknowledged(), delivered);
        assertThat(stores.outbox().pending(1)).isEmpty();
        return audit.kept();
    }
}
