package org.wangge.jdbc.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.transaction.ConnectionSource;
import org.wangge.jdbc.transaction.TablePrefix;

/** Flyway runs the same scripts, in a history of its own. */
abstract class FlywayContract {

    private static final TablePrefix PREFIX = TablePrefix.of("fw_");

    /** A database in which the tables without a prefix may be there already. */
    protected abstract DataSource dataSource();

    @AfterEach
    void leaveNothing() throws SQLException {
        for (String table : tables()) {
            run("drop table " + table);
        }
    }

    @Test
    void makesTheTablesAndOpensThem() throws SQLException {
        FlywayMigration.migrate(dataSource(), PREFIX);
        FlywayMigration.migrate(dataSource(), PREFIX);

        assertThatCode(() -> JdbcStores.on(ConnectionSource.of(dataSource()))
                        .prefix(PREFIX)
                        .open())
                .doesNotThrowAnyException();
        assertThat(tables()).contains("fw_wangge_schema_history", "fw_case_file", "fw_schema_version");
    }

    @Test
    void takesOverTablesThatWereMadeWithoutIt() {
        SchemaMigration.migrate(dataSource(), PREFIX);
        FlywayMigration.migrate(dataSource(), PREFIX);
        SchemaMigration.migrate(dataSource(), PREFIX);

        assertThatCode(() -> JdbcStores.on(ConnectionSource.of(dataSource()))
                        .prefix(PREFIX)
                        .open())
                .doesNotThrowAnyException();
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = dataSource().getConnection();
                ResultSet rows = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {
                            "TABLE", "BASE TABLE"
                        })) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (name.toLowerCase(Locale.ROOT).startsWith("fw_")) {
                    tables.add(name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name);
                }
            }
        }
        return tables;
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(true);
            String name = sql.substring(sql.lastIndexOf(' ') + 1);
            boolean quoted = connection.getMetaData().storesUpperCaseIdentifiers() && name.contains("history");
            statement.execute(quoted ? sql.replace(name, '"' + name + '"') : sql);
            connection.setAutoCommit(before);
        }
    }
}
