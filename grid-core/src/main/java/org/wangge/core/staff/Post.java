package org.wangge.core.staff;

import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;
import org.wangge.core.grid.LevelId;

/**
 * A post (岗位), such as that of a grid leader, and the level of grids at which it is held. Immutable.
 *
 * @param rule the rule that sets the post; its id is the id of the post
 * @param title the name of the post
 * @param level the level of the grids at which it is held
 * @param basis what the post rests on
 */
public record Post(RuleId rule, Text title, LevelId level, Basis basis) {

    /**
     * The id of the post.
     *
     * @return the id of its rule, without the pack
     */
    public PostId id() {
        return PostId.of(rule.id());
    }
}
