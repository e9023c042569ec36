package org.wangge.core.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.explain.Text;
import org.wangge.core.fixture.Town;

class GridTreeTest {

    private static final GridTree TREE = Town.TREE;

    private static List<String> codes(List<Grid> grids) {
        return grids.stream().map(grid -> grid.code().value()).toList();
    }

    @Nested
    class Looking {

        @ParameterizedTest
        @CsvSource({"g1, 'g1 v1 t'", "v2, 'v2 t'", "t, t", "x, ''"})
        void upTheChain(String code, String chain) {
            assertThat(String.join(" ", codes(TREE.chainOf(GridCode.of(code))))).isEqualTo(chain);
        }

        @ParameterizedTest
        @CsvSource({"g1, village, v1", "g3, village, v2", "g1, group, g1", "g1, town, t", "v1, group, ", "x, town, "})
        void forTheAncestorAtALevel(String code, String level, String expected) {
            assertThat(TREE.ancestorAt(GridCode.of(code), LevelId.of(level))
                            .map(grid -> grid.code().value()))
                    .isEqualTo(Optional.ofNullable(expected));
        }

        @ParameterizedTest
        @CsvSource({
            "g1, v1, true",
            "g1, g1, true",
            "g1, t, true",
            "g1, v2, false",
            "v1, g1, false",
            "g1, g2, false",
            "x, t, false",
            "g1, x, false",
            "x, x, false"
        })
        void whetherOneLiesWithinAnother(String inner, String outer, boolean within) {
            assertThat(TREE.isWithin(GridCode.of(inner), GridCode.of(outer))).isEqualTo(within);
        }

        @Test
        void downToTheChildren() {
            assertThat(codes(TREE.childrenOf(GridCode.of("v1")))).containsExactly("g1", "g2");
            assertThat(TREE.childrenOf(GridCode.of("g1"))).isEmpty();
            assertThat(TREE.childrenOf(GridCode.of("x"))).isEmpty();
        }

        @Test
        void acrossALevel() {
            assertThat(codes(TREE.atLevel(LevelId.of("village")))).containsExactly("v1", "v2");
            assertThat(TREE.atLevel(LevelId.of("street"))).isEmpty();
            assertThat(TREE.levels())
                    .extracting(level -> level.id().value())
                    .containsExactly("town", "village", "group");
        }

        @Test
        void forLevelsWithAnotherNumberOfGrids() {
            assertThat(TREE.countDeviations()).containsExactly(java.util.Map.entry(Town.LEVELS.get(2), 3));
        }
    }

    @Nested
    class Faults {

        private static List<String> faults(Grid... more) {
            List<Grid> grids = new ArrayList<>(Town.GRIDS);
            grids.addAll(List.of(more));
            return GridTree.problemsOf(Town.LEVELS, grids).stream()
                    .map(problem -> problem.message().code().name() + " "
                            + problem.message().attributes())
                    .toList();
        }

        @Test
        void areNoneInASoundList() {
            assertThat(faults()).isEmpty();
        }

        @Test
        void nameACodeThatOccursTwice() {
            assertThat(faults(Grid.within("g1", "group", "v2", "again"))).containsExactly("GRID_CODE_TWICE {grid=g1}");
        }

        @Test
        void nameAnUnknownLevelWithTheKnownOnes() {
            assertThat(faults(Grid.within("s1", "street", "t", "street")))
                    .containsExactly("GRID_LEVEL_UNKNOWN {grid=s1, level=street, levels=town, village, group}");
        }

        @Test
        void nameAParentThatIsNotThere() {
            assertThat(faults(Grid.within("g9", "group", "v9", "lost")))
                    .containsExactly("GRID_PARENT_UNKNOWN {grid=g9, parent=v9}");
        }

        @Test
        void nameAMissingParent() {
            assertThat(faults(Grid.root("v9", "village", "lonely")))
                    .containsExactly("GRID_PARENT_MISSING {grid=v9, level=village}");
        }

        @ParameterizedTest
        @CsvSource({"village, v1, village", "village, g1, group", "town, t, town"})
        void nameAParentThatIsNotWider(String level, String parent, String parentLevel) {
            assertThat(faults(Grid.within("x", level, parent, "askew")))
                    .containsExactly("GRID_PARENT_NOT_ABOVE {grid=x, level=" + level + ", parent=" + parent
                            + ", parentLevel=" + parentLevel + "}");
        }

        @Test
        void nameACycle() {
            assertThat(faults(Grid.within("a", "group", "b", "a"), Grid.within("b", "group", "a", "b")))
                    .hasSize(2)
                    .allMatch(fault -> fault.startsWith("GRID_PARENT_NOT_ABOVE"));
        }

        @Test
        void areListedAllAtOnceInTheOrderOfTheList() {
            List<Grid> grids = List.of(
                    Grid.within("g8", "group", "v9", "lost"),
                    Grid.root("t", "town", "t"),
                    Grid.root("t", "town", "t again"),
                    Grid.within("s1", "street", "t", "street"),
                    Grid.root("v9x", "village", "lonely"),
                    Grid.within("t2", "town", "t", "askew"));
            InvalidGridTreeException thrown = catchThrowableOfType(
                    InvalidGridTreeException.class, () -> GridTree.of(Town.REGION, TREE.asOf(), Town.LEVELS, grids));
            assertThat(thrown.problems())
                    .extracting(problem -> problem.message().code())
                    .containsExactly(
                            GridMessage.GRID_PARENT_UNKNOWN,
                            GridMessage.GRID_CODE_TWICE,
                            GridMessage.GRID_LEVEL_UNKNOWN,
                            GridMessage.GRID_PARENT_MISSING,
                            GridMessage.GRID_PARENT_NOT_ABOVE);
            assertThat(thrown)
                    .hasMessageContaining("v9")
                    .hasMessageContaining("street")
                    .hasMessageContaining("t2");
            assertThat(thrown.problems()).isEqualTo(GridTree.problemsOf(Town.LEVELS, grids));
        }
    }

    @Nested
    class Parts {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t"})
        void needANameAndACode(String blank) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Grid.root("t", "town", blank))
                    .withMessageContaining("'t'");
            assertThatIllegalArgumentException().isThrownBy(() -> GridCode.of(blank));
            assertThatIllegalArgumentException().isThrownBy(() -> RegionId.of(blank));
        }

        @Test
        void haveCodesOfAtMost64Characters() {
            assertThat(GridCode.of("x".repeat(64)).value()).hasSize(64);
            assertThatIllegalArgumentException().isThrownBy(() -> GridCode.of("x".repeat(65)));
        }

        @Test
        void areNotTheirOwnParents() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Grid.within("v1", "village", "v1", "loop"))
                    .withMessageContaining("own parent");
        }

        @ParameterizedTest
        @CsvSource({"0, 1", "-1, 1", "1, 0"})
        void rankFromOne(int rank, int count) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new GridLevel(Town.rule("town"), rank, Text.of("镇"), Optional.of(count), Town.cited("1")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Town", "a_b", "-a", "a--b", "镇"})
        void haveLevelsInKebabCase(String id) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LevelId.of(id))
                    .withMessageContaining("'" + id + "'");
        }
    }
}
