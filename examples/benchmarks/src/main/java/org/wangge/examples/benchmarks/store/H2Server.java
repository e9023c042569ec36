package org.wangge.examples.benchmarks.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;

/** H2 in memory, within this JVM. */
final class H2Server implements Server {

    /** Room for everybody's statements, and no answer from the last time in place of a query. */
    private static final String SETTINGS = ";QUERY_CACHE_SIZE=64;OPTIMIZE_REUSE_RESULTS=0";

    private final String prefix;
    private int databases;

    /** The prefix keeps the databases of two servers in one JVM apart. */
    H2Server(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public HikariDataSource database() {
        databases++;
        return Server.pool("jdbc:h2:mem:" + prefix + databases + SETTINGS, "sa", "");
    }

    @Override
    public String numbers(long last) {
        return "(select x as n from system_range(1, " + last + "))";
    }

    @Override
    public void care(HikariDataSource pool, String table) throws SQLException {
        Script.on(pool).run("analyze table " + table);
    }

    /** A database in memory ends with its last connection. */
    @Override
    public void close() {}
}
