package org.wangge.examples.benchmarks.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/**
 * The least that somebody writes by hand for a case: load it, check its version, update it, add an event, commit. No
 * rules, no rights, no reasons. With everything around it, it also looks for the command id and writes it, keeps a clock
 * and notes the event as outgoing.
 */
final class HandWrittenLives implements Contender {

    private static final OffsetDateTime START = OffsetDateTime.of(2026, 9, 28, 1, 0, 0, 0, ZoneOffset.UTC);
    private static final int LAST_STATE = Progress.CHANGES - 1;

    private static final List<String> TABLES = List.of(
            "create table gov_case (id bigint primary key, case_no varchar(32) not null unique, category varchar(16) not null,"
                    + " grid_id bigint not null, title varchar(200) not null, state smallint not null, version int not null,"
                    + " due_at timestamp with time zone, updated_at timestamp with time zone not null)",
            "create table gov_event (case_id bigint not null, seq int not null, event smallint not null,"
                    + " from_state smallint not null, to_state smallint not null, actor varchar(64) not null,"
                    + " note varchar(500), at timestamp with time zone not null, primary key (case_id, seq))",
            "create table gov_clock (case_id bigint not null, kind varchar(32) not null,"
                    + " due_at timestamp with time zone not null, primary key (case_id, kind))",
            "create index gov_clock_due on gov_clock (due_at)",
            "create table gov_command (id varchar(64) primary key, case_id bigint not null, seq int not null)",
            "create table gov_outgoing (case_id bigint not null, seq int not null, at timestamp with time zone not null,"
                    + " primary key (case_id, seq))",
            "create index gov_outgoing_at on gov_outgoing (at)");
    private static final String INSERT_CASE =
            "insert into gov_case (id, case_no, category, grid_id, title, state, version, due_at, updated_at)"
                    + " values (?, ?, 'C01', 42, 'bench', 0, 0, ?, ?)";
    private static final String LOAD =
            "select case_no, category, grid_id, title, state, version, due_at, updated_at from gov_case where id = ?";
    private static final String UPDATE =
            "update gov_case set state = ?, version = version + 1, updated_at = ? where id = ? and version = ?";
    private static final String INSERT_EVENT =
            "insert into gov_event (case_id, seq, event, from_state, to_state, actor, note, at)"
                    + " values (?, ?, ?, ?, ?, 'u1', 'ok', ?)";

    private final String name;
    private final DataSource pool;
    private final boolean withAllAround;
    private long cases;

    private HandWrittenLives(String name, DataSource pool, boolean withAllAround) throws SQLException {
        this.name = name;
        this.pool = pool;
        this.withAllAround = withAllAround;
        makeTables(pool);
    }

    static void makeTables(DataSource pool) throws SQLException {
        Script.on(pool).run(TABLES.toArray(String[]::new));
    }

    /** Case and event alone. */
    static HandWrittenLives bare(DataSource pool) throws SQLException {
        return new HandWrittenLives("floor", pool, false);
    }

    /** With a clock, an outgoing event and the command id, a statement each. */
    static HandWrittenLives whole(DataSource pool) throws SQLException {
        return new HandWrittenLives("floor with all around", pool, true);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void work() throws SQLException {
        long id = ++cases;
        OffsetDateTime now = START.plusNanos(id * 1_000_000);
        begin(id, now);
        for (int step = 1; step < Progress.CHANGES; step++) {
            change(id, now.plusNanos(step));
        }
    }

    private void begin(long id, OffsetDateTime now) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            if (withAllAround) {
                requireNewCommand(connection, id, 0);
            }
            run(connection, INSERT_CASE, id, "2026-" + id, now, now);
            record(connection, id, 0, 0, now);
            connection.commit();
        }
    }

    private void change(long id, OffsetDateTime now) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            int[] stateAndVersion = load(connection, id);
            int state = stateAndVersion[0];
            int version = stateAndVersion[1];
            if (withAllAround) {
                requireNewCommand(connection, id, version + 1);
            }
            run(connection, UPDATE, state + 1, now, id, version);
            record(connection, id, version + 1, state, now);
            connection.commit();
        }
    }

    private static int[] load(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOAD)) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new int[] {row.getInt("state"), row.getInt("version")};
            }
        }
    }

    private void record(Connection connection, long id, int number, int from, OffsetDateTime now) throws SQLException {
        run(connection, INSERT_EVENT, id, number, number, from, number, now);
        if (withAllAround) {
            recordAllAround(connection, id, number, now);
        }
    }

    private static void requireNewCommand(Connection connection, long id, int number) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select case_id, seq from gov_command where id = ?")) {
            statement.setString(1, id + "-" + number);
            try (ResultSet row = statement.executeQuery()) {
                if (row.next()) {
                    throw new IllegalStateException("Command " + id + "-" + number + " was carried out");
                }
            }
        }
    }

    private static void recordAllAround(Connection connection, long id, int number, OffsetDateTime now)
            throws SQLException {
        if (number > 0) {
            run(connection, "delete from gov_clock where case_id = ?", id);
        }
        if (number < LAST_STATE) {
            run(connection, "insert into gov_clock (case_id, kind, due_at) values (?, 'handle', ?)", id, now);
        }
        run(connection, "insert into gov_command (id, case_id, seq) values (?, ?, ?)", id + "-" + number, id, number);
        run(connection, "insert into gov_outgoing (case_id, seq, at) values (?, ?, ?)", id, number, now);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("Not one row was changed by: " + sql);
            }
        }
    }

    @Override
    public Progress answer() throws SQLException {
        work();
        return progress();
    }

    private Progress progress() throws SQLException {
        Script script = Script.on(pool);
        return new Progress(
                script.number("select count(*) from gov_case where state = " + LAST_STATE),
                script.number("select count(*) from gov_event"));
    }

    @Override
    public void check() throws SQLException {
        progress().require(cases, name);
    }
}
