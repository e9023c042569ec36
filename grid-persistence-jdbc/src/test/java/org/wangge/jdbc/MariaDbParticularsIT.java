package org.wangge.jdbc;

import javax.sql.DataSource;
import org.wangge.jdbc.support.Servers;

class MariaDbParticularsIT extends ParticularsContract {

    @Override
    protected DataSource dataSource() {
        return Servers.mariaDb();
    }

    @Override
    protected int tripsOfChange() {
        return 9;
    }
}
