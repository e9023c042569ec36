package org.wangge.jdbc;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.wangge.jdbc.migration.SchemaMigration;

class H2StoresTest extends JdbcStoresContract {

    private static final DataSource DATABASE = database();

    private static DataSource database() {
        DataSource pool = JdbcConnectionPool.create("jdbc:h2:mem:stores;DB_CLOSE_DELAY=-1", "sa", "");
        try {
            SchemaMigration.migrate(pool);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return pool;
    }

    @Override
    protected DataSource dataSource() {
        return DATABASE;
    }

    @Override
    protected int tripsOfChange() {
        return 9;
    }
}
