package org.wangge.jdbc;

import java.util.List;
import javax.sql.DataSource;
import org.wangge.jdbc.support.DruidPools;
import org.wangge.jdbc.support.Servers;

/** A firewall in the pool that refuses several statements in one. */
class PostgresWallLifecycleIT extends PostgresLifecycleIT {

    private static final DataSource POOL = DruidPools.asItComes(Servers.migratedPostgreSql("one_by_one"));

    @Override
    protected DataSource dataSource() {
        return POOL;
    }

    @Override
    protected List<Integer> trips() {
        return List.of(10, 12, 8, 8, 8, 9, 8);
    }
}
