package org.wangge.jdbc;

import javax.sql.DataSource;
import org.wangge.core.store.Stores;
import org.wangge.jdbc.migration.SchemaMigration;
import org.wangge.jdbc.support.Databases;
import org.wangge.jdbc.transaction.ConnectionSource;
import org.wangge.jdbc.transaction.TablePrefix;
import org.wangge.testkit.contract.StoresContract;

/**
 * The contract on a database that {@code -Dgrid.jdbc.url}, {@code -Dgrid.jdbc.user} and {@code -Dgrid.jdbc.password} name, in
 * tables of its own, which begin with {@code ct_}; on H2 if nobody names one.
 */
class OwnDatabaseStoresIT extends StoresContract {

    private static final TablePrefix PREFIX = TablePrefix.of("ct_");
    private static final DataSource DATABASE = open();

    private static DataSource open() {
        DataSource pool = Databases.pool(
                System.getProperty("grid.jdbc.url", "jdbc:h2:mem:own-database;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000"),
                System.getProperty("grid.jdbc.user", "sa"),
                System.getProperty("grid.jdbc.password", ""));
        SchemaMigration.migrate(pool, PREFIX);
        return pool;
    }

    @Override
    protected Stores stores() {
        Databases.empty(DATABASE, PREFIX);
        return JdbcStores.on(ConnectionSource.of(DATABASE)).prefix(PREFIX).open();
    }
}
