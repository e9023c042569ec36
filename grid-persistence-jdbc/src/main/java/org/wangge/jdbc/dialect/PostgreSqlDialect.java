package org.wangge.jdbc.dialect;

import java.sql.SQLException;

/** PostgreSQL and the databases that descend from it. */
final class PostgreSqlDialect implements Dialect {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public boolean isConflict(SQLException failure) {
        return LOCK_NOT_AVAILABLE.equals(failure.getSQLState()) || Dialect.super.isConflict(failure);
    }

    @Override
    public boolean sendsTogether() {
        return true;
    }

    @Override
    public boolean updatesFromQuery() {
        return true;
    }
}
