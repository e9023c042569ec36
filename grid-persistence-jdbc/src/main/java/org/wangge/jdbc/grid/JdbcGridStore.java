package org.wangge.jdbc.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.grid.RegionId;
import org.wangge.core.store.GridStore;
import org.wangge.jdbc.transaction.Row;
import org.wangge.jdbc.transaction.Transactions;
import org.wangge.jdbc.transaction.Write;

/**
 * Grids in the tables {@code grid_list} (from which day on) and {@code grid_list_entry} (which grids). Safe for any
 * number of threads.
 */
public final class JdbcGridStore implements GridStore {

    private static final String KEY = " where region_id = ? and valid_from = ?";
    private static final String DELETE_ENTRIES = "delete from grid_list_entry" + KEY;
    private static final String DELETE_LIST = "delete from grid_list" + KEY;
    private static final String INSERT_LIST =
            "insert into grid_list (region_id, valid_from, grid_count) values (?, ?, ?)";
    private static final String INSERT_ENTRY = "insert into grid_list_entry"
            + " (region_id, valid_from, grid_code, level_id, parent_code, grid_name, sort_no, tree_first, tree_last)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SINCE = "select max(valid_from) from grid_list where region_id = ? and valid_from <= ?";
    private static final String LIST =
            "select grid_code, level_id, parent_code, grid_name from grid_list_entry" + KEY + " order by sort_no";

    private final Transactions transactions;

    /**
     * A store.
     *
     * @param transactions the transactions
     */
    public JdbcGridStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void save(RegionId region, LocalDate fromInclusive, Collection<Grid> grids) {
        List<Object> key = List.of(region.value(), fromInclusive);
        List<List<Object>> entries = entries(region, fromInclusive, grids);
        transactions.inSession(session -> {
            RegionStamp.change(session, region, entries);
            session.later(Write.of(DELETE_ENTRIES, List.of(key)));
            session.later(Write.of(DELETE_LIST, List.of(key)));
            session.later(Write.of(INSERT_LIST, List.of(List.of(region.value(), fromInclusive, grids.size()))));
            session.later(Write.of(INSERT_ENTRY, entries));
            return region;
        });
    }

    private static List<List<Object>> entries(RegionId region, LocalDate from, Collection<Grid> grids) {
        TreeNumbers numbers = new TreeNumbers(grids);
        List<List<Object>> entries = new ArrayList<>(grids.size());
        for (Grid grid : grids) {
            entries.add(List.of(
                    region.value(),
                    from,
                    grid.code().value(),
                    grid.level().value(),
                    grid.parent().map(GridCode::value),
                    grid.name(),
                    entries.size(),
                    numbers.first(grid.code()),
                    numbers.last(grid.code())));
        }
        return entries;
    }

    @Override
    public Optional<LocalDate> since(RegionId region, LocalDate day) {
        return transactions
                .inSession(session -> session.list(SINCE, List.of(region.value(), day), Row::optionalDay))
                .get(0);
    }

    @Override
    public List<Grid> list(RegionId region, LocalDate since) {
        return transactions.inSession(
                session -> session.list(LIST, List.of(region.value(), since), JdbcGridStore::grid));
    }

    @Override
    public Optional<String> stamp(RegionId region) {
        return transactions.inSession(session -> RegionStamp.of(session, region));
    }

    private static Grid grid(Row row) {
        return new Grid(
                GridCode.of(row.text()),
                LevelId.of(row.text()),
                row.optionalText().map(GridCode::of),
                row.text());
    }
}
