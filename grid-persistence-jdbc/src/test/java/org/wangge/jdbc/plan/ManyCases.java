package org.wangge.jdbc.plan;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.RegionId;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.support.Databases;

/**
 * A county with 150,000 cases and another with 50,000, made by the database itself within seconds: 20 villages of 20
 * cells, 40 categories, 200 units; one case in 25 is open, one in 50 supervised, one in 10 has a title.
 */
final class ManyCases {

    static final RegionId REGION = RegionId.of("county-0");
    static final int ALL = 200_000;
    static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private static final String NUMBERS = "(select a.x + 10 * b.x + 100 * c.x + 1000 * d.x + 10000 * e.x + 100000 * f.x"
            + " as n from digit a, digit b, digit c, digit d, digit e, digit f where f.x < 2) m";
    private static final String REGION_OF = "case when mod(n, 4) = 3 then 'county-1' else 'county-0' end";
    private static final String CASE_OF = "concat('c-', n)";
    private static final String[] STATEMENTS = {
        "create table digit (x integer not null)",
        "insert into digit (x) values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)",
        "insert into case_file (region_id, case_id, version_no, rule_book, pinned_on, case_number, category_id,"
                + " location_code, level_id, holder_kind, holder_id, state_id, is_closed, reported_at, reported_by,"
                + " last_acted_at, closed_at, is_overdue, is_supervised, search_title, due_at, snapshot_schema, snapshot)"
                + " select " + REGION_OF + ", " + CASE_OF + ", 9, 'book', '2026-01-01', concat('2026-', n),"
                + " concat('cat-', mod(n, 40)), concat('cell-', mod(n * 7, 400)), concat('level-', mod(n, 3)), 'UNIT',"
                + " concat('unit-', mod(n * 3, 200)), case when mod(n, 25) = 0 then concat('state-', mod(n, 9)) else"
                + " 'closed' end, case when mod(n, 25) = 0 then 0 else 1 end, n * 60000000000, 'worker',"
                + " n * 60000000000 + 1, case when mod(n, 25) = 0 then null else n * 60000000000 + 1 end,"
                + " case when mod(n, 70) = 0 then 1 else 0 end,"
                + " case when mod(n, 50) = 0 then 1 else 0 end,"
                + " case when mod(n, 10) = 0 then concat('title ', mod(n, 1000)) else '' end,"
                + " case when mod(n, 25) = 0 then n * 60000000000 + 1000000000 else 9223372036854775807 end, 1,"
                + " repeat('x', 900) from " + NUMBERS,
        "insert into case_token (region_id, token, case_id) select " + REGION_OF + ", concat('t', mod(n, 500)), "
                + CASE_OF + " from " + NUMBERS + " where mod(n, 10) = 0",
        numberTokens(3),
        numberTokens(6),
        "insert into clock_entry (region_id, case_id, clock_id, wake_at, due_at, look_at, attempts) select " + REGION_OF
                + ", " + CASE_OF + ", 'handling', n * 60000000000, n * 60000000000, n * 60000000000, 0 from " + NUMBERS,
        "insert into outbox (region_id, case_id, seq_no, recorded_at) select " + REGION_OF + ", " + CASE_OF
                + ", 9, n * 60000000000 from " + NUMBERS + " where mod(n, 3) > 0",
        "insert into case_event (region_id, case_id, seq_no, event_type, schema_no, payload, command_id, actor_id,"
                + " occurred_at, recorded_at, rule_book, calendar_edition) select " + REGION_OF + ", " + CASE_OF
                + ", 9, 'CaseReopened', 1, '{}', 'cmd', 'worker', 1, 1, 'book', 'edition' from " + NUMBERS,
        "insert into case_archive (region_id, case_id, case_number, closed_at, archived_at, policy_id, text_digest,"
                + " archive_text, command_ids, log_closed_at) select " + REGION_OF
                + ", concat('a-', n), null, n * 60000000000, 1,"
                + " 'rules', 'digest', repeat('x', 900), case when mod(n, 20) = 0 then 'cmd' else null end,"
                + " case when mod(n, 20) = 0 then n * 60000000000 else null end from " + NUMBERS
                + " where mod(n, 2) = 0",
        "insert into case_reporter (region_id, case_id, reporter_name, contact, has_consent, is_anonymous) select "
                + REGION_OF + ", concat(case when mod(n, 20) = 0 then 'a-' else 'c-' end, n), 'name', 'contact', 1, 0"
                + " from " + NUMBERS + " where mod(n, 5) = 0",
        "insert into retention_hold (region_id, case_id, held_since, hold_reason) select " + REGION_OF
                + ", concat('a-', n), 1, 'lawsuit' from " + NUMBERS + " where mod(n, 1000) = 0",
        "drop table digit"
    };

    private ManyCases() {}

    private static String numberTokens(int length) {
        return "insert into case_token (region_id, token, case_id) select " + REGION_OF
                + ", concat('#', right(concat('2026-', n), " + length + ")), " + CASE_OF + " from " + NUMBERS;
    }

    static void load(DataSource database, List<String> analyse) throws SQLException {
        Databases.empty(database);
        JdbcStores stores = JdbcStores.on(database);
        stores.unitOfWork().execute(() -> {
            stores.grids().save(REGION, SINCE, grids());
            return REGION;
        });
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : STATEMENTS) {
                statement.execute(sql);
            }
            connection.commit();
            connection.setAutoCommit(true);
            for (String sql : analyse) {
                statement.execute(sql);
            }
            connection.setAutoCommit(false);
        }
    }

    private static List<Grid> grids() {
        List<Grid> grids = new ArrayList<>();
        grids.add(Grid.root("town", "town", "镇"));
        for (int village = 0; village < 20; village++) {
            grids.add(Grid.within("village-" + village, "village", "town", "村" + village));
        }
        for (int cell = 0; cell < 400; cell++) {
            grids.add(Grid.within("cell-" + cell, "cell", "village-" + cell / 20, "格" + cell));
        }
        return grids;
    }
}
