package org.wangge.core.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.explain.TextIndex;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.OrgUnitId;

/**
 * A transition made ready for decisions: what each of them would look up again is looked up here once. Its questions are
 * asked all at once to find out whether the way is open, and one by one to say what bars it.
 */
final class Step {

    private final Vocabulary vocabulary;
    private final Transition transition;
    private final ActionId id;
    /** The state that most steps leave alone, and all that it leaves. */
    private final @Nullable StateId first;

    private final TextIndex<StateId, StateId> from;
    private final StepCondition when;
    private final EntitlementSearch by;
    private final @Nullable StateId to;
    private final int atMost;
    private final StepFields fields;
    private final boolean isSigned;
    private final List<ClockRule> waitsFor;
    private final boolean separates;
    private final boolean isOfOwnTask;
    private final boolean isAcceptedFirst;
    private final Optional<TaskGate> gate;
    private final boolean takesLimit;
    private final boolean concernsClocks;
    /** Whether it asks for nothing that most steps do not ask for. */
    private final boolean isPlain;

    Step(Procedure procedure, Transition transition) {
        this.vocabulary = procedure.vocabulary();
        this.transition = transition;
        this.id = transition.id();
        this.from = TextIndex.lasting(transition.fromStates().stream()
                .collect(Collectors.toMap(Function.identity(), Function.identity(), (first, second) -> first)));
        this.first = transition.isInitial()
                ? null
                : transition.fromStates().iterator().next();
        this.by = new EntitlementSearch(transition.by());
        this.isSigned = transition.by() instanceof Performer.AllOf;
        this.to = transition.to().orElse(null);
        this.atMost = transition.atMost().orElse(Integer.MAX_VALUE);
        this.fields = new StepFields(procedure, transition);
        this.when = new StepCondition(transition.when(), procedure.vocabulary(), fields.allowed());
        this.waitsFor = transition.waitsFor().stream()
                .map(clock -> procedure.findClock(clock).orElseThrow())
                .toList();
        this.separates = transition.kind().verifies() && !transition.samePersonAllowed();
        this.isOfOwnTask = transition.isTaskStep() && transition.kind() != ActionKind.ASSIGN;
        this.isAcceptedFirst = isAcceptedFirst(procedure, transition);
        this.gate = transition.needsTasks();
        this.takesLimit = transition.starts().stream()
                .flatMap(clock -> procedure.findClock(clock).stream())
                .anyMatch(ClockRule::takesCommandLimit);
        this.concernsClocks = concernsClocks(transition);
        this.isPlain = transition.atMost().isEmpty()
                && waitsFor.isEmpty()
                && !separates
                && transition.evidence().isEmpty()
                && gate.isEmpty()
                && !isOfOwnTask
                && !isSigned;
    }

    private static boolean isAcceptedFirst(Procedure procedure, Transition transition) {
        return procedure.transitions().stream()
                .filter(step -> step.kind() == ActionKind.ACCEPT)
                .anyMatch(step -> step.tasks().containsAll(transition.tasks()));
    }

    private static boolean concernsClocks(Transition transition) {
        boolean names = Stream.of(transition.starts(), transition.stops(), transition.suspends(), transition.resumes())
                .anyMatch(clocks -> !clocks.isEmpty());
        return names || transition.closes() || transition.kind().concernsExtension();
    }

    Transition transition() {
        return transition;
    }

    ActionId id() {
        return id;
    }

    /** The fields of its commands. */
    StepFields fields() {
        return fields;
    }

    /** Who may take it; of several signatories nobody, since each is asked for by itself. */
    EntitlementSearch by() {
        return by;
    }

    /** The waiting periods that must have ended. */
    List<ClockRule> waitsFor() {
        return waitsFor;
    }

    /** Whether it is a step of the task that a unit has already. */
    boolean isOfOwnTask() {
        return isOfOwnTask;
    }

    /** Whether some step of the procedure accepts tasks such as this one does. */
    boolean isAcceptedFirst() {
        return isAcceptedFirst;
    }

    /** Whether it starts a clock of which the command may set the limit. */
    boolean takesLimit() {
        return takesLimit;
    }

    /** Whether it does something to clocks, even where nothing moves. */
    boolean concernsClocks() {
        return concernsClocks;
    }

    /** A reason that names the action before its own attributes. */
    Refusal refusal(RefusalCode code, Object... namesAndValues) {
        return ProcedureDecision.refusal(transition.rule(), transition.basis(), code, id, namesAndValues);
    }

    /** The state afterwards; what begins a procedure always leads somewhere. */
    StateId after(Subject subject) {
        return to == null ? subject.currentState().orElseThrow() : to;
    }

    /** Everything but the question who acts. */
    boolean isOpen(Attempt attempt) {
        return isOpen(attempt.subject(), attempt.request(), attempt.context()) && (isPlain || hasMore(attempt));
    }

