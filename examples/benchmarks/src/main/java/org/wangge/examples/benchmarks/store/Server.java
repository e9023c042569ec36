package org.wangge.examples.benchmarks.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;

/** A database server, which gives every contender a database of its own. */
public interface Server extends AutoCloseable {

    /**
     * Which line it is.
     *
     * @return {@code h2} or {@code postgresql}
     */
    String name();

    /**
     * A new database.
     *
     * @return a pool on it, whose connections do not commit by themselves
     * @throws SQLException if it cannot be made
     */
    HikariDataSource database() throws SQLException;

    /**
     * A query for numbers.
     *
     * @param last the last number
     * @return a table of 1 to the last number in a column {@code n}, with brackets, to be given a name
     */
    String numbers(long last);

    /**
     * Brings a table and its statistics into the state in which the database's own caretaker would keep them.
     *
     * @param pool the database
     * @param table the table
     * @throws SQLException if the database fails
     */
    void care(HikariDataSource pool, String table) throws SQLException;

    /**
     * Fills a table with very many rows and brings its statistics up to date.
     *
     * @param pool the database
     * @param table the table
     * @param statements what fills it
     * @throws SQLException if the database fails
     */
    default void fill(HikariDataSource pool, String table, String... statements) throws SQLException {
        Script.on(pool).run(statements);
        care(pool, table);
    }

    @Override
    void close();

    /**
     * A pool.
     *
     * @param url where the database is
     * @param user who signs in
     * @param password by which password
     * @return a pool, whose connections do not commit by themselves, so that nobody pays for switching that off
     */
    static HikariDataSource pool(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }
}
