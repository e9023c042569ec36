package org.wangge.core.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param closingConditions on which results its cases may be closed; none if it leaves that to its parent, or the source
 *     names none
 * @param basis what the category rests on
 */
public record CaseCategory(
        RuleId rule,
        Text title,
        Optional<CategoryId> parent,
        Optional<UnitTypeId> designated,
        List<ClosingCondition> closingConditions,
        Basis basis) {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if two closing conditions have one id
     */
    public CaseCategory {
        closingConditions = List.copyOf(closingConditions);
        Set<String> ids = new HashSet<>();
        for (ClosingCondition condition : closingConditions) {
            if (!ids.add(condition.id())) {
                throw new IllegalArgumentException("Category '" + rule.id() + "' lists closing condition '"
                        + condition.id() + "' twice; name each once");
            }
        }
    }

    /**
     * A category without closing conditions of its own.
     *
     * @param rule the rule that sets the category
     * @param title the name of the category
     * @param parent the wider category; empty at the top
     * @param designated the type of unit that the catalogue designates to handle it; empty if the source names none
     * @param basis what the category rests on
     */
    public CaseCategory(
            RuleId rule, Text title, Optional<CategoryId> parent, Optional<UnitTypeId> designated, Basis basis) {
        this(rule, title, parent, designated, List.of(), basis);
    }

    /**
     * The id of the category.
     *
     * @return the id of its rule, without the pack
     */
    public CategoryId id() {
        return CategoryId.of(rule.id());
    }
}
