package org.wangge.examples.benchmarks.store;

import java.sql.SQLException;

/** Somebody who does the work of a contest in a way of his own, over and over. Used by one thread. */
public interface Contender extends AutoCloseable {

    /**
     * Who it is.
     *
     * @return for instance {@code floor}
     */
    String name();

    /**
     * Shows, before anything is timed, what comes of the work.
     *
     * @return what all contenders of a contest must agree on
     * @throws SQLException if the database fails
     */
    Object answer() throws SQLException;

    /**
     * Does the work once.
     *
     * @throws SQLException if the database fails
     */
    void work() throws SQLException;

    /**
     * Clears up after a turn; not timed.
     *
     * @throws SQLException if the database fails
     */
    default void tidy() throws SQLException {}

    /**
     * Checks, after everything was timed, that all the work was done.
     *
     * @throws SQLException if the database fails
     * @throws IllegalStateException if some of it was not
     */
    default void check() throws SQLException {}

    @Override
    default void close() {}
}
