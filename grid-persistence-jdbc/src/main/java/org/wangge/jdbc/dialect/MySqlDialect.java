package org.wangge.jdbc.dialect;

import java.sql.SQLException;

/** MySQL, MariaDB and the databases that speak their protocol. */
final class MySqlDialect implements Dialect {

    private static final int DUPLICATE_ENTRY = 1062;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int CHANGED_SINCE_LAST_READ = 1020;
    private static final int SERVER_STOPS = 1053;
    private static final int CONNECTION_WAS_KILLED = 1927;

    private final boolean sendsTogether;

    /** The driver sends several statements as one only if its URL says {@code allowMultiQueries=true}. */
    MySqlDialect(boolean sendsTogether) {
        this.sendsTogether = sendsTogether;
    }

    @Override
    public String name() {
        return "mysql";
    }

    @Override
    public boolean isDuplicateKey(SQLException failure) {
        return failure.getErrorCode() == DUPLICATE_ENTRY;
    }

    @Override
    public boolean isConflict(SQLException failure) {
        int code = failure.getErrorCode();
        return code == LOCK_WAIT_TIMEOUT || code == CHANGED_SINCE_LAST_READ || Dialect.super.isConflict(failure);
    }

    @Override
    public boolean isUnreachable(SQLException failure) {
        int code = failure.getErrorCode();
        return code == SERVER_STOPS || code == CONNECTION_WAS_KILLED || Dialect.super.isUnreachable(failure);
    }

    @Override
    public boolean sendsTogether() {
        return sendsTogether;
    }

    @Override
    public boolean insertsManyRows() {
        return true;
    }
}
