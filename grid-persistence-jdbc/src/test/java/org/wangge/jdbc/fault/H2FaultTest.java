package org.wangge.jdbc.fault;

import javax.sql.DataSource;
import org.wangge.jdbc.support.Databases;

class H2FaultTest extends FaultContract {

    private static final DataSource DATABASE = Databases.h2("fault");

    @Override
    protected DataSource dataSource() {
        return DATABASE;
    }

    @Override
    protected int sample() {
        return 100;
    }
}
