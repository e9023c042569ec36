package org.wangge.jdbc;

import javax.sql.DataSource;
import org.wangge.jdbc.support.Databases;

class H2ParticularsTest extends ParticularsContract {

    private static final DataSource DATABASE = Databases.h2("particulars");

    @Override
    protected DataSource dataSource() {
        return DATABASE;
    }

    @Override
    protected int tripsOfChange() {
        return 9;
    }
}