    /** What is asked of every step. */
    private boolean isOpen(Subject subject, ActionRequest request, DecisionContext context) {
        return leaves(subject)
                && follows(subject, context)
                && fields.areFilledIn(request.values())
                && when.holds(subject, request);
    }

    private boolean hasMore(Attempt attempt) {
        return isLeft(attempt.subject())
                && hasWaited(attempt)
                && isSeparate(attempt)
                && hasEvidence(attempt.request())
                && isGateOpen(attempt.subject());
    }

    /** Where it leads, if it is open and the actor may take it. */
    Passage passage(Subject subject, ActionRequest request, DecisionContext context) {
        if (!isOpen(subject, request, context)) {
            return Passage.BARRED;
        }
        if (!isPlain) {
            return passage(new Attempt(vocabulary, subject, request, context));
        }
        int right = by.find(subject, request, context, Optional.empty());
        return right == EntitlementSearch.NONE ? Passage.BARRED : passage(subject, request.actor(), right);
    }

    private Passage passage(Attempt attempt) {
        if (!hasMore(attempt) || isOfOwnTask && !new TaskPlan(this, attempt).isMeant()) {
            return Passage.BARRED;
        }
        int right = right(attempt);
        return right == EntitlementSearch.NONE
                ? Passage.BARRED
                : passage(attempt.subject(), attempt.request().actor(), right);
    }

    private Passage passage(Subject subject, Actor actor, int right) {
        return new Passage.Open(transition, after(subject), actor, right);
    }

    /** By what right the actor takes it, as {@link EntitlementSearch} tells it. */
    int right(Attempt attempt) {
        Optional<OrgUnitId> task = actingUnit(attempt);
        return isSigned
                ? new EntitlementCheck(this, attempt, task).right()
                : by.find(attempt.subject(), attempt.request(), attempt.context(), task);
    }

    private Optional<OrgUnitId> actingUnit(Attempt attempt) {
        return isOfOwnTask ? new TaskPlan(this, attempt).acting() : Optional.empty();
    }

    boolean isGateOpen(Subject subject) {
        return gate.isEmpty() || gate.get().isMet(subject.tasks().values());
    }

    boolean leaves(Subject subject) {
        return first == null ? subject.currentState().isEmpty() : subject.isIn(first) || leavesAnother(subject);
    }

    private boolean leavesAnother(Subject subject) {
        Optional<StateId> state = subject.currentState();
        return state.isPresent() && from.find(state.get()) != null;
    }

    boolean follows(Subject subject, DecisionContext context) {
        return !subject.hasActedAfter(context.now());
    }

    boolean isLeft(Subject subject) {
        return atMost == Integer.MAX_VALUE || subject.acts().timesTaken(id) < atMost;
    }

    boolean holds(Attempt attempt) {
        return when.holds(attempt.subject(), attempt.request());
    }

    boolean isSeparate(Attempt attempt) {
        return !separates
                || !attempt.subject()
                        .handledBy()
                        .contains(attempt.request().actor().id());
    }

    boolean hasEvidence(ActionRequest request) {
        return transition.evidence().isEmpty() || request.evidence().containsAll(transition.evidence());
    }

    private boolean hasWaited(Attempt attempt) {
        if (waitsFor.isEmpty()) {
            return true;
        }
        Optional<OrgUnitId> task = actingUnit(attempt);
        return waitsFor.stream().allMatch(waited -> hasPassed(waited, attempt, task));
    }

    private boolean hasPassed(ClockRule waited, Attempt attempt, Optional<OrgUnitId> task) {
        List<RunningClock> clocks = waitingPeriods(waited, attempt, task);
        return clocks.isEmpty()
                ? !isAskedToWait(waited, attempt)
                : clocks.stream().allMatch(clock -> runningUntil(clock, attempt).isEmpty());
    }

    /** The case as a whole waits for every unit that has such a period; one at least must have begun. */
    List<RunningClock> waitingPeriods(ClockRule waited, Attempt attempt, Optional<OrgUnitId> task) {
        ClockId id = waited.id();
        return attempt.subject().clocks().values().stream()
                .filter(clock -> clock.id().rule().equals(id))
                .filter(clock ->
                        task.isEmpty() || clock.id().equals(id) || clock.id().equals(id.forTask(task.get())))
                .toList();
    }

    /** What no row asks to wait for is not waited for. */
    boolean isAskedToWait(ClockRule waited, Attempt attempt) {
        return waited.table().choose(attempt).map(row -> row.result().runs()).orElse(true);
    }

    /** When a waiting period ends that has not ended yet; one that stands still does not pass. */
    Optional<Deadline> runningUntil(RunningClock clock, Attempt attempt) {
        return clock.clock()
                .deadline(attempt.context().time())
                .filter(end -> countedUntil(clock.clock(), attempt.now()).isBefore(end.dueExclusive()));
    }

    private static Instant countedUntil(DeadlineClock clock, Instant now) {
        return clock.isSuspended()
                ? clock.suspensions().get(clock.suspensions().size() - 1).from()
                : now;
    }
}
