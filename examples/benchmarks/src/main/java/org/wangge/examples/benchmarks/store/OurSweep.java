package org.wangge.examples.benchmarks.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.wangge.core.store.ClockClaim;
import org.wangge.core.store.ClockStore;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.migration.SchemaMigration;

/** The library claims due clocks, among which some are claimed already. */
final class OurSweep implements Contender {

    /** Ids in the order in which the rows come, as those of the other contenders do, so that no index is half empty. */
    private static final String NUMBER = "lpad(cast(n as varchar), 7, '0')";

    private static final String OPEN =
            "insert into clock_entry (region_id, case_id, clock_id, wake_at, due_at, look_at, attempts)"
                    + " select 'benchmark', concat('c-', " + NUMBER + "), 'handle', " + OpenClocks.DUE_NANOS + ", "
                    + OpenClocks.DUE_NANOS + ", " + OpenClocks.DUE_NANOS + ", 0 from ";
    private static final String CLAIMED =
            "insert into clock_entry (region_id, case_id, clock_id, wake_at, due_at, look_at, attempts)"
                    + " select 'benchmark', concat('d-', " + NUMBER + "), 'handle', " + OpenClocks.DUE_NANOS + ", "
                    + OpenClocks.DUE_NANOS + ", " + OpenClocks.LEASE_NANOS + " + n, 1 from ";

    private final String name;
    private final Server server;
    private final HikariDataSource pool;
    private final ClockStore clocks;

    private OurSweep(String name, Server server, HikariDataSource pool, ClockStore clocks) {
        this.name = name;
        this.server = server;
        this.pool = pool;
        this.clocks = clocks;
    }

    static OurSweep over(String name, Server server, OpenClocks open, long claimed) throws SQLException {
        HikariDataSource pool = server.database();
        SchemaMigration.migrate(pool);
        Script.on(pool).run(OPEN + server.numbers(open.count()) + " s");
        if (claimed > 0) {
            Script.on(pool).run(CLAIMED + server.numbers(claimed) + " s");
        }
        server.care(pool, "clock_entry");
        return new OurSweep(name, server, pool, JdbcStores.on(pool).clocks());
    }

    @Override
    public String name() {
        return name;
    }

    private List<ClockClaim> claim() {
        return clocks.claim(OpenClocks.NOW, OpenClocks.NOW.plus(Duration.ofDays(1000)), OpenClocks.BATCH);
    }

    @Override
    public List<Long> answer() {
        return claim().stream()
                .map(claim -> Long.valueOf(claim.entry().caseId().value().substring(2)))
                .toList();
    }

    @Override
    public void work() {
        for (int batch = 0; batch < OpenClocks.BATCHES; batch++) {
            OpenClocks.requireFull(claim().size());
        }
    }

    @Override
    public void tidy() throws SQLException {
        server.care(pool, "clock_entry");
    }

    @Override
    public void close() {
        pool.close();
    }
}
