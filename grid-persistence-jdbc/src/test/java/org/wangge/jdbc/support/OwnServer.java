package org.wangge.jdbc.support;

import com.zaxxer.hikari.HikariDataSource;

/** A server that a test may kill and start again on the same files. */
public interface OwnServer extends AutoCloseable {

    /** A pool that gives up soon if the server does not answer; its tables are not made yet. */
    HikariDataSource pool();

    /** Ends the processes of the server at once, as a power cut would. */
    void kill();

    /** Starts it again on the same files and the same port. */
    void startAgain();

    @Override
    void close();
}
