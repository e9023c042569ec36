package org.wangge.jdbc.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Where connections come from: a data source whose transactions the stores begin and end themselves, or the host's
 * running transaction, which they join.
 */
@FunctionalInterface
public interface ConnectionSource {

    /**
     * Takes a connection for one unit of work.
     *
     * @return the connection, to be given back by closing the lease
     * @throws SQLException if there is none
     */
    Lease take() throws SQLException;

    /** A connection that is held for one unit of work. */
    interface Lease extends AutoCloseable {

        /**
         * The connection.
         *
         * @return with auto-commit off
         */
        Connection connection();

        /**
         * Whether the host began the transaction and will end it. Then the stores neither commit nor roll back, and
         * repeat nothing.
         *
         * @return true in a transaction of the host
         */
        boolean isHosted();

        @Override
        void close() throws SQLException;
    }

    /**
     * Connections of a data source, each with a transaction of its own.
     *
     * @param dataSource the data source; a pool for any serious use
     * @return the source
     */
    static ConnectionSource of(DataSource dataSource) {
        return () -> OwnLease.of(dataSource.getConnection());
    }
}
