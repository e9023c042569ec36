package org.wangge.examples.benchmarks.store;

import java.sql.SQLException;
import java.util.Optional;

/** Db-scheduler in the contest of sweeps, on PostgreSQL, whose lock-and-fetch is its fastest way. */
public final class DbSchedulerPeer implements Peer {

    private static final long EXECUTIONS = 1_000_000;

    /** Found by its name. */
    public DbSchedulerPeer() {}

    @Override
    public Optional<Contender> join(String contest, Server server) throws SQLException {
        return contest.equals(SweepContest.NAME) && server.name().equals("postgresql")
                ? Optional.of(DbSchedulerSweep.over(server, new OpenClocks(EXECUTIONS)))
                : Optional.empty();
    }
}
