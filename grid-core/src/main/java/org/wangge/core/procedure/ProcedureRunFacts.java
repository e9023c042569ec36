package org.wangge.core.procedure;

import java.util.Optional;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Facts;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;

/** The facts of a run: what it keeps from commands, where it stands, and its counters. */
record ProcedureRunFacts(ProcedureRun run) implements Facts {

    @Override
    public Optional<FactValue> find(FactId id) {
        return Optional.ofNullable(run.values().get(id)).or(() -> known(id));
    }

    private Optional<FactValue> known(FactId id) {
        if (id.equals(CoreFacts.LOCATION.id())) {
            return run.place().map(GridCode::value).map(FactValue::of);
        }
        if (id.equals(CoreFacts.COMPETENT_LEVEL.id())) {
            return run.competence().map(LevelId::value).map(FactValue::of);
        }
        if (id.equals(CoreFacts.HOLDER_UNIT.id())) {
            return run.heldBy().flatMap(Holder::heldUnit).map(OrgUnitId::value).map(FactValue::of);
        }
        if (id.equals(CoreFacts.EXTENSIONS.id())) {
            return Optional.of(FactValue.of(run.extensions()));
        }
        return counted(id);
    }

    private Optional<FactValue> counted(FactId id) {
        if (id.equals(CoreFacts.RESIDENT_INFORMED.id())) {
            return Optional.of(FactValue.of(times(ActionKind.INFORM) > 0));
        }
        if (id.equals(CoreFacts.PUBLISHED.id())) {
            return Optional.of(FactValue.of(times(ActionKind.PUBLISH) > 0));
        }
        if (id.equals(CoreFacts.REWORKS.id())) {
            return Optional.of(FactValue.of(times(ActionKind.VERIFY_FAIL)));
        }
        return id.equals(CoreFacts.RETURNS.id())
                ? Optional.of(FactValue.of(times(ActionKind.SEND_BACK)))
                : Optional.empty();
    }

    private int times(ActionKind kind) {
        return run.kinds().getOrDefault(kind, 0);
    }
}
