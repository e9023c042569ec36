package org.wangge.jdbc.transaction;

import java.sql.SQLException;

/** Thrown when a database fails: it cannot be reached, a statement is refused, or others came in the way too often. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sqlState;
    private final boolean conflict;

    StoreException(String what, SQLException cause, boolean conflict) {
        super(what + ": " + cause.getMessage(), cause);
        this.sqlState = cause.getSQLState() == null ? "" : cause.getSQLState();
        this.conflict = conflict;
    }

    private StoreException(String what, boolean conflict) {
        super(what);
        this.sqlState = "";
        this.conflict = conflict;
    }

    /**
     * A failure that no statement reported.
     *
     * @param what what failed
     * @return the exception
     */
    public static StoreException because(String what) {
        return new StoreException(what, false);
    }

    /**
     * A failure of the database.
     *
     * @param what what was tried
     * @param cause what the database reported
     * @return the exception
     */
    public static StoreException because(String what, SQLException cause) {
        return new StoreException(what, cause, false);
    }

    /**
     * A conflict with another transaction that is no change of a case.
     *
     * @param what what came in the way
     * @return the exception
     */
    public static StoreException conflict(String what) {
        return new StoreException(what, true);
    }

    /**
     * The state that the database named.
     *
     * @return five characters, or empty if it named none
     */
    public String sqlState() {
        return sqlState;
    }

    /**
     * Whether another transaction came in the way, so that repeating the whole unit of work helps.
     *
     * @return true for deadlocks, serialisation failures and locks that were waited for too long
     */
    public boolean isConflict() {
        return conflict;
    }
}
