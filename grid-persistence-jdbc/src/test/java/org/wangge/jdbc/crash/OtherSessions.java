package org.wangge.jdbc.crash;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * The sessions of others on a database. A server carries on for a moment with what a killed client sent last, and only
 * then ends its session.
 */
final class OtherSessions {

    private static final long PATIENCE_NANOS = Duration.ofSeconds(60).toNanos();
    private static final long PAUSE_NANOS = 5_000_000;

    private OtherSessions() {}

    /**
     * Waits until there are none.
     *
     * @param database the database
     * @param count a query that counts all sessions but the one that asks
     */
    static void awaitTheEnd(Access database, String count) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            while (number(statement, count) > 0) {
                if (System.nanoTime() > until) {
                    throw new AssertionError("The sessions of the dead are still there: " + count);
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
