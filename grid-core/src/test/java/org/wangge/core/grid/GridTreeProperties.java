package org.wangge.core.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wangge.core.explain.Text;
import org.wangge.core.fixture.Town;

/** Trees against a walk over a plain map of parents. */
class GridTreeProperties {

    private static final List<GridLevel> LEVELS = IntStream.rangeClosed(1, 5)
            .mapToObj(rank -> new GridLevel(
                    Town.rule("level-" + rank), rank * 10, Text.of("" + rank), Optional.empty(), Town.cited("1")))
            .toList();

    /** Each grid takes a level and picks its parent among those above; levels may be skipped. */
    @Provide
    Arbitrary<List<Grid>> trees() {
        Arbitrary<Integer> ranks = Arbitraries.integers().between(2, 5);
        Arbitrary<Integer> picks = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(ranks, picks)
                .as((rank, pick) -> new int[] {rank, pick})
                .list()
                .ofMaxSize(25)
                .map(GridTreeProperties::grown);
    }

    private static List<Grid> grown(List<int[]> choices) {
        List<Grid> grids = new ArrayList<>(List.of(Grid.root("g0", "level-1", "root")));
        for (int[] choice : choices) {
            List<Grid> above =
                    grids.stream().filter(grid -> rank(grid) < choice[0]).toList();
            Grid parent = above.get(choice[1] % above.size());
            grids.add(Grid.within(
                    "g" + grids.size(), "level-" + choice[0], parent.code().value(), "grid"));
        }
        return grids;
    }

    private static int rank(Grid grid) {
        return Integer.parseInt(grid.level().value().substring("level-".length()));
    }

    @Property(tries = 200)
    void aTreeAgreesWithANaiveWalk(@ForAll("trees") List<Grid> grids, @ForAll Random random) {
        List<Grid> shuffled = new ArrayList<>(grids);
        java.util.Collections.shuffle(shuffled, random);
        GridTree tree = GridTree.of(Town.REGION, Town.TREE.asOf(), LEVELS, shuffled);
        Map<GridCode, Grid> byCode = new HashMap<>();
        grids.forEach(grid -> byCode.put(grid.code(), grid));
        for (Grid grid : grids) {
            List<Grid> chain = walk(grid, byCode);
            assertThat(tree.chainOf(grid.code())).isEqualTo(chain);
            assertThat(tree.find(grid.code())).hasValue(grid);
            for (Grid other : grids) {
                assertThat(tree.isWithin(grid.code(), other.code())).isEqualTo(chain.contains(other));
            }
            for (GridLevel level : LEVELS) {
                assertThat(tree.ancestorAt(grid.code(), level.id()))
                        .isEqualTo(chain.stream()
                                .filter(one -> one.level().equals(level.id()))
                                .findFirst());
            }
            grid.parent()
                    .ifPresent(parent -> assertThat(tree.childrenOf(parent)).contains(grid));
        }
        assertThat(tree.grids()).containsExactlyElementsOf(shuffled);
    }

    @Property(tries = 200)
    void everyFaultIsListedHoweverManyThereAre(@ForAll("trees") List<Grid> grids, @ForAll Random random) {
        List<Grid> faulty = new ArrayList<>(grids);
        faulty.add(Grid.within("bad-parent", "level-5", "nowhere", "x"));
        faulty.add(Grid.within("bad-level", "level-9", "g0", "x"));
        faulty.add(Grid.root("no-parent", "level-2", "x"));
        faulty.add(Grid.within("not-above", "level-1", "g0", "x"));
        faulty.add(grids.get(0));
        java.util.Collections.shuffle(faulty, random);
        assertThat(GridTree.problemsOf(LEVELS, faulty))
                .extracting(problem -> problem.message().code().name())
                .containsExactlyInAnyOrder(
                        "GRID_PARENT_UNKNOWN",
                        "GRID_LEVEL_UNKNOWN",
                        "GRID_PARENT_MISSING",
                        "GRID_PARENT_NOT_ABOVE",
                        "GRID_CODE_TWICE");
    }

    private static List<Grid> walk(Grid grid, Map<GridCode, Grid> byCode) {
        List<Grid> chain = new ArrayList<>(List.of(grid));
        grid.parent().map(byCode::get).ifPresent(parent -> chain.addAll(walk(parent, byCode)));
        return chain;
    }
}
