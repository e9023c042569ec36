package org.wangge.jdbc.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.wangge.jdbc.dialect.Dialect;
import org.wangge.jdbc.dialect.Dialects;
import org.wangge.jdbc.transaction.StoreException;
import org.wangge.jdbc.transaction.TablePrefix;

/**
 * Runs the same scripts by Flyway, for hosts that have it, in a history table of its own beside the host's. Nothing else of
 * this module needs Flyway.
 *
 * <p>Tables that {@link SchemaMigration} or a DBA made are noticed and taken over; the host's own migrations, wherever they
 * are, are neither seen nor run.
 */
public final class FlywayMigration {

    /** The name of the history table, after the prefix. */
    public static final String HISTORY = "wangge_schema_history";

    private FlywayMigration() {}

    /**
     * Brings the tables to the version of this library.
     *
     * @param dataSource the database
     * @param prefix what stands before the names of the tables
     * @throws org.flywaydb.core.api.FlywayException if Flyway fails, or has no module for the database on the class path
     * @throws StoreException if the database cannot be reached
     */
    public static void migrate(DataSource dataSource, TablePrefix prefix) {
        Dialect dialect = dialect(dataSource);
        Flyway.configure(FlywayMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations(new String[0])
                .table(prefix.name(HISTORY))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .javaMigrations(SchemaScript.of(dialect).stream()
                        .map(script -> new Step(script, prefix))
                        .toArray(JavaMigration[]::new))
                .load()
                .migrate();
    }

    private static Dialect dialect(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return Dialects.of(connection);
        } catch (SQLException failure) {
            throw StoreException.because("The tables of the stores could not be made", failure);
        }
    }

    /** A script as Flyway runs it. */
    private record Step(SchemaScript script, TablePrefix prefix) implements JavaMigration {

        @Override
        public MigrationVersion getVersion() {
            return MigrationVersion.fromVersion(Integer.toString(script.version()));
        }

        @Override
        public String getDescription() {
            return script.name()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("^v\\d+__|\\.sql$", "")
                    .replace('_', ' ');
        }

        @Override
        public Integer getChecksum() {
            return (int) Long.parseLong(script.digest().substring(0, 8), 16);
        }

        @Override
        public boolean canExecuteInTransaction() {
            return true;
        }

        @Override
        public void migrate(Context context) throws SQLException {
            Connection connection = context.getConnection();
            if (!SchemaMigration.applied(connection, prefix).containsKey(script.version())) {
                SchemaMigration.apply(connection, script, prefix);
            }
        }
    }
}
