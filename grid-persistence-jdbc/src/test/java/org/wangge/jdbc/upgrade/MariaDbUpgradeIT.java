package org.wangge.jdbc.upgrade;

import javax.sql.DataSource;
import org.wangge.jdbc.support.Servers;

class MariaDbUpgradeIT extends UpgradeContract {

    private static final DataSource DATABASE = Servers.mariaDb();

    @Override
    protected DataSource dataSource() {
        return DATABASE;
    }
}
