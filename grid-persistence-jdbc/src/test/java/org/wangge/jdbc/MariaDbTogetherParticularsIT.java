package org.wangge.jdbc;

import javax.sql.DataSource;
import org.wangge.jdbc.support.Servers;

class MariaDbTogetherParticularsIT extends ParticularsContract {

    @Override
    protected DataSource dataSource() {
        return Servers.mariaDbTogether();
    }

    @Override
    protected int tripsOfChange() {
        return 4;
    }
}
