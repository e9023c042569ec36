package org.wangge.jdbc.support;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Real servers for the tests of one run: each is started when it is asked for first, shared by all tests, and stopped
 * when the JVM ends. Their files are below {@code target}, in a folder of this process.
 */
public final class Servers {

    private static final String DATABASE = "wangge";

    private Servers() {}

    /** A pool on PostgreSQL with tables. */
    public static DataSource postgreSql() {
        return PostgreSql.POOL;
    }

    /** The URL of an empty database of the caller's own on the same PostgreSQL; user and password are the pool's. */
    public static String postgreSql(String database) {
        try (Connection connection = PostgreSql.POOL.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.executeUpdate("create database " + database);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return PostgreSql.POOL.getJdbcUrl().replace("/postgres?", "/" + database + "?");
    }

    /** A pool on a database of the caller's own on the same PostgreSQL, with tables. */
    public static HikariDataSource migratedPostgreSql(String database) {
        return Databases.migrated(postgreSql(database), "postgres", "postgres");
    }

    /** A pool on MariaDB with tables. */
    public static DataSource mariaDb() {
        return MariaDb.POOL;
    }

    /** The URL of a database of the caller's own on the same MariaDB, made when it is opened first. */
    public static String mariaDb(String database) {
        return MariaDb.SERVER.url(database);
    }

    /** A pool on the same MariaDB whose driver sends several statements as one. */
    public static DataSource mariaDbTogether() {
        return MariaDb.TOGETHER;
    }

    static Path folder(String server) {
        Path folder = Path.of(
                "target", "servers", server + "-" + ProcessHandle.current().pid());
        try {
            return Files.createDirectories(folder).toAbsolutePath();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Started with its first use. */
    private static final class PostgreSql {

        private static final PostgreSqlServer SERVER = PostgreSqlServer.quick("postgresql");
        static final HikariDataSource POOL = Databases.migrated(SERVER.url(), "postgres", "postgres");
    }

    /** Started with its first use. */
    private static final class MariaDb {

        private static final MariaDbServer SERVER = new MariaDbServer("mariadb");
        static final DataSource POOL = Databases.migrated(SERVER.url(DATABASE), "root", "");
        static final DataSource TOGETHER = Databases.pool(SERVER.url(DATABASE) + "&allowMultiQueries=true", "root", "");
    }
}
