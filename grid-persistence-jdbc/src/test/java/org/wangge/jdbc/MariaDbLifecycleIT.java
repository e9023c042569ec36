package org.wangge.jdbc;

import javax.sql.DataSource;
import org.wangge.jdbc.support.Servers;

class MariaDbLifecycleIT extends LifecycleContract {

    @Override
    protected DataSource dataSource() {
        return Servers.mariaDb();
    }

    @Override
    protected int tripsOfLifecycle() {
        return 87;
    }
}
