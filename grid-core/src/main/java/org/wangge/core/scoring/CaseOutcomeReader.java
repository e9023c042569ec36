package org.wangge.core.scoring;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseRules;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridTree;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.procedure.Transition;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.staff.SystemActor;

/**
 * Reads the outcome (案件结果) of a case from its file and its history, for hosts that keep their cases in the stores of the
 * library.
 *
 * <p>Which clocks limit what follows from the procedure: a clock that an action of kind {@code handle} stops limits the
 * handling, one that an action of kind {@code close} stops limits the closing. If none limits the closing of a case, the
 * limit of its handling serves for both. Waiting periods limit nothing.
 *
 * <p>A running period can be scored as it stands: of an act that is not done, the due instant is given only if it has
 * passed by {@code asOf}, so that nobody counts as late before he is. Example: a case with 3 working days that began on
 * 2025-11-28 is due on 2025-12-03; read as of 2025-12-01, it has no due instant yet. Immutable.
 *
 * @param rules the rules to which the cases are pinned
 * @param time the calendar and the hours to compute with
 * @param grids the grids, for those that contain the location
 * @param asOf when the rows are read; files and histories reach until then
 */
public record CaseOutcomeReader(CaseRules rules, TimeBase time, GridTree grids, Instant asOf) {

    /**
     * The outcome of a case.
     *
     * @param file the case file
     * @param history its events, from the first on
     * @param handler who answers for its handling (责任人), which is for the host to say: often whoever led the grid on
     *     the day of closing; empty if nobody does
     * @return one row
     */
    public CaseOutcome read(CaseFile file, List<CaseEventEnvelope> history, Optional<ActorId> handler) {
        Milestones milestones = Milestones.of(history);
        Optional<Instant> handledAt = milestones.handledAt();
        return CaseOutcome.builder()
                .caseId(file.id().value())
                .category(file.category().value())
                .reportedAt(file.reportedAt())
                .filedAt(milestones.filedAt())
                .handledAt(handledAt)
                .handlingDueExclusive(due(clocks(file, ActionKind.HANDLE), handledAt))
                .closedAt(file.closedAt())
                .closingDueExclusive(due(closingClocks(file), file.closedAt()))
                .supervisedAt(milestones.supervisedAt())
                .reworks(file.reworks())
                .shelved(milestones.shelved() && !file.isClosed())
                .voided(milestones.voided())
                .reporter(reporter(file))
                .handler(handler.map(ActorId::value).map(SubjectId::of))
                .unit(file.holder().heldUnit().map(OrgUnitId::value).map(SubjectId::of))
                .grids(gridsOf(file))
                .build();
    }

    private static Optional<SubjectId> reporter(CaseFile file) {
        return Optional.of(file.reportedBy())
                .filter(actor -> !actor.equals(SystemActor.ID))
                .map(ActorId::value)
                .map(SubjectId::of);
    }

    private List<SubjectId> gridsOf(CaseFile file) {
        return grids.chainOf(file.location()).stream()
                .map(Grid::code)
                .map(code -> SubjectId.of(code.value()))
                .toList();
    }

    private List<RunningClock> closingClocks(CaseFile file) {
        List<RunningClock> own = clocks(file, ActionKind.CLOSE);
        return own.isEmpty() ? clocks(file, ActionKind.HANDLE) : own;
    }

    /** The clocks of a case that limit actions of a kind. */
    private List<RunningClock> clocks(CaseFile file, ActionKind kind) {
        Set<ClockId> stopped = rules.procedure().transitions().stream()
                .filter(transition -> transition.kind() == kind)
                .map(Transition::stops)
                .flatMap(List::stream)
                .filter(this::isLimit)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return file.clocks().values().stream()
                .filter(clock -> stopped.contains(clock.id()))
                .toList();
    }

    private boolean isLimit(ClockId clock) {
        return rules.procedure()
                .findClock(clock)
                .filter(ClockRule::isWaitingPeriod)
                .isEmpty();
    }

    /** The earliest due instant; for an act that is not done, among those that have passed. */
    private Optional<Instant> due(List<RunningClock> clocks, Optional<Instant> doneAt) {
        Stream<RunningClock> binding = clocks.stream()
                .filter(clock -> doneAt.isPresent() || clock.clock().isOverdue(time, asOf));
        return binding.flatMap(clock -> clock.clock().deadline(time).stream())
                .map(Deadline::dueExclusive)
                .min(Instant::compareTo);
    }
}
