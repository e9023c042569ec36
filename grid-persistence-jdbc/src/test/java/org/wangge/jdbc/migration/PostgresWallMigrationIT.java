package org.wangge.jdbc.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.support.Databases;
import org.wangge.jdbc.support.DruidPools;
import org.wangge.jdbc.support.Servers;
import org.wangge.jdbc.transaction.StoreException;

class PostgresWallMigrationIT {

    /** The firewall cannot read an index of some rows only; nothing may be left half made. */
    @Test
    void makesNoTableThroughAFirewallThatCannotReadTheScript() throws SQLException {
        HikariDataSource plain = Databases.pool(Servers.postgreSql("walled_off"), "postgres", "postgres");
        DataSource walled = DruidPools.asItComes(plain);

        assertThatThrownBy(() -> SchemaMigration.migrate(walled))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("case_file_i2")
                .hasMessageContaining("sql injection violation");
        assertThat(tables(plain)).isZero();
        assertThatThrownBy(() -> JdbcStores.on(walled))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SchemaMigration");

        SchemaMigration.migrate(plain);

        assertThat(JdbcStores.on(walled).clocks()).isNotNull();
        assertThat(tables(plain)).isPositive();
    }

    private static int tables(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var count = statement.executeQuery(
                        "select count(*) from information_schema.tables where table_schema = 'public'")) {
            count.next();
            return count.getInt(1);
        }
    }
}
