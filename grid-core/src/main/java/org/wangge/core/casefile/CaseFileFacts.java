package org.wangge.core.casefile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.core.explain.TextIndex;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Facts;
import org.wangge.core.procedure.CaseTask;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.TaskGate;
import org.wangge.core.staff.OrgUnitId;

/** The facts of a case file: what it keeps from commands, and what the core knows of it. */
final class CaseFileFacts implements Facts {

    private static final TextIndex<FactId, Function<CaseFile, FactValue>> KNOWN = TextIndex.lasting(Map.ofEntries(
            Map.entry(
                    CoreFacts.CATEGORY.id(),
                    file -> FactValue.of(file.category().value())),
            Map.entry(
                    CoreFacts.LOCATION.id(),
                    file -> FactValue.of(file.location().value())),
            Map.entry(
                    CoreFacts.COMPETENT_LEVEL.id(),
                    file -> FactValue.of(file.competentLevel().value())),
            Map.entry(CoreFacts.HOLDER_UNIT.id(), CaseFileFacts::holdingUnit),
            Map.entry(CoreFacts.REWORKS.id(), file -> FactValue.of(file.reworks())),
            Map.entry(CoreFacts.RETURNS.id(), file -> FactValue.of(file.returns())),
            Map.entry(CoreFacts.EXTENSIONS.id(), file -> FactValue.of(file.extensions())),
            Map.entry(CoreFacts.TASKS_OPEN.id(), CaseFileFacts::openTasks),
            Map.entry(
                    CoreFacts.LEAD_DONE.id(),
                    file -> FactValue.of(TaskGate.LEAD_DONE.isMet(file.tasks().values()))),
            Map.entry(
                    CoreFacts.TASKS_DONE.id(),
                    file -> FactValue.of(TaskGate.ALL_DONE.isMet(file.tasks().values())))));

    private final CaseFile file;
    private final TextIndex<FactId, FactValue> kept;

    CaseFileFacts(CaseFile file) {
        this.file = file;
        Map<FactId, FactValue> values = new HashMap<>(file.attributes());
        values.putIfAbsent(CoreFacts.RESIDENT_INFORMED.id(), FactValue.of(file.isResidentInformed()));
        values.putIfAbsent(CoreFacts.PUBLISHED.id(), FactValue.of(file.isPublished()));
        this.kept = new TextIndex<>(values);
    }

    @Override
    public Optional<FactValue> find(FactId id) {
        FactValue value = findOr(id, FactValue.UNSET);
        return value == FactValue.UNSET ? Optional.empty() : Optional.of(value);
    }

    @Override
    public FactValue findOr(FactId id, FactValue otherwise) {
        FactValue value = kept.find(id);
        return value == null ? knownOr(id, otherwise) : value;
    }

    private FactValue knownOr(FactId id, FactValue otherwise) {
        Function<CaseFile, FactValue> known = KNOWN.find(id);
        FactValue value = known == null ? FactValue.UNSET : known.apply(file);
        return value == FactValue.UNSET ? otherwise : value;
    }

    private static FactValue holdingUnit(CaseFile file) {
        return file.holder().heldUnit().map(OrgUnitId::value).map(FactValue::of).orElse(FactValue.UNSET);
    }

    private static FactValue openTasks(CaseFile file) {
        return FactValue.of(
                file.tasks().values().stream().filter(CaseTask::isOpen).count());
    }
}
