package org.wangge.examples.benchmarks.store;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A real PostgreSQL whose commits are on the disk when they return. Its binaries come with the profile that measures. */
final class PostgresServer implements Server {

    private final EmbeddedPostgres server;
    private int databases;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Whether there are binaries to be started. */
    static boolean isThere() {
        return PostgresServer.class.getResource("/postgres-linux-x86_64.txz") != null;
    }

    /** The defaults of the embedded server would lose commits, and write checkpoints in the middle of a turn. */
    static PostgresServer start() {
        try {
            return new PostgresServer(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("autovacuum", "off")
                    .setServerConfig("shared_buffers", "1GB")
                    .setServerConfig("maintenance_work_mem", "256MB")
                    .setServerConfig("max_wal_size", "4GB")
                    .setServerConfig("checkpoint_timeout", "30min")
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public HikariDataSource database() throws SQLException {
        databases++;
        String name = "contest" + databases;
        try (HikariDataSource pool = pool("postgres")) {
            Script.on(pool).alone("create database " + name);
        }
        return pool(name);
    }

    private HikariDataSource pool(String database) {
        return Server.pool(server.getJdbcUrl("postgres", database), "postgres", "postgres");
    }

    @Override
    public String numbers(long last) {
        return "(select n from generate_series(1, " + last + ") n)";
    }

    @Override
    public void care(HikariDataSource pool, String table) throws SQLException {
        Script.on(pool).alone("vacuum analyze " + table);
    }

    /** Indexes and keys are made afterwards, which takes a fraction of the time. */
    @Override
    public void fill(HikariDataSource pool, String table, String... statements) throws SQLException {
        Script script = Script.on(pool);
        String key = " from pg_constraint where contype = 'p' and conrelid = '" + table + "'::regclass";
        String indexes = " from pg_indexes where schemaname = 'public' and tablename = '" + table
                + "' and indexname not in (select conname" + key + ")";
        List<String> later = new ArrayList<>(script.texts("select indexdef" + indexes));
        later.addAll(script.texts("select 'alter table " + table
                + " add constraint ' || conname || ' ' || pg_get_constraintdef(oid)" + key));
        run(script, script.texts("select 'drop index ' || indexname" + indexes));
        run(script, script.texts("select 'alter table " + table + " drop constraint ' || conname" + key));
        script.run(statements);
        run(script, later);
        care(pool, table);
    }

    private static void run(Script script, List<String> statements) throws SQLException {
        script.run(statements.toArray(String[]::new));
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
