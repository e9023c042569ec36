package org.wangge.examples.quickstart.town;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.wangge.core.store.Stores;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.migration.SchemaMigration;

/** The database of the example, with its tables. Closing it gives the connections back. */
public final class TownDatabase implements AutoCloseable {

    /** H2 within this very process, gone with it; it keeps more prepared statements than the eight that it keeps unasked. */
    public static final String IN_MEMORY = "jdbc:h2:mem:quickstart;QUERY_CACHE_SIZE=256";

    private final HikariDataSource pool;
    private final Stores stores;

    private TownDatabase(HikariDataSource pool, Stores stores) {
        this.pool = pool;
        this.stores = stores;
    }

    /**
     * Opens a database and makes the tables that it lacks.
     *
     * @param url the JDBC URL
     * @return the database
     * @throws SQLException if the tables cannot be made
     */
    public static TownDatabase open(String url) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setPoolName("quickstart");
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(2);
        HikariDataSource pool = new HikariDataSource(config);
        SchemaMigration.migrate(pool);
        return new TownDatabase(pool, JdbcStores.on(pool));
    }

    /**
     * The stores of the library on this database.
     *
     * @return all ports
     */
    public Stores stores() {
        return stores;
    }

    @Override
    public void close() {
        pool.close();
    }
}
