package org.wangge.core.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.procedure.ActRecord;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.CaseTask;
import org.wangge.core.procedure.ClockChange;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.procedure.Signature;
import org.wangge.core.procedure.TaskStatus;

/** Folds events into case files: no rules, no context, only what the events say. */
final class CaseFold {

    /** Fields that the case file keeps in a place of their own. */
    private static final Set<FactId> OWN_PLACE = Set.of(CoreFacts.CATEGORY.id(), CoreFacts.LOCATION.id());

    private CaseFold() {}

    static CaseFile fold(List<CaseEventEnvelope> history) {
        if (history.isEmpty()) {
            throw new IllegalArgumentException("A case has at least one event, got an empty history");
        }
        CaseFile file = begin(history.get(0));
        for (CaseEventEnvelope envelope : history.subList(1, history.size())) {
            file = apply(file, envelope);
        }
        return file;
    }

    private static CaseFile begin(CaseEventEnvelope first) {
        if (first.sequence() == 1 && first.event() instanceof CaseEvent.CaseReported reported) {
            return begin(first, reported).build();
        }
        if (first.sequence() == 1 && first.event() instanceof CaseEvent.CaseImported imported) {
            return begin(first, imported).build();
        }
        throw new IllegalArgumentException(
                "Case " + first.caseId() + " must begin with CaseReported as event 1, or with CaseImported, got "
                        + first.event().getClass().getSimpleName() + " as event " + first.sequence());
    }

    private static CaseFile.Builder begin(CaseEventEnvelope first, CaseEvent.CaseReported reported) {
        return blank(first)
                .pinnedOn(reported.pinnedOn())
                .category(reported.category())
                .location(reported.location())
                .competentLevel(reported.competence())
                .holder(reported.holder())
                .state(reported.state());
    }

    private static CaseFile.Builder begin(CaseEventEnvelope first, CaseEvent.CaseImported imported) {
        return blank(first)
                .pinnedOn(imported.pinnedOn())
                .category(imported.category())
                .location(imported.location())
                .competentLevel(imported.competence())
                .holder(imported.holder())
                .state(imported.state())
                .attributes(imported.values());
    }

    private static CaseFile.Builder blank(CaseEventEnvelope first) {
        CaseFile.Builder blank = CaseFile.builder();
        blank.id(first.caseId())
                .version(1)
                .ruleBook(first.ruleBook())
                .isClosed(false)
                .reportedAt(first.occurredAt())
                .reportedBy(first.entitlement().actor())
                .lastActedAt(first.occurredAt())
                .isResidentInformed(false)
                .isPublished(false)
                .reworks(0)
                .returns(0)
                .extensions(0);
        return blank;
    }

    static CaseFile apply(CaseFile file, CaseEventEnvelope envelope) {
        if (!envelope.caseId().equals(file.id()) || envelope.sequence() != file.version() + 1) {
            throw new IllegalArgumentException("Case " + file.id() + " at version " + file.version()
                    + " cannot apply event " + envelope.sequence() + " of case " + envelope.caseId());
        }
        CaseFile.Builder next = CaseFile.builder().from(file).version(envelope.sequence());
        new CaseFold.Step(file, next, envelope).apply();
        return next.build();
    }

    /** One event on one case file. */
    private record Step(CaseFile file, CaseFile.Builder next, CaseEventEnvelope envelope) {

        void apply() {
            CaseEvent event = envelope.event();
            if (event instanceof CaseEvent.ActionTaken taken) {
                act(taken);
            } else if (event instanceof CaseEvent.ActionSigned signed) {
                sign(signed);
            } else if (event instanceof CaseEvent.AttachmentsAdded added) {
                next.addAllAttachments(added.attachments());
            } else if (event instanceof CaseEvent.ReporterRecorded recorded) {
                next.putAttributes(CoreFacts.CONSENT_TO_CONTACT.id(), FactValue.of(recorded.consent()));
            } else if (event instanceof CaseEvent.CaseNumbered numbered) {
                next.number(numbered.number());
            } else if (event instanceof CaseEvent.ResponsibilityMoved moved) {
                moved.holder().ifPresent(next::holder);
                moved.competence().ifPresent(next::competentLevel);
            } else if (event instanceof CaseEvent.CategoryCorrected corrected) {
                next.category(corrected.category());
            } else if (event instanceof CaseEvent.LocationCorrected corrected) {
                next.location(corrected.location());
            } else if (event instanceof CaseEvent.TaskAssigned assigned) {
                assign(assigned);
            } else if (event instanceof CaseEvent.TaskMoved moved) {
                move(moved);
            } else if (event instanceof CaseEvent.CaseClosed) {
                next.isClosed(true).closedAt(envelope.occurredAt());
            } else if (event instanceof CaseEvent.CaseReopened) {
                next.isClosed(false).closedAt(Optional.empty());
            } else if (event instanceof CaseEvent.CaseMigrated migrated) {
                next.ruleBook(migrated.toBook()).pinnedOn(migrated.toDay()).lastActedAt(envelope.occurredAt());
            } else if (event instanceof CaseEvent.ClockTakenOver takenOver) {
                put(takenOver.clock());
            } else {
                applyClock(event);
            }
        }

