package org.wangge.examples.benchmarks.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Cases brought in by hand: batches of plain inserts for case, event, clock and command id, all of a piece of work in one transaction.
 * Nothing is read from texts, nothing checked, nothing can be found by its title.
 */
final class HandWrittenImport implements Contender {

    private static final OffsetDateTime REPORTED = OffsetDateTime.of(2026, 3, 2, 1, 15, 0, 0, ZoneOffset.UTC);
    private static final String CASE =
            "insert into gov_case (id, case_no, category, grid_id, title, state, version, due_at, updated_at)"
                    + " values (?, ?, 'C01', 42, ?, 7, 0, ?, ?)";
    private static final String EVENT =
            "insert into gov_event (case_id, seq, event, from_state, to_state, actor, note, at)"
                    + " values (?, 0, 0, 0, 7, 'u1', ?, ?)";
    private static final String CLOCK = "insert into gov_clock (case_id, kind, due_at) values (?, 'handle', ?)";
    private static final String COMMAND = "insert into gov_command (id, case_id, seq) values (?, ?, 0)";

    private final HikariDataSource pool;
    private final int each;
    private long rows;

    private HandWrittenImport(HikariDataSource pool, int each) {
        this.pool = pool;
        this.each = each;
    }

    static HandWrittenImport on(Server server, int each) throws SQLException {
        HikariDataSource pool = server.database();
        HandWrittenLives.makeTables(pool);
        return new HandWrittenImport(pool, each);
    }

    @Override
    public String name() {
        return "batch by hand";
    }

    @Override
    public void work() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            insert(connection, CASE, 1, (id, text) -> new Object[] {id, "OLD-" + id, text, REPORTED, REPORTED});
            insert(connection, EVENT, 1, (id, text) -> new Object[] {id, text, REPORTED});
            insert(connection, CLOCK, 10, (id, text) -> new Object[] {id, REPORTED});
            insert(connection, COMMAND, 1, (id, text) -> new Object[] {"import-" + id, id});
            connection.commit();
            rows += each;
        }
    }

    /** The values of a row. */
    private interface Values {
        Object[] of(long id, String text);
    }

    private void insert(Connection connection, String sql, int every, Values values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (long id = rows + 1; id <= rows + each; id++) {
                if (id % every == 0) {
                    add(statement, values.of(id, "旧案井盖破损 " + id));
                }
            }
            statement.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    @Override
    public Long answer() throws SQLException {
        work();
        return count();
    }

    private long count() throws SQLException {
        return Script.on(pool).number("select count(*) from gov_case");
    }

    @Override
    public void check() throws SQLException {
        if (count() != rows) {
            throw new IllegalStateException("By hand came in " + count() + " cases, must be " + rows);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
