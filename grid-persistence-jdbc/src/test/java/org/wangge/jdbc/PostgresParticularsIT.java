package org.wangge.jdbc;

import javax.sql.DataSource;
import org.wangge.jdbc.support.Servers;

class PostgresParticularsIT extends ParticularsContract {

    @Override
    protected DataSource dataSource() {
        return Servers.postgreSql();
    }

    @Override
    protected int tripsOfChange() {
        return 4;
    }
}
