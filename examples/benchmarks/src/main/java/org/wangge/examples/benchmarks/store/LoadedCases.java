package org.wangge.examples.benchmarks.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

/**
 * Many cases of the small place, made by the database itself from three that went through the door: one case in 25 is
 * open and has a clock, one in 10 has a title, all have a number.
 *
 * @param pool the database
 * @param place its door
 */
record LoadedCases(HikariDataSource pool, OpenPlace place) implements AutoCloseable {

    /** How many different titles there are. */
    static final int TITLES = 1000;

    private static final String SHUFFLED = "cast(mod(cast(n as bigint) * 7919, 1000003) as bigint)";
    private static final String FIRST_REPORT = "1767225600000000000";
    private static final String REPORTED = FIRST_REPORT + " + cast(n as bigint) * 10000000000";
    private static final String ID = "concat('c-', n)";
    private static final String NUMBER = "concat('2026-', lpad(cast(n as varchar(20)), 7, '0'))";
    private static final String TITLE = "concat('灯', 1000 + mod(n, 10000) / 10)";
    private static final String SEED = "case when mod(" + SHUFFLED + ", 25) <> 0 then 'seed-closed'" + " when mod("
            + SHUFFLED + ", 50) = 0 then 'seed-sorted' else 'seed-taken' end";
    private static final String CASES =
            "insert into case_file (region_id, case_id, version_no, rule_book, pinned_on, case_number, category_id,"
                    + " location_code, level_id, holder_kind, holder_id, state_id, is_closed, reported_at, reported_by,"
                    + " last_acted_at, closed_at, is_overdue, is_supervised, search_title, due_at, snapshot_schema, snapshot)"
                    + " select f.region_id, " + ID + ", f.version_no, f.rule_book, f.pinned_on, " + NUMBER
                    + ", concat('category-', mod(n, 40)), concat('g', mod(n, " + SmallPlace.GROUPS + ")), f.level_id,"
                    + " f.holder_kind, concat('office', mod(n, " + SmallPlace.VILLAGES + ")), f.state_id, f.is_closed, "
                    + REPORTED + ", f.reported_by, f.last_acted_at, f.closed_at,"
                    + " case when mod(n, 3) = 0 then 1 - f.is_closed else 0 end, 0,"
                    + " case when mod(n, 10) = 0 then " + TITLE + " else '' end,"
                    + " case when f.is_closed = 0 then " + REPORTED + " + " + SHUFFLED + " * 1000000000"
                    + " else 9223372036854775807 end,"
                    + " f.snapshot_schema, replace(f.snapshot, f.case_id, " + ID + ") from %s s"
                    + " join case_file f on f.region_id = 'benchmark' and f.case_id = " + SEED;
    private static final String TOKENS =
            "insert into case_token (region_id, token, case_id) select 'benchmark', %s, " + ID + " from %s s where %s";

    static LoadedCases load(Server server, long cases) throws SQLException {
        HikariDataSource pool = server.database();
        OpenPlace place = OpenPlace.over(pool, stores -> stores);
        seed(place);
        String numbers = server.numbers(cases);
        server.fill(pool, "case_file", String.format(Locale.ROOT, CASES, numbers));
        server.fill(
                pool,
                "case_token",
                tokens(ofEnd(3), numbers, "1 = 1"),
                tokens(ofEnd(6), numbers, "1 = 1"),
                tokens(ofTitle(1), numbers, "mod(n, 10) = 0"),
                tokens(ofTitle(2), numbers, "mod(n, 10) = 0"),
                tokens(
                        ofTitle(3),
                        numbers,
                        "mod(n, 10) = 0 and substring(" + TITLE + ", 3, 2) <> substring(" + TITLE + ", 2, 2)"),
                tokens(
                        ofTitle(4),
                        numbers,
                        "mod(n, 10) = 0 and substring(" + TITLE + ", 4, 2) not in (substring(" + TITLE
                                + ", 2, 2), substring(" + TITLE + ", 3, 2))"));
        return new LoadedCases(pool, place);
    }

    private static void seed(OpenPlace place) {
        for (String id : new String[] {"seed-sorted", "seed-taken", "seed-closed"}) {
            place.act(id, "leader0", "report", Map.of("category", "sanitation", "location", "g0"));
            place.act(id, "leader0", "sort", Map.of("scope", "community"));
        }
        place.act("seed-taken", "cadre0", "take", Map.of());
        place.act("seed-closed", "cadre0", "take", Map.of());
        place.act("seed-closed", "cadre0", "settle", Map.of("result", "swept"));
        place.act("seed-closed", "leader0", "inform", Map.of());
        place.act("seed-closed", "secretary0", "publish", Map.of());
        place.act("seed-closed", "secretary0", "close", Map.of());
    }

    private static String ofEnd(int length) {
        return "concat('#', right(" + NUMBER + ", " + length + "))";
    }

    private static String ofTitle(int from) {
        return "substring(" + TITLE + ", " + from + ", 2)";
    }

    private static String tokens(String token, String numbers, String condition) {
        return String.format(Locale.ROOT, TOKENS, token, numbers, condition);
    }

    @Override
    public void close() {
        place.close();
        pool.close();
    }
}
