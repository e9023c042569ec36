package org.wangge.jdbc.support;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.wangge.jdbc.migration.SchemaMigration;
import org.wangge.jdbc.transaction.TablePrefix;

/** Makes and empties databases. */
public final class Databases {

    private static final List<String> TABLES = List.of(
            "case_file",
            "case_event",
            "case_token",
            "clock_entry",
            "command_log",
            "outbox",
            "case_reporter",
            "grid_list",
            "grid_list_entry",
            "region_stamp",
            "org_unit",
            "appointment",
            "rule_book",
            "calendar_edition",
            "number_sequence",
            "case_archive",
            "retention_hold",
            "retention_record");

    private Databases() {}

    /** A pool on a database whose tables are made. */
    public static HikariDataSource migrated(String url, String user, String password) {
        HikariDataSource pool = pool(url, user, password);
        SchemaMigration.migrate(pool);
        return pool;
    }

    /** A pool whose connections have auto-commit off, so that no round trip goes into switching it. */
    public static HikariDataSource pool(String url, String user, String password) {
        return new HikariDataSource(config(url, user, password));
    }

    /** A pool that says soon that it has no connection to give. */
    static HikariDataSource impatient(String url, String user, String password) {
        HikariConfig config = config(url, user, password);
        config.setConnectionTimeout(500);
        config.setValidationTimeout(250);
        return new HikariDataSource(config);
    }

    private static HikariConfig config(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        return config;
    }

    /** A database in memory with tables and nothing in them. */
    public static DataSource h2(String name) {
        return migrated("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    /** Deletes every row. */
    public static void empty(DataSource database) {
        empty(database, TablePrefix.NONE);
    }

    /** Deletes every row of the tables with a prefix. */
    public static void empty(DataSource database, TablePrefix prefix) {
        each(database, TABLES.stream().map(table -> "delete from " + prefix.name(table)));
    }

    /** Drops the tables with a prefix, as many as there are of them. */
    public static void drop(DataSource database, TablePrefix prefix) {
        each(
                database,
                Stream.concat(TABLES.stream(), Stream.of("schema_version"))
                        .map(table -> "drop table if exists " + prefix.name(table)));
    }

    private static void each(DataSource database, Stream<String> statements) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // one journey, since on a busy machine it is the journeys that take the time of these tests
            for (String sql : statements.toList()) {
                statement.addBatch(sql);
            }
            statement.executeBatch();
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
