package org.wangge.jdbc.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wangge.jdbc.dialect.Dialect;
import org.wangge.jdbc.dialect.Dialects;
import org.wangge.jdbc.transaction.StoreException;
import org.wangge.jdbc.transaction.TablePrefix;

/**
 * Brings the tables of the stores to the version of this library, and checks that they have it.
 *
 * <p>The scripts are plain SQL in the folders {@code h2}, {@code postgresql} and {@code mysql} beside this class, and a
 * DBA may apply them by hand: the last statements of each then insert into {@code schema_version} what {@link #check}
 * names.
 */
public final class SchemaMigration {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaMigration.class);

    private static final String VERSIONS = "schema_version";

    private SchemaMigration() {}

    /**
     * Applies the scripts that the database does not have yet; none if it is up to date.
     *
     * @param dataSource the database
     * @throws IllegalStateException if the tables were made by a newer library or by another script
     * @throws StoreException if the database fails; databases that commit each DDL statement by itself keep the tables
     *     that were made before the failure
     */
    public static void migrate(DataSource dataSource) {
        migrate(dataSource, TablePrefix.NONE);
    }

    /**
     * Applies the scripts that the database does not have yet, to tables with a prefix.
     *
     * @param dataSource the database
     * @param prefix what stands before the names of the tables
     * @throws IllegalStateException if the tables were made by a newer library or by another script
     * @throws StoreException if the database fails
     */
    public static void migrate(DataSource dataSource, TablePrefix prefix) {
        migrate(dataSource, Dialects::of, prefix);
    }

    /**
     * Applies the scripts of a dialect that the database does not have yet, for a database that is not recognised.
     *
     * @param dataSource the database
     * @param dialect its dialect
     * @param prefix what stands before the names of the tables
     * @throws IllegalStateException if the tables were made by a newer library or by another script
     * @throws StoreException if the database fails
     */
    public static void migrate(DataSource dataSource, Dialect dialect, TablePrefix prefix) {
        migrate(dataSource, connection -> dialect, prefix);
    }

    /** How the dialect is found. */
    @FunctionalInterface
    private interface Choice {
        Dialect of(Connection connection) throws SQLException;
    }

    private static void migrate(DataSource dataSource, Choice dialect, TablePrefix prefix) {
        try (Connection connection = dataSource.getConnection()) {
            migrate(connection, dialect, prefix);
        } catch (SQLException failure) {
            throw StoreException.because("The tables of the stores could not be made", failure);
        }
    }

    private static void migrate(Connection connection, Choice choice, TablePrefix prefix) throws SQLException {
        Dialect dialect = choice.of(connection);
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            migrateTo(connection, dialect, prefix);
            connection.commit();
        } catch (SQLException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }

    private static void migrateTo(Connection connection, Dialect dialect, TablePrefix prefix) throws SQLException {
        Map<Integer, String> applied = applied(connection, prefix);
        List<SchemaScript> scripts = SchemaScript.of(dialect);
        requireKnown(applied, scripts);
        for (SchemaScript script : scripts) {
            if (!applied.containsKey(script.version())) {
                apply(connection, script, prefix);
                LOG.info("Applied {} for {}", script.name(), dialect.name());
            }
        }
    }

    static void apply(Connection connection, SchemaScript script, TablePrefix prefix) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : script.statements(prefix)) {
                statement.execute(sql);
            }
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into " + prefix.name(VERSIONS)
                + " (version_no, script_name, script_digest) values (?, ?, ?)")) {
            insert.setInt(1, script.version());
            insert.setString(2, script.name());
            insert.setString(3, script.digest());
            insert.executeUpdate();
        }
    }

    /**
     * The scripts as a DBA applies them by hand, each with the row of {@code schema_version} at its end.
     *
     * @param dialect the dialect of the database
     * @param prefix what stands before the names of the tables
     * @return plain SQL, in the order of the versions
     */
    public static List<String> scripts(Dialect dialect, TablePrefix prefix) {
        return SchemaScript.of(dialect).stream()
                .map(script -> prefix.inScript(script.text()) + "\ninsert into " + prefix.name(VERSIONS)
                        + " (version_no, script_name, script_digest) values (" + script.version() + ", '"
                        + script.name()
                        + "', '" + script.digest() + "');\n")
                .toList();
    }

    /**
     * Checks that the tables have the version of this library.
     *
     * @param connection a connection to the database
     * @param dialect its dialect
     * @throws IllegalStateException if they are missing, older, newer, or made by another script; the message says what to
     *     do
     * @throws SQLException if the database fails
     */
    public static void check(Connection connection, Dialect dialect) throws SQLException {
        check(connection, dialect, TablePrefix.NONE);
    }

    /**
     * Checks that tables with a prefix have the version of this library.
     *
     * @param connection a connection to the database
     * @param dialect its dialect
     * @param prefix what stands before the names of the tables
     * @throws IllegalStateException if they are missing, older, newer, or made by another script; the message says what to
     *     do
     * @throws SQLException if the database fails
     */
    public static void check(Connection connection, Dialect dialect, TablePrefix prefix) throws SQLException {
        Map<Integer, String> applied = applied(connection, prefix);
        List<SchemaScript> scripts = SchemaScript.of(dialect);
        requireKnown(applied, scripts);
        List<String> missing = new ArrayList<>();
        for (SchemaScript script : scripts) {
            if (!applied.containsKey(script.version())) {
                missing.add(script.version() + ", '" + script.name() + "', '" + script.digest() + "'");
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The tables of the stores are missing or older than this library. Run"
                    + " SchemaMigration.migrate(dataSource) (in Spring Boot: wangge.store.tables=migrate), or apply the scripts of org/wangge/jdbc/migration/"
                    + dialect.scripts() + " by hand and insert their rows into " + prefix.name(VERSIONS) + ": "
                    + missing);
        }
    }

    private static void requireKnown(Map<Integer, String> applied, List<SchemaScript> scripts) {
        applied.forEach((version, digest) -> {
            if (version > scripts.size()) {
                throw new IllegalStateException("The tables of the stores have version " + version
                        + ", this library knows up to " + scripts.size() + "; use the newer library");
            }
            SchemaScript script = scripts.get(version - 1);
            if (!script.digest().equals(digest)) {
                throw new IllegalStateException("Version " + version + " of the tables was made by another script than "
                        + script.name() + " of this library: expected digest " + script.digest() + ", got " + digest);
            }
        });
    }

    /** The digests of the scripts that were applied, by version; none if there is no table that says so. */
    static Map<Integer, String> applied(Connection connection, TablePrefix prefix) throws SQLException {
        Map<Integer, String> applied = new TreeMap<>();
        if (!hasVersions(connection, prefix.name(VERSIONS))) {
            return applied;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select version_no, script_digest from " + prefix.name(VERSIONS))) {
            while (rows.next()) {
                applied.put(rows.getInt(1), rows.getString(2));
            }
        }
        return applied;
    }

    private static boolean hasVersions(Connection connection, String name) throws SQLException {
        String table = connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
        try (ResultSet tables =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), table, null)) {
            return tables.next();
        }
    }
}
