package org.wangge.jdbc.support;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** PostgreSQL from a Maven artifact, with its files below {@code target}. */
public final class PostgreSqlServer implements OwnServer {

    private final Path folder;
    private final UnaryOperator<EmbeddedPostgres.Builder> settings;
    private EmbeddedPostgres server;

    private PostgreSqlServer(String name, UnaryOperator<EmbeddedPostgres.Builder> settings) {
        this.folder = Servers.folder(name);
        this.settings = settings;
        this.server = start(EmbeddedPostgres.builder());
    }

    /** A server that keeps what it committed when it is killed; without further settings it would not. */
    public static PostgreSqlServer durable(String name) {
        return new PostgreSqlServer(name, builder -> builder.setServerConfig("synchronous_commit", "on"));
    }

    /** A server for tests that never kill it, which need not write to disk before it answers. */
    static PostgreSqlServer quick(String name) {
        return new PostgreSqlServer(
                name, builder -> builder.setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off"));
    }

    private EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
        try {
            return settings.apply(builder)
                    .setDataDirectory(folder.resolve("data"))
                    .setOverrideWorkingDirectory(folder.toFile())
                    .setCleanDataDirectory(false)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public HikariDataSource pool() {
        return Databases.impatient(url(), "postgres", "postgres");
    }

    @Override
    public void kill() {
        ServerProcess.of(folder.resolve("data").resolve("postmaster.pid")).kill();
    }

    @Override
    public void startAgain() {
        int port = server.getPort();
        close();
        server = start(EmbeddedPostgres.builder().setPort(port));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
