package org.wangge.jdbc.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.jdbc.PgConnection;
import org.wangge.jdbc.dialect.Dialect;
import org.wangge.jdbc.dialect.Dialects;
import org.wangge.jdbc.support.Databases;
import org.wangge.jdbc.support.DruidPools;
import org.wangge.jdbc.support.Servers;

class TravelIT {

    /** PostgreSQL as it would be if it went on after an update of no row, as some of its line do with such arithmetic. */
    private static final class GoesOn implements Dialect {

        @Override
        public String name() {
            return "postgresql";
        }

        @Override
        public boolean sendsTogether() {
            return true;
        }

        @Override
        public Optional<String> failingWithoutRow(String update) {
            return Optional.of("with changed as (" + update + " returning 1) select count(*) from changed");
        }
    }

    private static Travel through(DataSource pool, Dialect dialect) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return Travel.of(dialect).through(connection, dialect, TablePrefix.NONE);
        }
    }

    @Test
    void bringsTheCommitAlongWhereTheDatabaseLeavesItOutAfterAFailure() throws SQLException {
        assertThat(through(Servers.postgreSql(), Dialects.postgreSql())).isEqualTo(Travel.WITH_COMMIT);
        assertThat(through(Servers.postgreSql(), new GoesOn())).isEqualTo(Travel.TOGETHER);
    }

    @Test
    void goesAloneWhereAFirewallWantsItSo() throws SQLException {
        DataSource walled = DruidPools.asItComes(Servers.migratedPostgreSql("travels_alone"));

        assertThat(through(walled, Dialects.postgreSql())).isEqualTo(Travel.ALONE);
    }

    @Test
    void isAsTheDriverTakesItElsewhere() throws SQLException {
        assertThat(through(Databases.h2("travel"), Dialects.h2())).isEqualTo(Travel.ALONE);
        assertThat(through(Servers.mariaDb(), Dialects.mySql())).isEqualTo(Travel.ALONE);
        Dialect together =
                Dialects.find("jdbc:mariadb://h/d?allowMultiQueries=true").orElseThrow();
        assertThat(through(Servers.mariaDbTogether(), together)).isEqualTo(Travel.TOGETHER);
    }

    @Test
    void leavesATransactionAndAConnectionThatCommitsByItselfAsTheyWere() throws SQLException {
        try (Connection connection = Servers.postgreSql().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table tried (n integer) on commit drop");
            statement.execute("insert into tried values (7)");
            travelOn(connection);
            try (ResultSet kept = statement.executeQuery("select n from tried")) {
                assertThat(kept.next()).isTrue();
            }
            connection.rollback();
            connection.setAutoCommit(true);
            travelOn(connection);
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    private static void travelOn(Connection connection) throws SQLException {
        assertThat(Travel.WITH_COMMIT.through(connection, Dialects.postgreSql(), TablePrefix.NONE))
                .isEqualTo(Travel.WITH_COMMIT);
    }

    @Test
    void saysSoWhenTheConnectionIsLost() throws SQLException {
        try (Connection lost = Servers.postgreSql().getConnection()) {
            lost.unwrap(PgConnection.class).close();

            assertThatThrownBy(() -> travelOn(lost))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            failure -> assertThat(failure.getSQLState()).startsWith("08"));
        }
    }
}
