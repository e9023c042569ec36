package org.wangge.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.wangge.core.store.Stores;
import org.wangge.jdbc.support.Databases;
import org.wangge.jdbc.support.OwnDatabase;
import org.wangge.jdbc.transaction.ConnectionSource;
import org.wangge.jdbc.transaction.TablePrefix;
import org.wangge.testkit.contract.StoresContract;

/**
 * The contract on a database that {@code -Dgrid.jdbc.url}, {@code -Dgrid.jdbc.user} and {@code -Dgrid.jdbc.password} name, in
 * tables of its own, which begin with {@code ct_}; on H2 if nobody names one.
 */
class OwnDatabaseStoresIT extends StoresContract {

    private static final TablePrefix PREFIX = TablePrefix.of("ct_");
    private static HikariDataSource database;

    @BeforeAll
    static void open() {
        database = OwnDatabase.named().open(PREFIX);
    }

    @AfterAll
    static void close() {
        if (database != null) {
            Databases.drop(database, PREFIX);
            database.close();
        }
    }

    @Override
    protected Stores stores() {
        Databases.empty(database, PREFIX);
        return JdbcStores.on(ConnectionSource.of(database)).prefix(PREFIX).open();
    }
}
