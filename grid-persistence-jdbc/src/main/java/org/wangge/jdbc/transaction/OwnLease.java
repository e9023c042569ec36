package org.wangge.jdbc.transaction;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection of our own: auto-commit is off while we hold it, and afterwards as it was. */
record OwnLease(Connection connection, boolean autoCommitBefore) implements ConnectionSource.Lease {

    static OwnLease of(Connection connection) throws SQLException {
        try {
            boolean autoCommit = connection.getAutoCommit();
            if (autoCommit) {
                connection.setAutoCommit(false);
            }
            return new OwnLease(connection, autoCommit);
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    @Override
    public boolean isHosted() {
        return false;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (autoCommitBefore) {
                connection.setAutoCommit(true);
            }
        }
    }
}
