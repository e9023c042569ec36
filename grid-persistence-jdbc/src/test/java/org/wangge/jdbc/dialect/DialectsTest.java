package org.wangge.jdbc.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectsTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:mem:a, h2",
        "JDBC:POSTGRESQL://host/db, postgresql",
        "jdbc:opengauss://host:5432/db, postgresql",
        "jdbc:gaussdb://host/db, postgresql",
        "jdbc:kingbase8://host:54321/db, postgresql",
        "jdbc:highgo://host/db, postgresql",
        "jdbc:mysql://host/db, mysql",
        "jdbc:mariadb://host/db, mysql",
        "jdbc:oceanbase://host:2881/db, mysql"
    })
    void recognisesTheLineByTheUrl(String url, String name) {
        assertThat(Dialects.find(url)).map(Dialect::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:oracle:thin:@host", "jdbc:dm://host", "h2", "", "postgresql://host/db"})
    void doesNotGuess(String url) {
        assertThat(Dialects.find(url)).isEmpty();
    }

    @Test
    void namesTheUrlWithoutItsSecrets() {
        assertThatThrownBy(() -> Dialects.of(connection("jdbc:oracle:thin:scott/tiger@host")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'jdbc:oracle'")
                .hasMessageContaining("implement Dialect")
                .hasMessageNotContaining("tiger");
    }

    @Test
    void sendsTogetherOnlyWhatTheDriverTakes() {
        assertThat(Dialects.find("jdbc:mariadb://h/d").orElseThrow().sendsTogether())
                .isFalse();
        assertThat(Dialects.find("jdbc:mariadb://h/d?useSsl=false&allowMultiQueries=true")
                        .orElseThrow()
                        .sendsTogether())
                .isTrue();
        assertThat(Dialects.postgreSql().sendsTogether()).isTrue();
        assertThat(Dialects.h2().sendsTogether()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "h2, 23505, 23505, true, false",
        "h2, 40001, 40001, false, true",
        "h2, HYT00, 50200, false, true",
        "h2, 90131, 90131, false, true",
        "h2, 42S02, 42102, false, false",
        "postgresql, 23505, 0, true, false",
        "postgresql, 40P01, 0, false, true",
        "postgresql, 40001, 0, false, true",
        "postgresql, 55P03, 0, false, true",
        "postgresql, 23503, 0, false, false",
        "mariadb, 23000, 1062, true, false",
        "mariadb, 23000, 1048, false, false",
        "mariadb, 40001, 1213, false, true",
        "mariadb, HY000, 1205, false, true",
        "mariadb, HY000, 1020, false, true"
    })
    void knowsDuplicatesAndConflicts(String line, String state, int code, boolean duplicate, boolean conflict) {
        Dialect dialect = Dialects.find("jdbc:" + line + ":x").orElseThrow();
        SQLException failure = new SQLException("failed", state, code);

        assertThat(dialect.isDuplicateKey(failure)).isEqualTo(duplicate);
        assertThat(dialect.isConflict(failure)).isEqualTo(conflict);
    }

    @ParameterizedTest
    @CsvSource({
        "h2, 08000, 0, true",
        "h2, 40001, 40001, false",
        "postgresql, 57P01, 0, true",
        "postgresql, 57P02, 0, true",
        "postgresql, 57P03, 0, true",
        "postgresql, 08006, 0, true",
        "postgresql, 57014, 0, false",
        "mariadb, 08000, 1053, true",
        "mariadb, HY000, 1053, true",
        "mariadb, 70100, 1927, true",
        "mariadb, 42000, 1064, false"
    })
    void knowsWhetherTheServerIsThere(String line, String state, int code, boolean unreachable) {
        Dialect dialect = Dialects.find("jdbc:" + line + ":x").orElseThrow();

        assertThat(dialect.isUnreachable(new SQLException("failed", state, code)))
                .isEqualTo(unreachable);
        assertThat(dialect.isUnreachable(new SQLTransientConnectionException("no connection")))
                .isTrue();
    }

    private static Connection connection(String url) {
        DatabaseMetaData metaData = (DatabaseMetaData) Proxy.newProxyInstance(
                DialectsTest.class.getClassLoader(), new Class<?>[] {DatabaseMetaData.class}, (p, m, a) -> url);
        return (Connection) Proxy.newProxyInstance(
                DialectsTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (p, m, a) -> metaData);
    }
}
