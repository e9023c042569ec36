package org.wangge.jdbc.migration;

import javax.sql.DataSource;
import org.wangge.jdbc.support.Servers;

class MariaDbFlywayIT extends FlywayContract {

    private static final DataSource DATABASE = Servers.mariaDb();

    @Override
    protected DataSource dataSource() {
        return DATABASE;
    }
}
