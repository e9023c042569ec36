package org.wangge.jdbc;

import javax.sql.DataSource;
import org.wangge.core.store.Stores;
import org.wangge.jdbc.support.Databases;
import org.wangge.testkit.contract.DeskConcurrencyContract;

class H2ConcurrencyTest extends DeskConcurrencyContract {

    private static final DataSource DATABASE = Databases.h2("concurrency");

    @Override
    protected Stores stores() {
        Databases.empty(DATABASE);
        return JdbcStores.on(DATABASE);
    }
}
