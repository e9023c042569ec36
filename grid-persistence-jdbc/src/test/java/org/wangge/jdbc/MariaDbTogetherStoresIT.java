package org.wangge.jdbc;

import org.wangge.core.store.Stores;
import org.wangge.jdbc.support.Databases;
import org.wangge.jdbc.support.Servers;
import org.wangge.testkit.contract.StoresContract;

class MariaDbTogetherStoresIT extends StoresContract {

    @Override
    protected Stores stores() {
        Databases.empty(Servers.mariaDbTogether());
        return JdbcStores.on(Servers.mariaDbTogether());
    }
}
