package org.wangge.jdbc;

import javax.sql.DataSource;
import org.wangge.core.store.Stores;
import org.wangge.jdbc.support.Databases;
import org.wangge.jdbc.support.Servers;
import org.wangge.testkit.contract.DeskConcurrencyContract;

class MariaDbTogetherConcurrencyIT extends DeskConcurrencyContract {

    private static final DataSource DATABASE = Servers.mariaDbTogether();

    @Override
    protected Stores stores() {
        Databases.empty(DATABASE);
        return JdbcStores.on(DATABASE);
    }
}
