package org.wangge.jdbc;

import javax.sql.DataSource;
import org.wangge.core.store.Stores;
import org.wangge.jdbc.support.Databases;
import org.wangge.jdbc.support.DruidPools;
import org.wangge.jdbc.support.Servers;
import org.wangge.testkit.contract.StoresContract;

/** A firewall in the pool that refuses several statements in one: they are sent one by one. */
class PostgresWallStoresIT extends StoresContract {

    private static final DataSource POOL = DruidPools.asItComes(Servers.migratedPostgreSql("behind_a_wall"));

    @Override
    protected Stores stores() {
        Databases.empty(POOL);
        return JdbcStores.on(POOL);
    }
}
