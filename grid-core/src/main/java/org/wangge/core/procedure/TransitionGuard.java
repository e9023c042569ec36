package org.wangge.core.procedure;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wangge.core.staff.OrgUnitId;

/** Says what speaks against a transition by itself: state, order, counts, condition, waiting periods, who handled it. */
final class TransitionGuard {

    private final Step step;
    private final Attempt attempt;
    private final List<Refusal> reasons;

    TransitionGuard(Step step, Attempt attempt, List<Refusal> reasons) {
        this.step = step;
        this.attempt = attempt;
        this.reasons = reasons;
    }

    void checkSubject() {
        if (!step.leaves(subject())) {
            refuse(
                    RefusalCode.ACTION_NOT_AVAILABLE,
                    "state",
                    subject().currentState().map(StateId::value).orElse("-"),
                    "states",
                    transition().isInitial() ? "-" : joined(transition().fromStates()));
        }
        if (!step.follows(subject(), attempt.context())) {
            Instant last = subject().lastActAt().orElseThrow();
            refuse(RefusalCode.TOO_EARLY, "at", local(attempt.now()), "last", local(last));
        }
        if (!step.isLeft(subject())) {
            refuse(RefusalCode.ACTION_EXHAUSTED, "times", transition().atMost().getAsInt());
        }
    }

    /** For a step of one unit's task, the waiting periods of that unit are meant. */
    void checkRules(Optional<OrgUnitId> task) {
        if (!step.holds(attempt)) {
            refuse(RefusalCode.CONDITION_NOT_MET, "condition", transition().when());
        }
        for (ClockRule waited : step.waitsFor()) {
            checkWaitingPeriods(waited, task);
        }
        if (!step.isSeparate(attempt)) {
            refuse(RefusalCode.SAME_PERSON, "actor", attempt.request().actor().id());
        }
        checkEvidence();
    }

    private void checkWaitingPeriods(ClockRule waited, Optional<OrgUnitId> task) {
        List<RunningClock> clocks = step.waitingPeriods(waited, attempt, task);
        if (clocks.isEmpty() && step.isAskedToWait(waited, attempt)) {
            refuse(RefusalCode.WAITING_PERIOD_NOT_BEGUN, "clock", waited.id());
        }
        for (RunningClock clock : clocks) {
            step.runningUntil(clock, attempt)
                    .ifPresent(end ->
                            refuse(RefusalCode.WAITING_PERIOD_RUNNING, "clock", clock.id(), "lastDay", end.lastDay()));
        }
    }

    private void checkEvidence() {
        for (EvidenceKind kind : transition().evidence()) {
            if (!attempt.request().evidence().contains(kind)) {
                refuse(RefusalCode.EVIDENCE_REQUIRED, "evidence", kind);
            }
        }
    }

    private Transition transition() {
        return step.transition();
    }

    private Subject subject() {
        return attempt.subject();
    }

    private void refuse(RefusalCode code, Object... namesAndValues) {
        reasons.add(step.refusal(code, namesAndValues));
    }

    private Object local(Instant instant) {
        return LocalDateTime.ofInstant(instant, attempt.context().zone());
    }

    private static String joined(Collection<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
