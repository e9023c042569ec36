package org.wangge.jdbc.dialect;

import javax.sql.DataSource;
import org.wangge.core.store.Stores;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.migration.SchemaMigration;
import org.wangge.jdbc.support.Databases;
import org.wangge.jdbc.transaction.ConnectionSource;
import org.wangge.jdbc.transaction.TablePrefix;
import org.wangge.testkit.contract.StoresContract;

/** The dialect that the README shows, its own folder of scripts and tables with a prefix keep the whole contract. */
class OwnDialectStoresTest extends StoresContract {

    private static final Dialect DIALECT = new DamengDialect();
    private static final TablePrefix PREFIX = TablePrefix.of("gg_");
    private static final DataSource DATABASE = open();

    private static DataSource open() {
        DataSource pool = Databases.pool("jdbc:h2:mem:own-dialect;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");
        SchemaMigration.migrate(pool, DIALECT, PREFIX);
        return pool;
    }

    @Override
    protected Stores stores() {
        Databases.empty(DATABASE, PREFIX);
        return JdbcStores.on(ConnectionSource.of(DATABASE))
                .dialect(DIALECT)
                .prefix(PREFIX)
                .open();
    }
}
