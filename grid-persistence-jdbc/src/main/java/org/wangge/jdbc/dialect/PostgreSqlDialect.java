package org.wangge.jdbc.dialect;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** PostgreSQL and the databases that descend from it. */
final class PostgreSqlDialect implements Dialect {

    private static final String DIVISION_BY_ZERO = "22012";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    /** The server stops, has crashed, or is not ready yet. */
    private static final Set<String> SERVER_GOES_OR_COMES = Set.of("57P01", "57P02", "57P03");

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public boolean isConflict(SQLException failure) {
        return LOCK_NOT_AVAILABLE.equals(failure.getSQLState()) || Dialect.super.isConflict(failure);
    }

    @Override
    public boolean isUnreachable(SQLException failure) {
        String state = failure.getSQLState();
        return (state != null && SERVER_GOES_OR_COMES.contains(state)) || Dialect.super.isUnreachable(failure);
    }

    @Override
    public boolean sendsTogether() {
        return true;
    }

    @Override
    public Optional<String> failingWithoutRow(String update) {
        return Optional.of("with changed as (" + update + " returning 1) select 1 / count(*) from changed");
    }

    @Override
    public boolean isWithoutRow(SQLException failure) {
        return DIVISION_BY_ZERO.equals(failure.getSQLState());
    }

    @Override
    public Optional<String> placeColumn() {
        return Optional.of("ctid");
    }

    @Override
    public boolean switchesAutoCommitAtOnce() {
        return true;
    }

    @Override
    public boolean insertsManyRows() {
        return true;
    }
}
