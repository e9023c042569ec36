package org.wangge.jdbc.dialect;

import java.sql.SQLException;

/** H2, embedded or as a server. */
final class H2Dialect implements Dialect {

    private static final int LOCK_TIMEOUT = 50200;
    private static final int CONCURRENT_UPDATE = 90131;

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public boolean isConflict(SQLException failure) {
        int code = failure.getErrorCode();
        return code == LOCK_TIMEOUT || code == CONCURRENT_UPDATE || Dialect.super.isConflict(failure);
    }

    @Override
    public boolean insertsManyRows() {
        return true;
    }

    @Override
    public boolean findsManyKeys() {
        return false;
    }
}
