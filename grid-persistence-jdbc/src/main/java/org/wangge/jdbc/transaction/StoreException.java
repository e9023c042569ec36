package org.wangge.jdbc.transaction;

import java.sql.SQLException;
import java.util.Optional;
import org.wangge.jdbc.dialect.Dialect;

/**
 * Thrown when a database fails (存储异常): it cannot be reached, a statement is refused, or others came in the way too often.
 * {@link #failure()} says which of these, and the message what to do.
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Dialect UNKNOWN = () -> "unknown";

    private final StoreFailure failure;
    private final String sqlState;

    private StoreException(String what, StoreFailure failure, String sqlState, Optional<? extends Throwable> cause) {
        super(
                failure.advice().isEmpty() ? what : what + " (" + failure + ": " + failure.advice() + ")",
                cause.orElse(null));
        this.failure = failure;
        this.sqlState = sqlState;
    }

    /** A failure as the dialect of the database understands it. */
    static StoreException of(String what, SQLException cause, Dialect dialect) {
        if (dialect.isConflict(cause)) {
            return of(what, cause, StoreFailure.CONFLICT);
        }
        return of(what, cause, dialect.isUnreachable(cause) ? StoreFailure.UNREACHABLE : StoreFailure.REFUSED);
    }

    /** A failure whose kind is known. */
    static StoreException of(String what, SQLException cause, StoreFailure failure) {
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        return new StoreException(what + ": " + cause.getMessage(), failure, state, Optional.of(cause));
    }

    /** The last conflict of a unit of work that was tried as often as it may be. */
    static StoreException afterAttempts(int attempts, StoreException last) {
        return new StoreException(
                "A unit of work was tried " + attempts + " times, the last time: " + last.getMessage(),
                StoreFailure.CONFLICT,
                last.sqlState,
                Optional.of(last));
    }

    /**
     * A failure that no statement reported.
     *
     * @param what what failed
     * @return the exception
     */
    public static StoreException because(String what) {
        return new StoreException(what, StoreFailure.MISUSED, "", Optional.empty());
    }

    /**
     * A failure of the database, before anybody knows its dialect.
     *
     * @param what what was tried
     * @param cause what the database reported
     * @return the exception
     */
    public static StoreException because(String what, SQLException cause) {
        return of(what, cause, UNKNOWN);
    }

    /**
     * A conflict with another transaction that is no change of a case.
     *
     * @param what what came in the way
     * @return the exception
     */
    public static StoreException conflict(String what) {
        return new StoreException(what, StoreFailure.CONFLICT, "", Optional.empty());
    }

    /**
     * Why the store failed.
     *
     * @return the kind of failure, by which a host decides what to do
     */
    public StoreFailure failure() {
        return failure;
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
        return failure == StoreFailure.CONFLICT;
    }
}
