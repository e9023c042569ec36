package org.wangge.jdbc.spring;

import javax.sql.DataSource;
import org.wangge.jdbc.support.Databases;

class H2SpringTransactionTest extends SpringTransactionContract {

    private static final DataSource DATABASE = Databases.h2("spring");

    @Override
    protected DataSource dataSource() {
        return DATABASE;
    }
}
