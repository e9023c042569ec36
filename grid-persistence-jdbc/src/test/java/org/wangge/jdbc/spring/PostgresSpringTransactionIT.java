package org.wangge.jdbc.spring;

import javax.sql.DataSource;
import org.wangge.jdbc.support.Servers;

class PostgresSpringTransactionIT extends SpringTransactionContract {

    private static final DataSource DATABASE = Servers.postgreSql();

    @Override
    protected DataSource dataSource() {
        return DATABASE;
    }
}
