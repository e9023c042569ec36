package org.wangge.jdbc.fault;

import javax.sql.DataSource;
import org.wangge.jdbc.support.Servers;

class MariaDbFaultIT extends FaultContract {

    private static final DataSource DATABASE = Servers.mariaDb();

    @Override
    protected DataSource dataSource() {
        return DATABASE;
    }

    @Override
    protected int sample() {
        return 20;
    }
}
