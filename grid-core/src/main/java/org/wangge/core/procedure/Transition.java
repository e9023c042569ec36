package org.wangge.core.procedure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.wangge.core.GridStyle;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.Condition;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.staff.UnitTypeId;

/**
 * A transition of a procedure: from which states which action leads where, who may take it, what it requires, and which
 * clocks it starts and stops. Immutable.
 */
@Value.Immutable
@GridStyle
public interface Transition {

    /**
     * The rule that sets the transition; its id is the id of the action.
     *
     * @return the full name
     */
    RuleId rule();

    /**
     * The name of the action.
     *
     * @return the title
     */
    Text title();

    /**
     * What the action means.
     *
     * @return the kind
     */
    ActionKind kind();

    /**
     * The states in which the action is possible.
     *
     * @return the states; empty for an action that begins the procedure
     */
    Set<StateId> fromStates();

    /**
     * The state to which it leads.
     *
     * @return the state, or empty if the state stays as it is
     */
    Optional<StateId> to();

    /**
     * Who may take it.
     *
     * @return the performer
     */
    Performer by();

    /**
     * Under which condition it is legal.
     *
     * @return the condition, always holding unless set
     */
    @Value.Default
    default Condition when() {
        return Condition.ALWAYS;
    }

    /**
     * The fields that the command must bring beside those of its kind.
     *
     * @return names of facts
     */
    List<FactId> requires();

    /**
     * The evidence that the command must bring as attachments, such as a photo of what was mended.
     *
     * @return kinds of evidence
     */
    List<EvidenceKind> evidence();

    /**
     * The clocks that it starts.
     *
     * @return ids of clocks
     */
    List<ClockId> starts();

    /**
     * The clocks that it stops if they run.
     *
     * @return ids of clocks
     */
    List<ClockId> stops();

    /**
     * The clocks that it suspends if they run.
     *
     * @return ids of clocks
     */
    List<ClockId> suspends();

    /**
     * The clocks that it resumes if they are suspended.
     *
     * @return ids of clocks
     */
    List<ClockId> resumes();

    /**
     * The waiting periods that must have ended.
     *
     * @return ids of clocks
     */
    List<ClockId> waitsFor();

    /**
     * The type of unit to which the case goes; the unit that serves the location is meant, unless the command names one.
     *
     * @return the type, or empty if the holder does not change by the rule
     */
    Optional<UnitTypeId> toUnit();

    /**
     * Further types of unit to one of which it may go instead, such as any of three centres; where several units come into
     * question, the command names one.
     *
     * @return the types beside {@link #toUnit()}; none unless that is present
     */
    Set<UnitTypeId> orToUnits();

    /**
     * Whose task in the case this is a step of; such a step leaves state and holder of the case as they are.
     *
     * <p>Five kinds can be steps of a task: {@link ActionKind#ASSIGN} gives a unit a task of the one role that stands here,
     * {@link ActionKind#ACCEPT}, {@link ActionKind#HANDLE} and {@link ActionKind#SEND_BACK} concern the task of the unit to
     * which the acting person belongs, if it has one of these roles; {@link ActionKind#VOID} withdraws the task of the unit
     * that the command names, for whoever assigned it and waits in vain.
     *
     * @return the roles; empty for a step of the case as a whole
     */
    Set<TaskRole> tasks();

    /**
     * What must have become of the tasks of the case.
     *
     * @return the gate, or empty if the action does not wait for any task
     */
    Optional<TaskGate> needsTasks();

    /**
     * Whether whoever handled the case may also verify it.
     *
     * @return false unless the pack allows it with a citation
     */
    @Value.Default
    default boolean samePersonAllowed() {
        return false;
    }

    /**
     * How often it may be taken in one case.
     *
     * @return the number of times, at least 1; empty if as often as its states allow
     */
    OptionalInt atMost();

    /**
     * The clock that lets the system take the transition by itself when it runs out, or when it ends as a waiting period.
     *
     * @return the clock, or empty if no clock triggers the transition
     */
    Optional<ClockId> whenDue();

    /**
     * Whether it may not lead to a unit or person who sent the case back since it was last corrected.
     *
     * @return false unless the pack says so
     */
    @Value.Default
    default boolean afterReturnRefused() {
        return false;
    }

    /**
     * Why it may lead back again and again, so that nobody takes the circle for an oversight. It decides nothing.
     *
     * @return the reason; empty if each circle through the transition is bounded by a counter
     */
    Optional<String> loop();

    /**
     * What the transition rests on.
     *
     * @return the basis
     */
    Basis basis();

    /**
     * The id of the action.
     *
     * @return the id of its rule, without the pack
     */
    @Value.Lazy
    default ActionId id() {
        return ActionId.of(rule().id());
    }

    /**
     * Every type of unit to which the case may go by the rule.
     *
     * @return {@link #toUnit()} and {@link #orToUnits()}
     */
    default List<UnitTypeId> toUnits() {
        return Stream.concat(toUnit().stream(), orToUnits().stream()).toList();
    }

    /**
     * Whether it may lead to another holder.
     *
     * @return true for kinds that move responsibility, for acceptances, and where a type of unit is named
     */
    default boolean movesHolder() {
        return kind().movesResponsibility() || kind() == ActionKind.ACCEPT || toUnit().isPresent();
    }

    /**
     * The fields that a command must bring beside a reason, which is all that the system can bring by itself.
     *
     * @return names of facts
     */
    default List<FactId> fieldsBesideReason() {
        return Stream.concat(kind().required().stream().map(Fact::id), requires().stream())
                .filter(field -> !field.equals(CoreFacts.REASON.id()))
                .distinct()
                .toList();
    }

    /**
     * Whether it begins the procedure.
     *
     * @return true if it has no state to come from
     */
    default boolean isInitial() {
        return fromStates().isEmpty();
    }

    /**
     * Whether it is a step of a task and not of the case as a whole.
     *
     * @return true if it has {@link #tasks()}
     */
    default boolean isTaskStep() {
        return !tasks().isEmpty();
    }

    /**
     * Whether it closes a case.
     *
     * @return true for the kinds that do, unless it is a step of a task: voiding a task leaves the case open
     */
    default boolean closes() {
        return kind().closes() && !isTaskStep();
    }

    /** Checks that a beginning leads somewhere and needs one person only, and that the action can be taken at all. */
    @Value.Check
    default void check() {
        if (isTaskStep()) {
            TaskStepCheck.check(this);
        }
        if (isInitial() && by() instanceof Performer.AllOf) {
            throw new IllegalArgumentException("Transition '" + rule()
                    + "' begins a procedure, so it cannot wait for several signatories, got " + by());
        }
        if (afterReturnRefused() && !movesHolder()) {
            throw new IllegalArgumentException("Transition '" + rule()
                    + "' leads to no other holder, so it cannot refuse one who sent the case back");
        }
        if (toUnit().isEmpty() && !orToUnits().isEmpty()) {
            throw new IllegalArgumentException(
                    "Transition '" + rule() + "' leads to a unit of one type at first, got none but " + orToUnits());
        }
        if (atMost().orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "Transition '" + rule() + "' may be taken at least once, got at most " + atMost().getAsInt());
        }
        if (isInitial() && to().isEmpty()) {
            throw new IllegalArgumentException(
                    "Transition '" + rule() + "' begins a procedure, so it must lead to a state");
        }
    }

    /**
     * Begins a transition.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a transition. */
    class Builder extends ImmutableTransition.Builder {
        Builder() {}
    }
}
