package org.wangge.jdbc.spring;

import javax.sql.DataSource;
import org.wangge.jdbc.support.Servers;

class MariaDbSpringTransactionIT extends SpringTransactionContract {

    private static final DataSource DATABASE = Servers.mariaDb();

    @Override
    protected DataSource dataSource() {
        return DATABASE;
    }
}
