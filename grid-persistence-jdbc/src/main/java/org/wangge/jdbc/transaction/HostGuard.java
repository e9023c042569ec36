package org.wangge.jdbc.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A savepoint in a transaction of the host, set before the first write of a unit of work. A key that exists already, a
 * stale version or an exception in the work then take back this unit alone, and on databases that refuse everything after a
 * failed statement the host can go on.
 */
final class HostGuard {

    private static final Logger LOG = LoggerFactory.getLogger(HostGuard.class);

    private final Connection connection;
    private boolean tried;
    private Optional<Savepoint> savepoint = Optional.empty();

    HostGuard(Connection connection) {
        this.connection = connection;
    }

    void set() {
        if (tried) {
            return;
        }
        tried = true;
        try {
            if (connection.getMetaData().supportsSavepoints()) {
                savepoint = Optional.of(connection.setSavepoint());
            }
        } catch (SQLException failure) {
            throw StoreException.because("Cannot set a savepoint in the transaction of the host", failure);
        }
    }

    /** A database that ended the transaction itself, as some do in a deadlock, has no savepoint any more. */
    void takeBack() {
        if (savepoint.isEmpty()) {
            return;
        }
        try {
            connection.rollback(savepoint.get());
        } catch (SQLException failure) {
            LOG.warn("A savepoint in the transaction of the host is gone; the host must roll back", failure);
        }
        savepoint = Optional.empty();
    }

    void release() {
        if (savepoint.isEmpty()) {
            return;
        }
        try {
            connection.releaseSavepoint(savepoint.get());
        } catch (SQLException failure) {
            LOG.debug("A savepoint stays until the transaction of the host ends", failure);
        }
        savepoint = Optional.empty();
    }
}