        private void sign(CaseEvent.ActionSigned signed) {
            Signature signature = new Signature(
                    signed.action(),
                    signed.performer(),
                    envelope.entitlement().actor(),
                    envelope.occurredAt(),
                    signed.values());
            next.lastActedAt(envelope.occurredAt()).acts(file.acts().signed(signature));
        }

        private void act(CaseEvent.ActionTaken taken) {
            ActRecord.Taken act = new ActRecord.Taken(
                    taken.action(),
                    taken.kind(),
                    !taken.to().equals(file.state()),
                    taken.task().isPresent() ? Optional.empty() : Optional.of(file.holder()),
                    envelope.occurredAt());
            next.state(taken.to())
                    .lastActedAt(envelope.occurredAt())
                    .acts(file.acts().after(act));
            if (taken.task().isPresent()) {
                actForTask(taken);
            } else {
                actForCase(taken);
            }
        }

        /** What a step of a task brings concerns that task alone: it stays in the history, and the case keeps its own. */
        private void actForTask(CaseEvent.ActionTaken taken) {
            if (taken.kind() == ActionKind.HANDLE) {
                next.addHandledBy(envelope.entitlement().actor());
            }
        }

        private void actForCase(CaseEvent.ActionTaken taken) {
            if (taken.kind() == ActionKind.CORRECT_LOCATION) {
                forgetPoint();
            }
            taken.values().forEach((field, value) -> {
                if (!OWN_PLACE.contains(field) && !CoreFacts.isOfOneAct(field)) {
                    next.putAttributes(field, value);
                }
            });
            switch (taken.kind()) {
                case HANDLE -> addHandlers(taken.action());
                case INFORM -> next.isResidentInformed(true);
                case PUBLISH -> next.isPublished(true);
                case VERIFY_FAIL -> next.reworks(file.reworks() + 1);
                case SEND_BACK -> next.returns(file.returns() + 1);
                default -> {
                    // the other kinds leave no mark of their own
                }
            }
        }

        /** The point of the wrong place says nothing of the right one; a correction may bring another. */
        private void forgetPoint() {
            Map<FactId, FactValue> kept = new TreeMap<>(file.attributes());
            kept.remove(CoreFacts.POINT.id());
            next.attributes(kept);
        }

        /** Whoever signed before handled the case as well as whoever signed last. */
        private void addHandlers(ActionId action) {
            file.acts().signaturesOf(action).forEach(signature -> next.addHandledBy(signature.signatory()));
            next.addHandledBy(envelope.entitlement().actor());
        }

        private void assign(CaseEvent.TaskAssigned assigned) {
            next.putTasks(
                    assigned.unit(),
                    new CaseTask(
                            assigned.unit(),
                            assigned.role(),
                            TaskStatus.ASSIGNED,
                            envelope.occurredAt(),
                            envelope.entitlement().actor()));
        }

        private void move(CaseEvent.TaskMoved moved) {
            CaseTask task = file.tasks().get(moved.unit());
            if (task == null) {
                throw new IllegalArgumentException(
                        "Case " + file.id() + " has no task of unit '" + moved.unit() + "' to move");
            }
            next.putTasks(moved.unit(), task.with(moved.status()));
        }

        private void applyClock(CaseEvent event) {
            Optional<ClockChange> change = ClockEvents.changeOf(event, envelope.occurredAt());
            if (change.isPresent()) {
                apply(change.get());
            } else if (event instanceof CaseEvent.ClockWarned warned) {
                put(clock(warned.clock()).warned(warned.share()));
            } else if (event instanceof CaseEvent.ClockRanOut ranOut) {
                put(clock(ranOut.clock()).ranOutNow());
            } else {
                throw new IllegalArgumentException("Case " + file.id() + " cannot apply "
                        + event.getClass().getSimpleName() + " as event " + envelope.sequence());
            }
        }

        private void apply(ClockChange change) {
            if (change instanceof ClockChange.Extended) {
                next.extensions(file.extensions() + 1);
            }
            put(
                    change instanceof ClockChange.Started started
                            ? started.begun()
                            : clock(change.clock()).after(change));
            next.acts(file.acts().after(change));
        }

        private RunningClock clock(ClockId id) {
            RunningClock clock = file.clocks().get(id);
            if (clock == null) {
                throw new IllegalArgumentException("Case " + file.id() + " has no clock '" + id + "' to change");
            }
            return clock;
        }

        private void put(RunningClock clock) {
            next.putClocks(clock.id(), clock);
        }
    }
}
