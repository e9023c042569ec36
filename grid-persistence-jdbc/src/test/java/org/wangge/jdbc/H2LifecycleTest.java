package org.wangge.jdbc;

import javax.sql.DataSource;
import org.wangge.jdbc.support.Databases;

class H2LifecycleTest extends LifecycleContract {

    private static final DataSource DATABASE = Databases.h2("lifecycle");

    @Override
    protected DataSource dataSource() {
        return DATABASE;
    }

    @Override
    protected int tripsOfLifecycle() {
        return 87;
    }
}
