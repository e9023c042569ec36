package org.wangge.core.procedure;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.wangge.core.GridStyle;
import org.wangge.core.fact.FactId;

/**
 * A procedure (流程): states, the transitions between them, and the clocks that run meanwhile.
 *
 * <p>Built only when every reference in it leads somewhere. Immutable and safe for any number of threads.
 */
@Value.Immutable
@GridStyle
public interface Procedure {

    /**
     * The id of the procedure.
     *
     * @return {@code case} for the one for cases
     */
    ProcedureId id();

    /**
     * The states, in the order of the pack.
     *
     * @return at least one
     */
    List<State> states();

    /**
     * The transitions, in the order of the pack.
     *
     * @return at least one that begins the procedure
     */
    List<Transition> transitions();

    /**
     * The clocks, in the order of the pack.
     *
     * @return possibly none
     */
    List<ClockRule> clocks();

    /**
     * The facts on which its conditions may look.
     *
     * @return the vocabulary
     */
    Vocabulary vocabulary();

    /**
     * The states by id.
     *
     * @return the states
     */
    @Value.Derived
    default Map<StateId, State> statesById() {
        return states().stream()
                .collect(Collectors.toUnmodifiableMap(State::id, Function.identity(), (first, second) -> first));
    }

    /**
     * The transitions by action.
     *
     * @return the transitions
     */
    @Value.Derived
    default Map<ActionId, Transition> transitionsById() {
        return transitions().stream()
                .collect(Collectors.toUnmodifiableMap(Transition::id, Function.identity(), (first, second) -> first));
    }

    /**
     * The clock rules by id.
     *
     * @return the clock rules
     */
    @Value.Derived
    default Map<ClockId, ClockRule> clocksById() {
        return clocks().stream()
                .collect(Collectors.toUnmodifiableMap(ClockRule::id, Function.identity(), (first, second) -> first));
    }

    /**
     * The fields that commands may bring, by action.
     *
     * @return names of facts
     */
    @Value.Derived
    default Map<ActionId, SortedSet<FactId>> fieldsById() {
        Map<ActionId, SortedSet<FactId>> fields = new HashMap<>();
        for (Transition transition : transitions()) {
            SortedSet<FactId> names = vocabulary().fieldsOf(transition);
            if (clocks().stream()
                    .anyMatch(clock ->
                            clock.takesCommandLimit() && transition.starts().contains(clock.id()))) {
                names.add(CoreFacts.LIMIT.id());
            }
            fields.putIfAbsent(transition.id(), Collections.unmodifiableSortedSet(names));
        }
        return Map.copyOf(fields);
    }

    /**
     * The transitions made ready for decisions.
     *
     * @return the index, made when it is first asked for
     */
    @Value.Lazy
    default Steps steps() {
        return new Steps(this);
    }

    /**
     * The fields that a command for a transition may bring: those of its kind, those that it requires, those that packs let
     * it carry, and the limit of a clock that it starts and of which the command sets the limit.
     *
     * @param transition a transition of this procedure
     * @return names of facts
     * @throws IllegalArgumentException if it is a transition of another procedure
     */
    default SortedSet<FactId> fieldsOf(Transition transition) {
        SortedSet<FactId> fields = fieldsById().get(transition.id());
        if (fields == null) {
            throw new IllegalArgumentException(
                    "Procedure '" + id() + "' has no transition '" + transition.rule() + "'");
        }
        return fields;
    }

    /**
     * Looks a state up.
     *
     * @param id its id
     * @return the state, or empty if the procedure has none of that id
     */
    default Optional<State> findState(StateId id) {
        return Optional.ofNullable(statesById().get(id));
    }

    /**
     * Looks a transition up.
     *
     * @param id the action
     * @return the transition, or empty if the procedure has none of that id
     */
    default Optional<Transition> findTransition(ActionId id) {
        return Optional.ofNullable(transitionsById().get(id));
    }

    /**
     * Looks a clock rule up.
     *
     * @param id the clock, or an instance of it that runs for a task
     * @return the rule, or empty if the procedure has none of that id
     */
    default Optional<ClockRule> findClock(ClockId id) {
        return Optional.ofNullable(clocksById().get(id.rule()));
    }

    /**
     * The transitions that are possible in a state, whoever acts.
     *
     * @param state the state, or empty before the beginning
     * @return the transitions in the order of the pack
     */
    default List<Transition> transitionsFrom(Optional<StateId> state) {
        return steps().from(state);
    }

    /**
     * The transitions that the system takes by itself when a clock is due.
     *
     * @param clock the clock
     * @return the transitions in the order of the pack; the first that is legal is taken
     */
    default List<Transition> triggeredBy(ClockId clock) {
        return steps().triggeredBy(clock);
    }

    /**
     * Decides whether an action is legal and what it does. Pure: the same arguments give the same answer, and nothing
     * changes.
     *
     * @param subject what the action is about
     * @param request who wants to do what
     * @param context everything else that the decision depends on
     * @return the move, or every reason against it
     */
    default Decision decide(Subject subject, ActionRequest request, DecisionContext context) {
        return steps().decide(subject, request, context);
    }

    /**
     * The short answer about an action: whether it is open to the actor now, with these fields. It is what {@link #decide}
     * looks at first; who receives the case, what becomes of its clocks, and reasons are left to that.
     *
     * @param subject what the action is about
     * @param request who wants to do what
     * @param context everything else that the answer depends on
     * @return by what right it leads where, or that it is barred
     */
    default Passage passage(Subject subject, ActionRequest request, DecisionContext context) {
        return steps().passage(subject, request, context);
    }

    /**
     * Whether somebody has the right to an action, whatever else speaks against it.
     *
     * @param subject what the action is about
     * @param request who wants to do what
     * @param context everything else that the answer depends on
     * @return true if a refusal would not be for want of a right
     */
    default boolean entitles(Subject subject, ActionRequest request, DecisionContext context) {
        return steps().isEntitled(subject, request, context);
    }

    /** Checks that ids are unique and that every reference to states, clocks and facts leads somewhere. */
    @Value.Check
    default void check() {
        ProcedureCheck.check(this);
    }

    /**
     * Begins a procedure.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a procedure. */
    class Builder extends ImmutableProcedure.Builder {
        Builder() {}
    }
}
