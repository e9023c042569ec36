package org.wangge.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.wangge.core.store.Stores;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.migration.SchemaMigration;
import org.wangge.jdbc.support.OwnServer;
import org.wangge.jdbc.transaction.StoreException;
import org.wangge.jdbc.transaction.StoreFailure;
import org.wangge.testkit.fixture.SmallTown;

/**
 * The server is killed in the middle of a load run and started again: callers hear of it clearly, the pool finds back, and
 * who sends again what failed ends as if nothing had been.
 */
abstract class RestartContract {

    private static final LoadScript SCRIPT = new LoadScript(12);
    private static final int NODES = 2;

    /** A server of this test's own, started. */
    protected abstract OwnServer server();

    @Test
    void losesNothingWhenTheServerIsKilledAndStartedAgain() throws InterruptedException {
        try (OwnServer server = server();
                HikariDataSource pool = server.pool()) {
            SchemaMigration.migrate(pool);
            JdbcStores stores = SmallTown.settle(JdbcStores.on(pool));
            List<ChildRun.Point> points = KillPoints.of(SCRIPT, NODES, getClass(), 2);
            HeardMarks heard = new HeardMarks(new Deliveries());
            List<StoreException> failures = new CopyOnWriteArrayList<>();
            Outage outage = new Outage(heard, points, failures);
            CompletableFuture<Void> run = inBackground(stores, deaths(points), outage);
            for (int i = 0; i < points.size(); i++) {
                outage.awaitPoint();
                server.kill();
                server.startAgain();
                outage.isOver();
            }
            run.join();
            auditAnew(server, heard);
            saidWhatToDo(failures);
        }
    }

    /** Over connections that saw no outage: what an old one says first is that it broke. */
    private static void auditAnew(OwnServer server, HeardMarks heard) {
        try (HikariDataSource pool = server.pool()) {
            JdbcStores stores = JdbcStores.on(pool);
            Audit audit = new Audit(stores, SCRIPT);
            audit.holds(heard.acknowledged(), heard.deliveries());
            Audit.same(audit.kept(), Audit.undisturbed(SCRIPT));
            assertThat(stores.outbox().pending(1)).isEmpty();
        }
    }

    private static CompletableFuture<Void> inBackground(Stores stores, Deaths deaths, Outage outage) {
        LoadRun run = new LoadRun(stores, SCRIPT, NODES, deaths, outage, outage);
        return CompletableFuture.runAsync(run::run, command -> new Thread(command, "load").start());
    }

    /** Connections that broke in the first minutes may show only at a later sweep, so there is one more. */
    private static Deaths deaths(List<ChildRun.Point> points) {
        Deaths deaths = Deaths.none();
        for (ChildRun.Point point : points) {
            deaths = deaths.and(point.round()).and(point.round());
        }
        return deaths;
    }

    private static void saidWhatToDo(List<StoreException> failures) {
        assertThat(failures).isNotEmpty().allSatisfy(failure -> {
            assertThat(failure.failure()).as(failure.toString()).isEqualTo(StoreFailure.UNREACHABLE);
            assertThat(failure).hasMessageContaining("send the same command again when the database answers");
            assertThat(failure.getCause()).isNotNull();
        });
    }
}
