package org.wangge.core.procedure;

import java.util.Optional;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Facts;
import org.wangge.core.grid.LevelId;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;

/** The facts with the places as an action leaves them; a person as holder leaves no holding unit behind. */
record FactsAfterwards(Attempt attempt, Responsibility responsibility) implements Facts {

    @Override
    public Optional<FactValue> find(FactId id) {
        if (isLevel(id)) {
            return responsibility.competence().map(LevelId::value).map(FactValue::of);
        }
        return isHolder(id) ? holder() : attempt.find(id);
    }

    @Override
    public FactValue findOr(FactId id, FactValue otherwise) {
        return isLevel(id) || isHolder(id) ? find(id).orElse(otherwise) : attempt.findOr(id, otherwise);
    }

    private boolean isLevel(FactId id) {
        return responsibility.competence().isPresent() && id.equals(CoreFacts.COMPETENT_LEVEL.id());
    }

    private boolean isHolder(FactId id) {
        return responsibility.holder().isPresent() && id.equals(CoreFacts.HOLDER_UNIT.id());
    }

    private Optional<FactValue> holder() {
        return responsibility
                .holder()
                .flatMap(Holder::heldUnit)
                .map(OrgUnitId::value)
                .map(FactValue::of);
    }
}
