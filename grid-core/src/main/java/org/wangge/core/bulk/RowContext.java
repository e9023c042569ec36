package org.wangge.core.bulk;

import java.time.LocalDate;
import java.util.Optional;
import org.wangge.core.grid.GridTree;
import org.wangge.core.rulebook.RuleTimeline;

/** What the rows of an import may name (导入环境): rules, grids and units of one region. */
public interface RowContext {

    /**
     * The rules of the region.
     *
     * @return its rule books over time
     */
    RuleTimeline rules();

    /**
     * The grids of a day.
     *
     * @param day the day
     * @return the tree that holds on that day; where none does yet, the present one; empty if there is none at all
     */
    Optional<GridTree> grids(LocalDate day);

    /**
     * Whether the region has a unit.
     *
     * @param unit its id
     * @return true if it has
     */
    boolean hasUnit(String unit);
}
