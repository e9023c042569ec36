package org.wangge.core.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wangge.core.deadline.Extension;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.procedure.StateId;
import org.wangge.core.procedure.TaskRole;
import org.wangge.core.procedure.TaskStatus;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;

/**
 * Something that happened to a case. A case file is nothing but the fold of its events.
 *
 * <p>Every command brings one {@link ActionTaken} and the events that follow from it, in a fixed order. Events hold no
 * personal data. Immutable.
 */
public sealed interface CaseEvent {

    /**
     * A case began.
     *
     * @param category its category
     * @param location where it happened
     * @param competence the level that is competent at first
     * @param holder who holds it at first
     * @param state the state to which the report leads
     * @param pinnedOn the day whose rules govern it
     */
    record CaseReported(
            CategoryId category,
            GridCode location,
            LevelId competence,
            Holder holder,
            StateId state,
            LocalDate pinnedOn)
            implements CaseEvent {}

    /**
     * A case that was handled elsewhere came in as it stood there (历史案件导入); its opening event, in place of the report.
     *
     * @param category its category
     * @param location where it happened
     * @param competence the level that is competent
     * @param holder who holds it
     * @param state the state in which it stands
     * @param pinnedOn the day whose rules govern it
     * @param source where it comes from
     * @param summary what happened before, possibly nothing
     * @param values what the case keeps, such as its title
     */
    record CaseImported(
            CategoryId category,
            GridCode location,
            LevelId competence,
            Holder holder,
            StateId state,
            LocalDate pinnedOn,
            String source,
            String summary,
            Map<FactId, FactValue> values)
            implements CaseEvent {
        /** {@inheritDoc} */
        public CaseImported {
            values = Collections.unmodifiableMap(new TreeMap<>(values));
        }
    }

    /**
     * Somebody took an action.
     *
     * @param action the action
     * @param kind what it means
     * @param from the state before; empty at the beginning
     * @param to the state afterwards, possibly the same
     * @param values the fields of the command
     * @param task the unit whose task alone it concerned; empty for a step of the case as a whole
     */
    record ActionTaken(
            ActionId action,
            ActionKind kind,
            Optional<StateId> from,
            StateId to,
            Map<FactId, FactValue> values,
            Optional<OrgUnitId> task)
            implements CaseEvent {
        /** {@inheritDoc} */
        public ActionTaken {
            values = Collections.unmodifiableMap(new TreeMap<>(values));
        }

        /**
         * Somebody took an action that concerns the case as a whole.
         *
         * @param action the action
         * @param kind what it means
         * @param from the state before; empty at the beginning
         * @param to the state afterwards, possibly the same
         * @param values the fields of the command
         */
        public ActionTaken(
                ActionId action, ActionKind kind, Optional<StateId> from, StateId to, Map<FactId, FactValue> values) {
            this(action, kind, from, to, values, Optional.empty());
        }
    }

    /**
     * Somebody signed an action that waits for further signatures; the last signature is the action itself.
     *
     * @param action the action
     * @param performer for which of the performers, as canonical text
     * @param values the fields of the command
     */
    record ActionSigned(ActionId action, String performer, Map<FactId, FactValue> values) implements CaseEvent {
        /** {@inheritDoc} */
        public ActionSigned {
            values = Collections.unmodifiableMap(new TreeMap<>(values));
        }
    }

