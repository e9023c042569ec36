package org.wangge.core.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wangge.core.explain.TextIndex;

/**
 * All grids of a region as of a day, as a tree (网格树).
 *
 * <p>A tree is built only from a sound list: every parent exists and lies at a wider level, which also excludes cycles.
 * Ancestor and level questions take as many steps as there are levels between. Immutable and safe for any number of
 * threads.
 */
public final class GridTree {

    private final RegionId region;
    private final LocalDate asOf;
    private final Map<LevelId, GridLevel> levels;
    private final Map<GridCode, Grid> grids;
    private final Map<GridCode, List<Grid>> children;
    private final TextIndex<GridCode, Place> places;

    private GridTree(RegionId region, LocalDate asOf, Map<LevelId, GridLevel> levels, Map<GridCode, Grid> grids) {
        this.region = region;
        this.asOf = asOf;
        this.levels = levels;
        this.grids = grids;
        this.children = grids.values().stream()
                .filter(grid -> grid.parent().isPresent())
                .collect(Collectors.groupingBy(
                        grid -> grid.parent().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        Map<GridCode, Place> placed = new HashMap<>();
        grids.values().forEach(grid -> place(grid, placed));
        this.places = TextIndex.lasting(placed);
    }

    /** Parents may be given after their children. */
    private Place place(Grid grid, Map<GridCode, Place> places) {
        Place known = places.get(grid.code());
        if (known != null) {
            return known;
        }
        Place place = new Place(
                grid.code(),
                grid.parent()
                        .map(parent -> place(Objects.requireNonNull(grids.get(parent)), places))
                        .orElse(null));
        places.put(grid.code(), place);
        return place;
    }

    /** A grid below the one that contains it, so that the way up needs no further look-up. */
    private record Place(GridCode code, @Nullable Place parent) {}

    /**
     * Builds the tree.
     *
     * @param region the region
     * @param asOf the day on which these grids exist
     * @param levels the levels of the rule book
     * @param grids the grids, in any order
     * @return the tree
     * @throws InvalidGridTreeException if the list is no tree; it lists every fault
     */
    public static GridTree of(RegionId region, LocalDate asOf, Collection<GridLevel> levels, Collection<Grid> grids) {
        Map<LevelId, GridLevel> byId = new LinkedHashMap<>();
        levels.forEach(level -> byId.put(level.id(), level));
        GridTreeCheck check = new GridTreeCheck(byId, grids);
        List<GridProblem> problems = check.problems();
        if (!problems.isEmpty()) {
            throw new InvalidGridTreeException(problems);
        }
        return new GridTree(region, asOf, byId, check.byCode());
    }

    /**
     * The faults that keep a list of grids from being a tree.
     *
     * @param levels the levels of the rule book
     * @param grids the grids
     * @return every fault, empty if the list is sound
     */
    public static List<GridProblem> problemsOf(Collection<GridLevel> levels, Collection<Grid> grids) {
        Map<LevelId, GridLevel> byId = new LinkedHashMap<>();
        levels.forEach(level -> byId.put(level.id(), level));
        return new GridTreeCheck(byId, grids).problems();
    }

    /**
     * The region.
     *
     * @return its id
     */
    public RegionId region() {
        return region;
    }

    /**
     * The day on which these grids exist.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The levels, widest first.
     *
     * @return the levels by rank
     */
    public List<GridLevel> levels() {
        return levels.values().stream()
                .sorted(Comparator.comparingInt(GridLevel::rank))
                .toList();
    }

    /**
     * All grids, in the order in which they were given.
     *
     * @return the grids
     */
    public Collection<Grid> grids() {
        return java.util.Collections.unmodifiableCollection(grids.values());
    }

    /**
     * Looks a grid up.
     *
     * @param code its code
     * @return the grid, or empty if there is none
     */
    public Optional<Grid> find(GridCode code) {
        return Optional.ofNullable(grids.get(code));
    }

    /**
     * The grids directly within a grid.
     *
     * @param code the code of the containing grid
     * @return its children, empty if it has none or does not exist
     */
    public List<Grid> childrenOf(GridCode code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }

    /**
     * The grids of a level.
     *
     * @param level the level
     * @return its grids, in the order in which they were given
     */
    public List<Grid> atLevel(LevelId level) {
        return grids.values().stream()
                .filter(grid -> grid.level().equals(level))
                .toList();
    }

    /**
     * A grid and the grids that contain it, narrowest first.
     *
     * @param code the code of the grid
     * @return the chain up to the widest level; empty if the grid does not exist
     */
    public List<Grid> chainOf(GridCode code) {
        List<Grid> chain = new ArrayList<>();
        Optional<Grid> next = find(code);
        while (next.isPresent()) {
            chain.add(next.get());
            next = next.get().parent().flatMap(this::find);
        }
        return chain;
    }

    /**
     * The grid of a level that contains a grid, or is that grid.
     *
     * @param code the code of the grid
     * @param level the wanted level
     * @return the containing grid, or empty if the chain has none at that level
     */
    public Optional<Grid> ancestorAt(GridCode code, LevelId level) {
        Optional<Grid> next = find(code);
        while (next.isPresent() && !next.get().level().equals(level)) {
            next = next.get().parent().flatMap(this::find);
        }
        return next;
    }

    /**
     * Whether a grid lies within another one, or is that one.
     *
     * @param inner the code of the grid
     * @param outer the code of the possible container
     * @return true if it does
     */
    public boolean isWithin(GridCode inner, GridCode outer) {
        Place next = places.find(inner);
        while (next != null && !next.code().equals(outer)) {
            next = next.parent();
        }
        return next != null;
    }

    /**
     * The levels whose number of grids is not the one that the source names.
     *
     * @return expected level by level, for those that deviate: the number of grids there are
     */
    public Map<GridLevel, Integer> countDeviations() {
        Map<GridLevel, Integer> deviations = new LinkedHashMap<>();
        for (GridLevel level : levels()) {
            int count = atLevel(level.id()).size();
            if (level.expectedCount().filter(expected -> expected != count).isPresent()) {
                deviations.put(level, count);
            }
        }
        return deviations;
    }
}
