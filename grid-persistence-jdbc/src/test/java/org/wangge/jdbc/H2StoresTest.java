package org.wangge.jdbc;

import javax.sql.DataSource;
import org.wangge.core.store.Stores;
import org.wangge.jdbc.support.Databases;
import org.wangge.testkit.contract.StoresContract;

class H2StoresTest extends StoresContract {

    private static final DataSource DATABASE = Databases.h2("contract");

    @Override
    protected Stores stores() {
        Databases.empty(DATABASE);
        return JdbcStores.on(DATABASE);
    }
}
