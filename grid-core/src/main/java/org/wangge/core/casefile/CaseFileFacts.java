package org.wangge.core.casefile;

import java.util.Collection;
import java.util.Optional;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Facts;
import org.wangge.core.procedure.CaseTask;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.TaskGate;
import org.wangge.core.staff.OrgUnitId;

/** The facts of a case file: what it keeps from commands, and what the core knows of it. */
record CaseFileFacts(CaseFile file) implements Facts {

    @Override
    public Optional<FactValue> find(FactId id) {
        return Optional.ofNullable(file.attributes().get(id)).or(() -> known(id));
    }

    private Optional<FactValue> known(FactId id) {
        if (id.equals(CoreFacts.CATEGORY.id())) {
            return Optional.of(FactValue.of(file.category().value()));
        }
        if (id.equals(CoreFacts.LOCATION.id())) {
            return Optional.of(FactValue.of(file.location().value()));
        }
        if (id.equals(CoreFacts.COMPETENT_LEVEL.id())) {
            return Optional.of(FactValue.of(file.competentLevel().value()));
        }
        if (id.equals(CoreFacts.HOLDER_UNIT.id())) {
            return file.holder().heldUnit().map(OrgUnitId::value).map(FactValue::of);
        }
        return flagOrCounter(id);
    }

    private Optional<FactValue> flagOrCounter(FactId id) {
        if (id.equals(CoreFacts.RESIDENT_INFORMED.id())) {
            return Optional.of(FactValue.of(file.isResidentInformed()));
        }
        if (id.equals(CoreFacts.PUBLISHED.id())) {
            return Optional.of(FactValue.of(file.isPublished()));
        }
        if (id.equals(CoreFacts.REWORKS.id())) {
            return Optional.of(FactValue.of(file.reworks()));
        }
        if (id.equals(CoreFacts.RETURNS.id())) {
            return Optional.of(FactValue.of(file.returns()));
        }
        if (id.equals(CoreFacts.EXTENSIONS.id())) {
            return Optional.of(FactValue.of(file.extensions()));
        }
        return ofTasks(id);
    }

    private Optional<FactValue> ofTasks(FactId id) {
        Collection<CaseTask> tasks = file.tasks().values();
        if (id.equals(CoreFacts.TASKS_OPEN.id())) {
            return Optional.of(
                    FactValue.of(tasks.stream().filter(CaseTask::isOpen).count()));
        }
        if (id.equals(CoreFacts.LEAD_DONE.id())) {
            return Optional.of(FactValue.of(TaskGate.LEAD_DONE.isMet(tasks)));
        }
        return id.equals(CoreFacts.TASKS_DONE.id())
                ? Optional.of(FactValue.of(TaskGate.ALL_DONE.isMet(tasks)))
                : Optional.empty();
    }
}
