package org.wangge.jdbc.migration;

import javax.sql.DataSource;
import org.wangge.jdbc.support.Servers;

class PostgresFlywayIT extends FlywayContract {

    private static final DataSource DATABASE = Servers.postgreSql();

    @Override
    protected DataSource dataSource() {
        return DATABASE;
    }
}
