package org.wangge.examples.benchmarks.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.wangge.core.bulk.ImportMode;
import org.wangge.core.bulk.ImportReport;
import org.wangge.core.bulk.ImportRow;

/** The library takes in cases that were handled elsewhere: rows of texts, read and checked, with events and command ids. */
final class OurImport implements Contender {

    private final String name;
    private final HikariDataSource pool;
    private final OpenPlace place;
    private final int each;
    private final int together;
    private int rows;

    private OurImport(String name, HikariDataSource pool, int each, int together) {
        this.name = name;
        this.pool = pool;
        this.place = OpenPlace.over(pool, stores -> stores);
        this.each = each;
        this.together = together;
    }

    /** As many rows at once as the library likes. */
    static OurImport inBatches(Server server, int each) throws SQLException {
        return new OurImport("ours", server.database(), each, each);
    }

    /** Each row in a transaction of its own. */
    static OurImport oneByOne(Server server, int each) throws SQLException {
        return new OurImport("single transactions", server.database(), each, 1);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void work() {
        for (int done = 0; done < each; done += together) {
            ImportReport report = place.governance()
                    .imports()
                    .cases(SmallPlace.REGION, "12345 platform 2019-2025", next(), ImportMode.GOOD_ROWS);
            if (report.imported() != together) {
                throw new IllegalStateException("Of " + together + " rows came in " + report.imported() + "; "
                        + report.faults().stream().findFirst());
            }
        }
    }

    private List<ImportRow> next() {
        rows += together;
        return IntStream.rangeClosed(rows - together + 1, rows)
                .mapToObj(row -> new ImportRow(row, fields(row)))
                .toList();
    }

    /** One case in ten is still open and has a clock. */
    private static Map<String, String> fields(int row) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "case", "old-" + row,
                "number", "OLD-2025-" + row,
                "reported", "2026-03-02T09:15:00",
                "reported-by", "leader" + row % SmallPlace.GROUPS,
                "category", "sanitation",
                "location", "g" + row % SmallPlace.GROUPS,
                "title", "旧案井盖破损 " + row,
                "summary", "派单一次，当日清理"));
        fields.putAll(
                row % 10 == 0
                        ? Map.of("state", "handling", "unit", "office1", "clock", "settle", "limit", "5 working days")
                        : Map.of("state", "closed", "closed", "2026-03-04T17:00:00"));
        return fields;
    }

    @Override
    public Long answer() throws SQLException {
        work();
        return count();
    }

    private long count() throws SQLException {
        return Script.on(pool).number("select count(*) from case_file");
    }

    @Override
    public void check() throws SQLException {
        if (count() != rows) {
            throw new IllegalStateException(name + " brought in " + count() + " cases, must be " + rows);
        }
    }

    @Override
    public void close() {
        place.close();
        pool.close();
    }
}
