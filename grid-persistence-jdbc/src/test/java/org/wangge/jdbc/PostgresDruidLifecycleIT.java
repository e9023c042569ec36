package org.wangge.jdbc;

import java.util.List;
import javax.sql.DataSource;
import org.wangge.jdbc.support.DruidPools;
import org.wangge.jdbc.support.Servers;

/** A firewall in the pool that lets several statements in one through, with the commit at their end. */
class PostgresDruidLifecycleIT extends LifecycleContract {

    private static final DataSource POOL = DruidPools.lettingSeveralThrough(Servers.migratedPostgreSql("let_through"));

    @Override
    protected DataSource dataSource() {
        return POOL;
    }

    @Override
    protected List<Integer> trips() {
        return List.of(5, 3, 2, 2, 2, 3, 2);
    }

    @Override
    protected int tripsOfClaim() {
        return 1;
    }

    @Override
    protected int tripsOfEmptySweep() {
        return 1;
    }
}
