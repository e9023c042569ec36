package org.wangge.jdbc.migration;

import javax.sql.DataSource;
import org.wangge.jdbc.support.Databases;

class H2FlywayTest extends FlywayContract {

    private static final DataSource DATABASE = Databases.h2("flyway");

    @Override
    protected DataSource dataSource() {
        return DATABASE;
    }
}
