package org.wangge.jdbc.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The dialects of the library, and how a database is recognised. */
public final class Dialects {

    private static final List<String> POSTGRESQL_LINE = List.of(
            "postgresql", "opengauss", "gaussdb", "kingbase", "kingbase8", "highgo", "vastbase", "uxdb", "cockroachdb");
    private static final List<String> MYSQL_LINE = List.of("mysql", "mariadb", "oceanbase", "tidb", "polardb");

    private Dialects() {}

    /**
     * The dialect of H2.
     *
     * @return the dialect
     */
    public static Dialect h2() {
        return new H2Dialect();
    }

    /**
     * The dialect of PostgreSQL and its line.
     *
     * @return the dialect
     */
    public static Dialect postgreSql() {
        return new PostgreSqlDialect();
    }

    /**
     * The dialect of MySQL, MariaDB and their line.
     *
     * @return the dialect
     */
    public static Dialect mySql() {
        return new MySqlDialect(false);
    }

    /**
     * Recognises a database by its JDBC URL.
     *
     * @param connection a connection to it
     * @return its dialect
     * @throws IllegalArgumentException if the URL is of no known line
     * @throws SQLException if the database does not answer
     */
    public static Dialect of(Connection connection) throws SQLException {
        String url = connection.getMetaData().getURL();
        return find(url)
                .orElseThrow(() -> new IllegalArgumentException("No dialect is known for the JDBC URL prefix '"
                        + prefix(url) + "': known are h2, " + POSTGRESQL_LINE + " and " + MYSQL_LINE
                        + "; name one to the builder of the stores, or implement Dialect"));
    }

    /**
     * Recognises a database by its JDBC URL.
     *
     * @param url the URL
     * @return its dialect, or empty if it is of no known line
     */
    public static Optional<Dialect> find(String url) {
        String line = line(url);
        if (line.equals("h2")) {
            return Optional.of(h2());
        }
        if (POSTGRESQL_LINE.contains(line)) {
            return Optional.of(postgreSql());
        }
        if (MYSQL_LINE.contains(line)) {
            return Optional.of(new MySqlDialect(url.toLowerCase(Locale.ROOT).contains("allowmultiqueries=true")));
        }
        return Optional.empty();
    }

    private static String line(String url) {
        String[] parts = url.toLowerCase(Locale.ROOT).split(":", 3);
        return parts.length > 1 && parts[0].equals("jdbc") ? parts[1] : "";
    }

    /** Never the whole URL, which may hold a password. */
    private static String prefix(String url) {
        return "jdbc:" + line(url);
    }
}
