package org.wangge.jdbc.upgrade;

import javax.sql.DataSource;
import org.wangge.jdbc.support.Servers;

class PostgresUpgradeIT extends UpgradeContract {

    private static final DataSource DATABASE = Servers.postgreSql();

    @Override
    protected DataSource dataSource() {
        return DATABASE;
    }
}
