package org.wangge.examples.benchmarks.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Due rows taken by hand: select and lock, then mark by id and commit; or the same in one statement. */
final class HandWrittenSweep implements Contender {

    private static final OffsetDateTime NOW = OpenClocks.NOW.atOffset(ZoneOffset.UTC);
    private static final String TABLE = "create table gov_deadline (id bigint primary key, case_id bigint not null,"
            + " kind smallint not null, due_at timestamp with time zone not null, state smallint not null,"
            + " fired_at timestamp with time zone)";
    private static final String FILL =
            "insert into gov_deadline select n, n, mod(n, 3), " + OpenClocks.DUE_MOMENT + ", 0, null from ";
    private static final String DUE = " from gov_deadline where state = 0 and due_at <= ? order by due_at limit "
            + OpenClocks.BATCH + " for update skip locked";
    private static final String SELECT = "select id, case_id, kind, due_at" + DUE;
    private static final String MARK = "update gov_deadline set state = 1, fired_at = ? where id = any(?)";
    private static final String AT_ONCE =
            "update gov_deadline set state = 1, fired_at = ? where id = any(array(select id" + DUE
                    + ")) returning id, case_id, kind, due_at";

    private final String name;
    private final Server server;
    private final HikariDataSource pool;
    private final boolean atOnce;

    private HandWrittenSweep(String name, Server server, HikariDataSource pool, boolean atOnce) {
        this.name = name;
        this.server = server;
        this.pool = pool;
        this.atOnce = atOnce;
    }

    /** Two statements and a commit. */
    static HandWrittenSweep inTwo(Server server, OpenClocks open) throws SQLException {
        return new HandWrittenSweep("select, update", server, filled(server, open), false);
    }

    /** One statement that commits by itself. */
    static HandWrittenSweep inOne(Server server, OpenClocks open) throws SQLException {
        return new HandWrittenSweep("one statement", server, filled(server, open), true);
    }

    private static HikariDataSource filled(Server server, OpenClocks open) throws SQLException {
        HikariDataSource pool = server.database();
        String index = "create index gov_deadline_due on gov_deadline (due_at)";
        Script.on(pool)
                .run(
                        TABLE,
                        FILL + server.numbers(open.count()) + " s",
                        server.name().equals("postgresql") ? index + " where state = 0" : index);
        server.care(pool, "gov_deadline");
        return pool;
    }

    @Override
    public String name() {
        return name;
    }

    private List<Long> claim() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return atOnce ? claimInOne(connection) : claimInTwo(connection);
        }
    }

    private static List<Long> claimInOne(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (PreparedStatement statement = connection.prepareStatement(AT_ONCE)) {
            statement.setObject(1, NOW);
            statement.setObject(2, NOW);
            return ids(statement);
        }
    }

    private static List<Long> claimInTwo(Connection connection) throws SQLException {
        List<Long> ids;
        try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setObject(1, NOW);
            ids = ids(statement);
        }
        try (PreparedStatement statement = connection.prepareStatement(MARK)) {
            Array array = connection.createArrayOf("bigint", ids.toArray());
            statement.setObject(1, NOW);
            statement.setArray(2, array);
            statement.executeUpdate();
        }
        connection.commit();
        return ids;
    }

    private static List<Long> ids(PreparedStatement statement) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    /** One statement gives its rows in any order; both hold the same ones. */
    @Override
    public List<Long> answer() throws SQLException {
        List<Long> ids = claim();
        return ids.stream()
                .sorted((one, other) -> Long.compare(instant(one), instant(other)))
                .toList();
    }

    private static long instant(long id) {
        return id * 7919 % 1_000_003;
    }

    @Override
    public void work() throws SQLException {
        for (int batch = 0; batch < OpenClocks.BATCHES; batch++) {
            OpenClocks.requireFull(claim().size());
        }
    }

    @Override
    public void tidy() throws SQLException {
        server.care(pool, "gov_deadline");
    }

    @Override
    public void close() {
        pool.close();
    }
}
