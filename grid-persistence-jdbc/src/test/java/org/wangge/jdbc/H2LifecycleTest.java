package org.wangge.jdbc;

import java.util.List;
import javax.sql.DataSource;
import org.wangge.jdbc.support.Databases;

class H2LifecycleTest extends LifecycleContract {

    private static final DataSource DATABASE = Databases.h2("lifecycle");

    @Override
    protected DataSource dataSource() {
        return DATABASE;
    }

    @Override
    protected List<Integer> trips() {
        return List.of(10, 12, 8, 8, 8, 9, 8);
    }
}
