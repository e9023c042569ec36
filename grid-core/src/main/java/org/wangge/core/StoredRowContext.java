package org.wangge.core;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wangge.core.bulk.RowContext;
import org.wangge.core.grid.GridTree;
import org.wangge.core.grid.RegionId;
import org.wangge.core.rulebook.RuleTimeline;
import org.wangge.core.store.Stores;

/** What rows may name, asked of the stores once a day and not once a row. Used by one import. */
final class StoredRowContext implements RowContext {

    private final GridTrees trees;
    private final RegionId region;
    private final LocalDate today;
    private final RuleTimeline rules;
    private final Set<String> units;
    private final Map<LocalDate, Optional<GridTree>> byDay = new HashMap<>();

    StoredRowContext(Stores stores, GridTrees trees, RuleTimeline rules, RegionId region, LocalDate today) {
        this.trees = trees;
        this.region = region;
        this.today = today;
        this.rules = rules;
        this.units = stores.staff().units(region).stream()
                .map(unit -> unit.id().value())
                .collect(Collectors.toSet());
    }

    @Override
    public RuleTimeline rules() {
        return rules;
    }

    @Override
    public Optional<GridTree> grids(LocalDate day) {
        return byDay.computeIfAbsent(day, asked -> find(asked).or(() -> find(today)));
    }

    private Optional<GridTree> find(LocalDate day) {
        return rules.asOfOrAfter(day).flatMap(book -> trees.find(region, day, book));
    }

    @Override
    public boolean hasUnit(String unit) {
        return units.contains(unit);
    }
}
