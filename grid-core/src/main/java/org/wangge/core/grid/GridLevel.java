package org.wangge.core.grid;

import java.util.Optional;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;

/**
 * A grid level (一级、二级、三级网格): named and ranked by a rule book, because schemes number from the top, from the
 * bottom, and call level one a town, a community or a school.
 *
 * <p>Immutable.
 *
 * @param rule the rule that sets the level; its id is the id of the level
 * @param rank the place in the order from the top, 1 being the widest; levels of a tree have different ranks
 * @param title the name of the level
 * @param expectedCount how many grids of this level the source names; a deviation is a warning, never an error
 * @param basis what the level rests on
 */
public record GridLevel(RuleId rule, int rank, Text title, Optional<Integer> expectedCount, Basis basis) {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the rank or the expected count is below 1
     */
    public GridLevel {
        if (rank < 1) {
            throw new IllegalArgumentException("Level '" + rule + "' has rank " + rank + ", must be 1 or more");
        }
        if (expectedCount.filter(count -> count < 1).isPresent()) {
            throw new IllegalArgumentException("Level '" + rule + "' expects " + expectedCount.get() + " grids");
        }
    }

    /**
     * The id of the level.
     *
     * @return the id of its rule, without the pack
     */
    public LevelId id() {
        return LevelId.of(rule.id());
    }
}
