package org.wangge.jdbc.dialect;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

/**
 * What is particular about a line of databases. Implementations are immutable and safe for any number of threads.
 *
 * <p>The defaults follow the SQL standard; a database that keeps to it only names itself.
 */
public interface Dialect {

    /**
     * The name of the line.
     *
     * @return for instance {@code postgresql}
     */
    String name();

    /**
     * Where the scripts are that make the tables: the name of a line whose scripts fit, or a folder of one's own on the
     * class path, beginning with a slash.
     *
     * @return {@code h2}, {@code postgresql}, {@code mysql} or for instance {@code /db/dameng}; the name of the line unless
     *     overridden
     */
    default String scripts() {
        return name();
    }

    /**
     * Whether a statement failed because a key exists already.
     *
     * @param failure the failure
     * @return true for a duplicate key
     */
    default boolean isDuplicateKey(SQLException failure) {
        return "23505".equals(failure.getSQLState());
    }

    /**
     * Whether a transaction failed only because another one came in its way, so that repeating it helps: a deadlock, a
     * serialisation failure, a lock that was waited for too long.
     *
     * @param failure the failure
     * @return true if it may be repeated
     */
    default boolean isConflict(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.startsWith("40");
    }

    /**
     * Whether there was no connection, or none any more: the server is down, starts or stops, the network failed, or the
     * pool had none to give.
     *
     * @param failure the failure
     * @return true if the same may succeed once the database answers again
     */
    default boolean isUnreachable(SQLException failure) {
        String state = failure.getSQLState();
        return (state != null && state.startsWith("08"))
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException;
    }

    /**
     * Whether several statements with their parameters can be sent as one, joined by semicolons, and answer with one
     * count each.
     *
     * @return false unless the driver does
     */
    default boolean sendsTogether() {
        return false;
    }

    /**
     * An update as a statement that fails if it changes no row, whereupon the server leaves out whatever was sent together
     * with it and comes later. Then the commit can be sent with the last writes of a transaction: it is carried out only
     * if each of them did what it had to.
     *
     * @param update the update
     * @return a statement with the same parameters; empty unless the database can do that and sends statements together
     */
    default Optional<String> failingWithoutRow(String update) {
        return Optional.empty();
    }

    /**
     * Whether a statement failed because of {@link #failingWithoutRow}.
     *
     * @param failure the failure
     * @return true if it changed no row
     */
    default boolean isWithoutRow(SQLException failure) {
        return false;
    }

    /**
     * What follows a query for rows that are to be changed, so that it locks them and passes over those that another
     * transaction has locked.
     *
     * @return with a blank before it; empty for a database that refuses it, which then only takes turns more often
     */
    default String passingOverLocked() {
        return " for update skip locked";
    }

    /**
     * The column that says where a row lies, by which rows can be found, locked, changed and given back in one statement:
     * {@code update … where place = any(array(select place … for update skip locked)) returning …}.
     *
     * @return for instance {@code ctid}; empty unless the database has one and can do that
     */
    default Optional<String> placeColumn() {
        return Optional.empty();
    }

    /**
     * Whether a connection begins and ends to commit by itself without asking the server for it, so that a question outside
     * a transaction saves the round trip of the commit.
     *
     * @return false unless the driver does
     */
    default boolean switchesAutoCommitAtOnce() {
        return false;
    }

    /**
     * Whether it pays to insert several rows with one statement: {@code insert into … values (…), (…)}.
     *
     * @return false unless the database does
     */
    default boolean insertsManyRows() {
        return false;
    }

    /**
     * Whether a query for many keys, {@code … = ? and … in (?, ?, …)}, finds each of them by the index of both columns.
     *
     * @return true unless it reads everything with the same first column; then each key is asked for alone
     */
    default boolean findsManyKeys() {
        return true;
    }

    /**
     * A query that gives only its first rows.
     *
     * @param query a query without a limit
     * @return the query with one more parameter at its end, the number of rows
     */
    default String firstRows(String query) {
        return query + " limit ?";
    }
}