    /**
     * The command of the action before it brought attachments.
     *
     * @param attachments references to files, at least one
     */
    record AttachmentsAdded(List<Attachment> attachments) implements CaseEvent {
        /** {@inheritDoc} */
        public AttachmentsAdded {
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * Somebody reported the matter, and who that was is kept in a side record; nothing of it is said here.
     *
     * @param consent whether the reporter may be contacted
     */
    record ReporterRecorded(boolean consent) implements CaseEvent {}

    /**
     * The case got its number.
     *
     * @param number the number that people read
     */
    record CaseNumbered(String number) implements CaseEvent {}

    /**
     * Another unit or person holds the case, or another level is competent.
     *
     * @param holder the new holder; empty if it stays
     * @param competence the new competent level; empty if it stays
     */
    record ResponsibilityMoved(Optional<Holder> holder, Optional<LevelId> competence) implements CaseEvent {}

    /**
     * The category was corrected.
     *
     * @param category the right category
     */
    record CategoryCorrected(CategoryId category) implements CaseEvent {}

    /**
     * The location was corrected.
     *
     * @param location the right grid
     */
    record LocationCorrected(GridCode location) implements CaseEvent {}

    /**
     * A unit was given a task.
     *
     * @param unit the unit
     * @param role whether it leads or assists
     */
    record TaskAssigned(OrgUnitId unit, TaskRole role) implements CaseEvent {}

    /**
     * The task of a unit went on, or is over.
     *
     * @param unit the unit
     * @param status where the task stands now
     */
    record TaskMoved(OrgUnitId unit, TaskStatus status) implements CaseEvent {}

    /**
     * A clock began, or began anew.
     *
     * @param begun the clock with its limit, its counting rule and the row that chose them
     */
    record ClockStarted(RunningClock begun) implements CaseEvent {}

    /**
     * A clock stopped.
     *
     * @param clock the clock
     * @param at when
     */
    record ClockStopped(ClockId clock, Instant at) implements CaseEvent {}

    /**
     * A clock stands still.
     *
     * @param clock the clock
     * @param at from when
     */
    record ClockSuspended(ClockId clock, Instant at) implements CaseEvent {}

    /**
     * A clock goes on.
     *
     * @param clock the clock
     * @param at from when
     */
    record ClockResumed(ClockId clock, Instant at) implements CaseEvent {}

    /**
     * A clock was extended.
     *
     * @param clock the clock
     * @param extension by how much
     */
    record ClockExtended(ClockId clock, Extension extension) implements CaseEvent {}

    /**
     * Somebody asked for an extension that is granted upon request only.
     *
     * @param clock the clock
     */
    record ExtensionRequested(ClockId clock) implements CaseEvent {}

    /**
     * The extension that was asked for was denied.
     *
     * @param clock the clock
     */
    record ExtensionDenied(ClockId clock) implements CaseEvent {}

    /**
     * A clock warned: a share of its budget is used, or the whole of a waiting period has passed.
     *
     * @param clock the clock
     * @param share the share, between 0 and 1; 1 for a waiting period that ended
     */
    record ClockWarned(ClockId clock, BigDecimal share) implements CaseEvent {}

    /**
     * A clock ran out: the case is overdue.
     *
     * @param clock the clock
     * @param lastDay the last day on which it would have been in time
     */
    record ClockRanOut(ClockId clock, LocalDate lastDay) implements CaseEvent {}

    /**
     * The case was closed.
     *
     * @param how the kind of action that closed it
     */
    record CaseClosed(ActionKind how) implements CaseEvent {}

    /** A closed case was opened again. */
    record CaseReopened() implements CaseEvent {}

    /**
     * The case went over to other rules (规则迁移): from here on another rule book governs it.
     *
     * @param fromBook the digest of the rule book so far
     * @param fromDay the day whose rules governed it so far
     * @param toBook the digest of the rule book from now on
     * @param toDay the day whose rules govern it from now on
     * @param reason why it was moved
     * @param basis the decision or clause on which that rests
     */
    record CaseMigrated(
            String fromBook, LocalDate fromDay, String toBook, LocalDate toDay, String reason, Optional<String> basis)
            implements CaseEvent {}

    /**
     * An open clock goes on under other rules: from the same start, with the same suspensions and extensions, by the limit
     * and the counting rule of the other book.
     *
     * @param clock the clock as it goes on
     * @param lastDayBefore the last day on which it would have been in time so far, by the calendar of that moment; empty
     *     if nothing could be computed
     * @param lastDayAfter the last day on which it is in time now, by the same calendar; empty if nothing can be computed
     */
    record ClockTakenOver(RunningClock clock, Optional<LocalDate> lastDayBefore, Optional<LocalDate> lastDayAfter)
            implements CaseEvent {}
}
