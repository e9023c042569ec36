package org.wangge.core.procedure;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.fact.Facts;
import org.wangge.core.staff.OrgUnitId;

/** What speaks against a transition by itself: state, order, counts, condition, waiting periods, who handled it. */
final class TransitionGuard {

    private final Procedure procedure;
    private final Transition transition;
    private final Subject subject;
    private final ActionRequest request;
    private final DecisionContext context;
    private final List<Refusal> reasons;

    TransitionGuard(
            Procedure procedure,
            Transition transition,
            Subject subject,
            ActionRequest request,
            DecisionContext context,
            List<Refusal> reasons) {
        this.procedure = procedure;
        this.transition = transition;
        this.subject = subject;
        this.request = request;
        this.context = context;
        this.reasons = reasons;
    }

    void checkSubject() {
        checkAvailable();
        checkOrder();
        checkCount();
    }

    /** For a step of one unit's task, the waiting periods of that unit are meant. */
    void checkRules(Facts facts, Optional<OrgUnitId> task) {
        if (!transition.when().holds(facts)) {
            refuse(RefusalCode.CONDITION_NOT_MET, "condition", transition.when());
        }
        for (ClockId waited : transition.waitsFor()) {
            checkWaitingPeriods(waited, task, facts);
        }
        checkSeparation();
        checkEvidence();
    }

    private void checkAvailable() {
        Optional<StateId> state = subject.currentState();
        boolean possible = state.isPresent() ? transition.fromStates().contains(state.get()) : transition.isInitial();
        if (!possible) {
            refuse(
                    RefusalCode.ACTION_NOT_AVAILABLE,
                    "state",
                    state.map(StateId::value).orElse("-"),
                    "states",
                    transition.isInitial() ? "-" : joined(transition.fromStates()));
        }
    }

    private void checkOrder() {
        Optional<Instant> last = subject.lastActAt();
        if (last.isPresent() && context.now().isBefore(last.get())) {
            refuse(RefusalCode.TOO_EARLY, "at", local(context.now()), "last", local(last.get()));
        }
    }

    private void checkCount() {
        if (transition.atMost().isPresent()) {
            int times = transition.atMost().getAsInt();
            if (subject.acts().timesTaken(transition.id()) >= times) {
                refuse(RefusalCode.ACTION_EXHAUSTED, "times", times);
            }
        }
    }

    /** The case as a whole waits for every unit that has such a period; one at least must have begun. */
    private void checkWaitingPeriods(ClockId waited, Optional<OrgUnitId> task, Facts facts) {
        List<RunningClock> clocks = subject.clocks().values().stream()
                .filter(clock -> clock.id().rule().equals(waited))
                .filter(clock -> task.isEmpty()
                        || clock.id().equals(waited)
                        || clock.id().equals(waited.forTask(task.get())))
                .toList();
        if (clocks.isEmpty()) {
            checkBegun(waited, facts);
        }
        clocks.forEach(this::checkWaitingPeriod);
    }

    private void checkWaitingPeriod(RunningClock clock) {
        clock.clock()
                .deadline(context.time())
                .filter(end -> countedUntil(clock.clock()).isBefore(end.dueExclusive()))
                .ifPresent(end ->
                        refuse(RefusalCode.WAITING_PERIOD_RUNNING, "clock", clock.id(), "lastDay", end.lastDay()));
    }

    /** What no row asks to wait for is not waited for. */
    private void checkBegun(ClockId waited, Facts facts) {
        boolean isAsked = procedure
                .findClock(waited)
                .flatMap(rule -> rule.table().choose(facts))
                .map(row -> row.result().runs())
                .orElse(true);
        if (isAsked) {
            refuse(RefusalCode.WAITING_PERIOD_NOT_BEGUN, "clock", waited);
        }
    }

    /** A waiting period that stands still does not pass. */
    private Instant countedUntil(DeadlineClock clock) {
        return clock.isSuspended()
                ? clock.suspensions().get(clock.suspensions().size() - 1).from()
                : context.now();
    }

    private void checkSeparation() {
        if (transition.kind().verifies()
                && !transition.samePersonAllowed()
                && subject.handledBy().contains(request.actor().id())) {
            refuse(RefusalCode.SAME_PERSON, "actor", request.actor().id());
        }
    }

    private void checkEvidence() {
        for (EvidenceKind kind : transition.evidence()) {
            if (!request.evidence().contains(kind)) {
                refuse(RefusalCode.EVIDENCE_REQUIRED, "evidence", kind);
            }
        }
    }

    private void refuse(RefusalCode code, Object... namesAndValues) {
        reasons.add(ProcedureDecision.refusal(
                transition.rule(), transition.basis(), code, transition.id(), namesAndValues));
    }

    private Object local(Instant instant) {
        return LocalDateTime.ofInstant(instant, context.zone());
    }

    private static String joined(Collection<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
