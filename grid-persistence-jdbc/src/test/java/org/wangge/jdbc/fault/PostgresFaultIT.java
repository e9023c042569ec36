package org.wangge.jdbc.fault;

import javax.sql.DataSource;
import org.wangge.jdbc.support.Servers;

class PostgresFaultIT extends FaultContract {

    private static final DataSource DATABASE = Servers.postgreSql();

    @Override
    protected DataSource dataSource() {
        return DATABASE;
    }

    @Override
    protected int sample() {
        return 40;
    }
}
