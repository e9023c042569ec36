package org.wangge.core.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.core.GridStyle;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.grid.LevelId;
import org.wangge.core.staff.Holder;

/** What a legal action does: the next state, by what right, the new places, and the clocks. Immutable. */
@Value.Immutable
@GridStyle
public interface Move {

    /**
     * The transition that is taken.
     *
     * @return the transition
     */
    @Value.Parameter
    Transition transition();

    /**
     * The state afterwards.
     *
     * @return the state
     */
    @Value.Parameter
    StateId to();

    /**
     * By what right.
     *
     * @return the entitlement
     */
    @Value.Parameter
    Entitlement entitlement();

    /**
     * The fields of the command.
     *
     * @return the checked values
     */
    @Value.Parameter
    Map<FactId, FactValue> values();

    /**
     * The new holder.
     *
     * @return the holder, or empty if it stays
     */
    @Value.Parameter
    Optional<Holder> holder();

    /**
     * The new competent level.
     *
     * @return the level, or empty if it stays
     */
    @Value.Parameter
    Optional<LevelId> competence();

    /**
     * What happens to the tasks of units; for a step of a task, that of its unit.
     *
     * @return the changes, in the order in which they happen
     */
    @Value.Parameter
    List<TaskChange> tasks();

    /**
     * What happens to the clocks.
     *
     * @return the changes, in the order in which they happen
     */
    @Value.Parameter
    List<ClockChange> clocks();

    /**
     * The signature, if the action waits for further ones; then nothing else changes.
     *
     * @return the signature, or empty if the action is taken
     */
    @Value.Parameter
    Optional<Signature> signature();

    /**
     * Begins a move.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a move. */
    class Builder extends ImmutableMove.Builder {
        Builder() {}
    }
}
