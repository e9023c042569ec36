package org.wangge.jdbc;

import org.wangge.core.store.Stores;
import org.wangge.jdbc.support.Databases;
import org.wangge.jdbc.support.Servers;
import org.wangge.testkit.contract.StoresContract;

class PostgresStoresIT extends StoresContract {

    @Override
    protected Stores stores() {
        Databases.empty(Servers.postgreSql());
        return JdbcStores.on(Servers.postgreSql());
    }
}
