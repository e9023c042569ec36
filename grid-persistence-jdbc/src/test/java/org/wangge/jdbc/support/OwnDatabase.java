package org.wangge.jdbc.support;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.wangge.jdbc.migration.SchemaMigration;
import org.wangge.jdbc.transaction.TablePrefix;

/**
 * The database that somebody names on the command line, to hold the contract of the stores against it.
 *
 * @param url its JDBC URL
 * @param user who may make tables there
 * @param password the password
 */
public record OwnDatabase(String url, String user, String password) {

    private static final String IN_MEMORY = "jdbc:h2:mem:own-database;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
    private static final String NO_DRIVER = """

        No driver on the class path takes this URL: look at its spelling, and name the jar of the driver by \
        -Dmaven.test.additionalClasspath=…
        没有驱动认得此 URL：请核对拼写，并用 -Dmaven.test.additionalClasspath=… 指定驱动的 jar。""";
    private static final String NO_CONNECTION = """

        The database must exist already and take this user and password; quote a URL that contains & or ;
        数据库须已建好，且接受该用户与密码；URL 中有 & 或 ; 时须加引号。""";
    private static final String NO_TABLES = """

        The user must be allowed to make and drop tables.
        该用户须有建表与删表的权限。""";

    /** The one of {@code -Dgrid.jdbc.url}, {@code user} and {@code password}; H2 in memory if nobody names one. */
    public static OwnDatabase named() {
        return new OwnDatabase(
                System.getProperty("grid.jdbc.url", IN_MEMORY),
                System.getProperty("grid.jdbc.user", "sa"),
                System.getProperty("grid.jdbc.password", ""));
    }

    /**
     * A pool on it with tables that are made anew, whatever an earlier run or an earlier version has left.
     *
     * @param prefix the prefix of the tables
     * @return the pool
     * @throws IllegalStateException if that cannot be, with what to look at, in two languages
     */
    public HikariDataSource open(TablePrefix prefix) {
        HikariDataSource pool = connect();
        try {
            Databases.drop(pool, prefix);
            SchemaMigration.migrate(pool, prefix);
            return pool;
        } catch (RuntimeException failure) {
            pool.close();
            throw unusable(failure, failure instanceof IllegalArgumentException ? "" : NO_TABLES);
        }
    }

    private HikariDataSource connect() {
        try {
            return Databases.pool(url, user, password);
        } catch (RuntimeException failure) {
            throw unusable(
                    failure,
                    root(failure) instanceof SQLException sql && isWithoutDriver(sql) ? NO_DRIVER : NO_CONNECTION);
        }
    }

    /** What {@link java.sql.DriverManager} says when nobody takes a URL. */
    private static boolean isWithoutDriver(SQLException failure) {
        return "No suitable driver".equals(failure.getMessage());
    }

    /** What the driver says; whatever lies below it says less. */
    private static Throwable root(Throwable failure) {
        return failure.getCause() == null || failure instanceof SQLException ? failure : root(failure.getCause());
    }

    private IllegalStateException unusable(RuntimeException failure, String hint) {
        return new IllegalStateException(
                "The database of -Dgrid.jdbc.url=" + url + " cannot be used by -Dgrid.jdbc.user=" + user + ": "
                        + root(failure).getMessage() + hint,
                failure);
    }
}
