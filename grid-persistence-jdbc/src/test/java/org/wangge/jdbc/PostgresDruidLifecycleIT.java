package org.wangge.jdbc;

import javax.sql.DataSource;
import org.wangge.jdbc.support.DruidPools;
import org.wangge.jdbc.support.Servers;

/** A firewall in the pool that lets several statements in one through, with the commit at their end. */
class PostgresDruidLifecycleIT extends PostgresLifecycleIT {

    private static final DataSource POOL = DruidPools.lettingSeveralThrough(Servers.migratedPostgreSql("let_through"));

    @Override
    protected DataSource dataSource() {
        return POOL;
    }
}
