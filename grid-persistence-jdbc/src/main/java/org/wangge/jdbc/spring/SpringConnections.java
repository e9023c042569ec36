package org.wangge.jdbc.spring;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.wangge.jdbc.transaction.ConnectionSource;

/**
 * Connections as Spring binds them to its transactions. Immutable and safe for any number of threads.
 *
 * <p>Within a transaction of Spring on the same data source ({@code @Transactional}, {@code TransactionTemplate}) the
 * stores join it: they commit and roll back nothing, repeat nothing, and what a refused or failed command tried is gone
 * without harm to what the host did. Outside of one, every unit of work is a transaction of its own.
 *
 * <pre>{@code
 * Stores stores = JdbcStores.on(SpringConnections.of(dataSource)).open();
 * }</pre>
 */
public final class SpringConnections implements ConnectionSource {

    private final DataSource dataSource;
    private final ConnectionSource own;

    private SpringConnections(DataSource dataSource) {
        this.dataSource = dataSource;
        this.own = ConnectionSource.of(dataSource);
    }

    /**
     * Connections of a data source.
     *
     * @param dataSource the one that the transaction manager of the host has
     * @return the source
     */
    public static SpringConnections of(DataSource dataSource) {
        return new SpringConnections(dataSource);
    }

    @Override
    public Lease take() throws SQLException {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return own.take();
        }
        Connection connection = DataSourceUtils.doGetConnection(dataSource);
        if (DataSourceUtils.isConnectionTransactional(connection, dataSource)) {
            return new BoundLease(connection, dataSource);
        }
        DataSourceUtils.doReleaseConnection(connection, dataSource);
        return own.take();
    }

    /** A connection that a transaction of Spring holds. */
    private record BoundLease(Connection connection, DataSource dataSource) implements Lease {

        @Override
        public boolean isHosted() {
            return true;
        }

        @Override
        public void close() throws SQLException {
            DataSourceUtils.doReleaseConnection(connection, dataSource);
        }
    }
}
