package org.wangge.jdbc;

import javax.sql.DataSource;
import org.wangge.jdbc.support.Servers;

class PostgresLifecycleIT extends LifecycleContract {

    @Override
    protected DataSource dataSource() {
        return Servers.postgreSql();
    }

    @Override
    protected int tripsOfLifecycle() {
        return 53;
    }
}
