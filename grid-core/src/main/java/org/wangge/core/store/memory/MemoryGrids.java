package org.wangge.core.store.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.RegionId;
import org.wangge.core.store.GridStore;

/** Lists of grids, each from a day on. */
final class MemoryGrids implements GridStore {

    private record Row(RegionId region, LocalDate fromInclusive, List<Grid> grids) {}

    private record Key(RegionId region, LocalDate fromInclusive) {}

    private final MemoryTransactions transactions;
    private final MemoryChanges changes;
    private final MemoryTable<Key, Row> rows;

    MemoryGrids(MemoryTransactions transactions, MemoryChanges changes) {
        this.transactions = transactions;
        this.changes = changes;
        this.rows = new MemoryTable<>(transactions);
    }

    @Override
    public void save(RegionId region, LocalDate fromInclusive, Collection<Grid> grids) {
        transactions.execute(() -> {
            changes.note();
            rows.put(new Key(region, fromInclusive), new Row(region, fromInclusive, List.copyOf(grids)));
        });
    }

    @Override
    public Optional<LocalDate> since(RegionId region, LocalDate day) {
        return rows.all().stream()
                .filter(row -> row.region().equals(region))
                .map(Row::fromInclusive)
                .filter(from -> !from.isAfter(day))
                .max(Comparator.naturalOrder());
    }

    @Override
    public List<Grid> list(RegionId region, LocalDate since) {
        return rows.find(new Key(region, since)).map(Row::grids).orElse(List.of());
    }

    /** The codes of a grid and of everything below it, by the list of a day; none if the list does not have it. */
    Set<String> below(RegionId region, GridCode root, LocalDate day) {
        List<Grid> grids = since(region, day).map(since -> list(region, since)).orElse(List.of());
        Set<String> codes = new HashSet<>();
        grids.stream().map(Grid::code).filter(root::equals).forEach(code -> codes.add(code.value()));
        int before = -1;
        while (before != codes.size()) {
            before = codes.size();
            grids.stream()
                    .filter(grid -> grid.parent()
                            .filter(parent -> codes.contains(parent.value()))
                            .isPresent())
                    .forEach(grid -> codes.add(grid.code().value()));
        }
        return codes;
    }

    @Override
    public Optional<String> stamp(RegionId region) {
        return Optional.of(transactions.execute(changes::stamp));
    }
}
