package org.wangge.core.casefile;

import java.util.Optional;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;
import org.wangge.core.staff.UnitTypeId;

/**
 * A case category (案件类别) of the catalogue. Immutable.
 *
 * @param rule the rule that sets the category; its id is the id of the category
 * @param title the name of the category
 * @param parent the wider category; empty at the top
 * @param designated the type of unit that the catalogue designates to handle it; empty if the source names none
 * @param basis what the category rests on
 */
public record CaseCategory(
        RuleId rule, Text title, Optional<CategoryId> parent, Optional<UnitTypeId> designated, Basis basis) {

    /**
     * The id of the category.
     *
     * @return the id of its rule, without the pack
     */
    public CategoryId id() {
        return CategoryId.of(rule.id());
    }
}
