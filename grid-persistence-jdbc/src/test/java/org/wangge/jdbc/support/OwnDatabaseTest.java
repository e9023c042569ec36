package org.wangge.jdbc.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.transaction.ConnectionSource;
import org.wangge.jdbc.transaction.TablePrefix;

class OwnDatabaseTest {

    private static final TablePrefix PREFIX = TablePrefix.of("ct_");
    private static final String URL = "jdbc:h2:mem:own-database-test;DB_CLOSE_DELAY=-1";

    private static void isRefused(OwnDatabase database, String... sentences) {
        assertThatThrownBy(() -> database.open(PREFIX))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(sentences)
                .hasMessageContaining(database.url())
                .hasMessageContaining("grid.jdbc.user=" + database.user())
                .message()
                .doesNotContain("secret");
    }

    @Test
    void saysThatNoDriverKnowsTheUrl() {
        isRefused(
                new OwnDatabase("jdbc:dameng://localhost:5236/x", "SYSDBA", "secret"),
                "No suitable driver\nNo driver on the class path takes this URL",
                "-Dmaven.test.additionalClasspath",
                "请核对拼写");
        isRefused(new OwnDatabase("postgres://localhost/x", "grid", "secret"), "look at its spelling");
    }

    @Test
    void saysThatNobodyIsThereOrThatTheDatabaseIsMissing() {
        isRefused(
                new OwnDatabase("jdbc:postgresql://localhost:1/x?connectTimeout=1", "grid", "secret"),
                "The database must exist already",
                "数据库须已建好");
        isRefused(
                new OwnDatabase("jdbc:h2:mem:nowhere;IFEXISTS=TRUE", "sa", "secret"),
                "not found",
                "The database must exist already");
    }

    @Test
    void saysThatThePasswordIsWrong() throws SQLException {
        try (Connection owner = DriverManager.getConnection(URL, "grid", "right")) {
            assertThat(owner.isValid(1)).isTrue();
            isRefused(new OwnDatabase(URL, "grid", "secret"), "Wrong user name or password", "quote a URL");
        }
    }

    @Test
    void saysThatTheUserMayNotMakeTables() throws SQLException {
        String url = "jdbc:h2:mem:own-database-rights";
        try (Connection owner = DriverManager.getConnection(url, "sa", "");
                Statement statement = owner.createStatement()) {
            statement.execute("create user guest password 'secret'");
            isRefused(
                    new OwnDatabase(url, "guest", "secret"), "The user must be allowed to make and drop tables", "建表");
        }
    }

    @Test
    void makesItsTablesAnewWhateverIsLeftOfAnEarlierRun() throws SQLException {
        String url = "jdbc:h2:mem:own-database-again;DB_CLOSE_DELAY=-1";
        OwnDatabase database = new OwnDatabase(url, "sa", "");
        try (HikariDataSource first = database.open(PREFIX);
                Connection connection = first.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update ct_schema_version set script_digest = 'of an older version'");
            statement.execute("drop table ct_outbox");
            statement.execute("create table mine (x integer)");
            connection.commit();
        }
        try (HikariDataSource again = database.open(PREFIX);
                Connection connection = again.getConnection();
                Statement statement = connection.createStatement();
                ResultSet mine = statement.executeQuery("select count(*) from mine")) {
            assertThat(mine.next()).isTrue();
            assertThat(JdbcStores.on(ConnectionSource.of(again)).prefix(PREFIX).open())
                    .isNotNull();
        }
    }
}
