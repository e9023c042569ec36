package org.wangge.core.casefile;

import java.time.ZoneId;
import java.util.Optional;
import org.wangge.core.fact.Fact;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.Transition;

/**
 * The part of a rule book that governs a case. Immutable.
 *
 * @param ruleBook the digest of the rule book, to which a case is pinned at its first event
 * @param procedure the procedure for cases
 * @param catalog the catalogue of categories
 * @param zone the zone in which days are counted
 */
public record CaseRules(String ruleBook, Procedure procedure, CaseCatalog catalog, ZoneId zone) {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if an action that begins a case does not ask for its category and its location
     */
    public CaseRules {
        procedure.transitionsFrom(Optional.empty()).forEach(CaseRules::requireCategoryAndLocation);
    }

    private static void requireCategoryAndLocation(Transition beginning) {
        for (Fact field : ActionKind.REPORT.required()) {
            if (!beginning.kind().required().contains(field)
                    && !beginning.requires().contains(field.id())) {
                throw new IllegalArgumentException("Transition '" + beginning.rule()
                        + "' begins a case, so it must require field '" + field.id() + "'");
            }
        }
    }
}
