package org.wangge.core.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.ClockChange;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.DecisionContext;
import org.wangge.core.procedure.Move;
import org.wangge.core.procedure.Signature;
import org.wangge.core.procedure.TaskChange;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;

/** Turns a move of the engine into the events of a case, in their fixed order. */
final class CaseEvents {

    private final Optional<CaseFile> file;
    private final Move move;
    private final List<Attachment> attachments;
    private final Optional<Boolean> consent;
    private final Optional<String> number;
    private final DecisionContext context;
    private final List<CaseEvent> events = new ArrayList<>(6);

    CaseEvents(
            Optional<CaseFile> file,
            Move move,
            List<Attachment> attachments,
            Optional<Boolean> consent,
            Optional<String> number,
            DecisionContext context) {
        this.file = file;
        this.move = move;
        this.attachments = List.copyOf(attachments);
        this.consent = consent;
        this.number = number;
        this.context = context;
    }

    List<CaseEvent> list() {
        Optional<Signature> signature = move.signature();
        return signature.isPresent() ? signed(signature.get()) : taken();
    }

    private List<CaseEvent> signed(Signature signature) {
        events.add(new CaseEvent.ActionSigned(signature.action(), signature.performer(), move.values()));
        addAttachments();
        return events;
    }

    private void addAttachments() {
        if (!attachments.isEmpty()) {
            events.add(new CaseEvent.AttachmentsAdded(attachments));
        }
    }

    private List<CaseEvent> taken() {
        if (file.isEmpty()) {
            addReport();
        }
        ActionKind kind = move.transition().kind();
        events.add(new CaseEvent.ActionTaken(
                move.transition().id(), kind, file.map(CaseFile::state), move.to(), move.values(), task()));
        addAttachments();
        if (consent.isPresent()) {
            events.add(new CaseEvent.ReporterRecorded(consent.get()));
        }
        if (kind == ActionKind.FILE && file.flatMap(CaseFile::number).isEmpty()) {
            number.ifPresent(given -> events.add(new CaseEvent.CaseNumbered(given)));
        }
        addCorrections(kind);
        addResponsibility();
        for (TaskChange change : move.tasks()) {
            events.add(taskEvent(change));
        }
        for (ClockChange change : move.clocks()) {
            events.add(ClockEvents.of(change));
        }
        addEnd(kind);
        return events;
    }

    private Optional<OrgUnitId> task() {
        return move.transition().isTaskStep()
                ? move.tasks().stream().map(TaskChange::unit).findFirst()
                : Optional.empty();
    }

    private static CaseEvent taskEvent(TaskChange change) {
        if (change instanceof TaskChange.Assigned assigned) {
            return new CaseEvent.TaskAssigned(assigned.unit(), assigned.role());
        }
        TaskChange.Moved moved = (TaskChange.Moved) change;
        return new CaseEvent.TaskMoved(moved.unit(), moved.status());
    }

    private void addReport() {
        events.add(new CaseEvent.CaseReported(
                CategoryId.of(word(CoreFacts.CATEGORY.id())),
                GridCode.of(word(CoreFacts.LOCATION.id())),
                move.competence().orElseThrow(),
                move.holder().orElseThrow(),
                move.to(),
                context.today()));
    }

    private void addCorrections(ActionKind kind) {
        if (kind == ActionKind.RECLASSIFY) {
            events.add(new CaseEvent.CategoryCorrected(CategoryId.of(word(CoreFacts.CATEGORY.id()))));
        }
        if (kind == ActionKind.CORRECT_LOCATION) {
            events.add(new CaseEvent.LocationCorrected(GridCode.of(word(CoreFacts.LOCATION.id()))));
        }
    }

    private void addResponsibility() {
        if (file.isPresent() && isOther(file.get())) {
            events.add(new CaseEvent.ResponsibilityMoved(move.holder(), move.competence()));
        }
    }

    private boolean isOther(CaseFile before) {
        Optional<Holder> holder = move.holder();
        Optional<LevelId> level = move.competence();
        return holder.isPresent() && !holder.get().equals(before.holder())
                || level.isPresent() && !level.get().equals(before.competentLevel());
    }

    private void addEnd(ActionKind kind) {
        boolean closed = file.map(CaseFile::isClosed).orElse(false);
        if (move.transition().closes() && !closed) {
            events.add(new CaseEvent.CaseClosed(kind));
        }
        if (kind == ActionKind.REOPEN && closed) {
            events.add(new CaseEvent.CaseReopened());
        }
    }

    private String word(FactId field) {
        Map<FactId, FactValue> values = move.values();
        FactValue value = values.get(field);
        if (value == null) {
            throw new IllegalStateException("Move " + move.transition().id() + " was accepted without field " + field);
        }
        return value.toString();
    }
}
