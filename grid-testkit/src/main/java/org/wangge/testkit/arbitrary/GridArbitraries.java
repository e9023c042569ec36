package org.wangge.testkit.arbitrary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.GridLevel;
import org.wangge.core.grid.GridMessage;
import org.wangge.core.grid.LevelId;

/** Generators of levels and grids (网格), sound and unsound. */
public final class GridArbitraries {

    private static final int MOST_LEVELS = 5;
    private static final int MOST_GRIDS = 25;

    private GridArbitraries() {}

    /**
     * Levels and grids that belong together.
     *
     * @param levels the levels, widest first
     * @param grids the grids
     */
    public record Territory(List<GridLevel> levels, List<Grid> grids) {

        /** {@inheritDoc} */
        public Territory {
            levels = List.copyOf(levels);
            grids = List.copyOf(grids);
        }
    }

    /**
     * A list of grids that is no tree.
     *
     * @param territory levels and grids
     * @param faulty the grid at fault
     * @param fault what is wrong with it
     */
    public record Unsound(Territory territory, GridCode faulty, GridMessage fault) {}

    /**
     * One to five levels with any ranks, widest first.
     *
     * @return the generator
     */
    public static Arbitrary<List<GridLevel>> levels() {
        return Arbitraries.integers()
                .between(1, 20)
                .set()
                .ofMinSize(1)
                .ofMaxSize(MOST_LEVELS)
                .map(ranks ->
                        ranks.stream().sorted().map(GridArbitraries::level).toList());
    }

    private static GridLevel level(int rank) {
        return new GridLevel(
                RuleId.of("arbitrary", "level-" + rank),
                rank,
                Text.of("level " + rank),
                Optional.empty(),
                Basis.chosen("arbitrary"));
    }

    /**
     * Sound territories: every grid lies within one of any wider level, or at the widest.
     *
     * @return the generator
     */
    public static Arbitrary<Territory> territories() {
        return levels().flatMap(GridArbitraries::territories);
    }

    /**
     * Sound territories of given levels.
     *
     * @param levels the levels, widest first, at least one
     * @return the generator
     */
    public static Arbitrary<Territory> territories(List<GridLevel> levels) {
        Arbitrary<Integer> anyNumber = Arbitraries.integers().between(0, 1_000_000);
        return Combinators.combine(anyNumber, anyNumber)
                .as((level, parent) -> new int[] {level, parent})
                .list()
                .ofMaxSize(MOST_GRIDS)
                .map(choices -> new Territory(levels, grids(levels, choices)));
    }

    private static List<Grid> grids(List<GridLevel> levels, List<int[]> choices) {
        List<Grid> grids = new ArrayList<>();
        grids.add(Grid.root("g0", levels.get(0).id().value(), "网格0"));
        for (int[] choice : choices) {
            GridLevel level = levels.get(choice[0] % levels.size());
            List<Grid> wider = grids.stream()
                    .filter(grid -> rankOf(levels, grid.level()) < level.rank())
                    .toList();
            Optional<GridCode> parent = wider.isEmpty()
                    ? Optional.empty()
                    : Optional.of(wider.get(choice[1] % wider.size()).code());
            String code = "g" + grids.size();
            grids.add(new Grid(GridCode.of(code), level.id(), parent, "网格" + code));
        }
        return grids;
    }

    private static int rankOf(List<GridLevel> levels, LevelId id) {
        return levels.stream()
                .filter(level -> level.id().equals(id))
                .findFirst()
                .orElseThrow()
                .rank();
    }

    /**
     * Territories with exactly one fault that keeps them from being a tree.
     *
     * @return the generator
     */
    public static Arbitrary<Unsound> unsoundTerritories() {
        return Combinators.combine(territories(), Arbitraries.integers().between(0, 1_000_000), faults())
                .as(GridArbitraries::broken);
    }

    private static Arbitrary<GridMessage> faults() {
        return Arbitraries.of(
                GridMessage.GRID_CODE_TWICE,
                GridMessage.GRID_LEVEL_UNKNOWN,
                GridMessage.GRID_PARENT_UNKNOWN,
                GridMessage.GRID_PARENT_NOT_ABOVE);
    }

    private static Unsound broken(Territory sound, int choice, GridMessage fault) {
        List<Grid> grids = new ArrayList<>(sound.grids());
        Grid chosen = grids.get(choice % grids.size());
        Grid faulty = faulty(chosen, fault);
        grids.add(faulty);
        return new Unsound(new Territory(sound.levels(), grids), faulty.code(), fault);
    }

    private static Grid faulty(Grid beside, GridMessage fault) {
        GridCode fresh = GridCode.of("faulty");
        return switch (fault) {
            case GRID_CODE_TWICE -> beside;
            case GRID_LEVEL_UNKNOWN -> new Grid(fresh, LevelId.of("no-such-level"), beside.parent(), "错");
            case GRID_PARENT_UNKNOWN -> new Grid(fresh, beside.level(), Optional.of(GridCode.of("no-such-grid")), "错");
            default -> new Grid(fresh, beside.level(), Optional.of(beside.code()), "错");
        };
    }
}
