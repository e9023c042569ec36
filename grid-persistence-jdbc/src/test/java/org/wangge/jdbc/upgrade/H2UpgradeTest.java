package org.wangge.jdbc.upgrade;

import javax.sql.DataSource;
import org.wangge.jdbc.support.Databases;

class H2UpgradeTest extends UpgradeContract {

    private static final DataSource DATABASE = Databases.h2("upgrade");

    @Override
    protected DataSource dataSource() {
        return DATABASE;
    }
}
