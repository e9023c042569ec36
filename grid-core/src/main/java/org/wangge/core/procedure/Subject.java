package org.wangge.core.procedure;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.fact.Facts;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;

/** What the engine looks at when it decides: a case file, or whatever else runs through a procedure. */
public interface Subject {

    /**
     * The present state.
     *
     * @return the state, or empty before the first action
     */
    Optional<StateId> currentState();

    /**
     * Whether it is in a state. Every decision asks this, so that a subject that knows its state answers without an {@link
     * Optional}.
     *
     * @param state the state
     * @return true if it is the present one
     */
    default boolean isIn(StateId state) {
        Optional<StateId> current = currentState();
        return current.isPresent() && current.get().equals(state);
    }

    /**
     * When the last act was recorded.
     *
     * @return the instant, or empty before the first action
     */
    Optional<Instant> lastActAt();

    /**
     * Whether an act is recorded later than a moment, so that another one can no longer take place then. Asked in every
     * decision as well.
     *
     * @param moment the moment
     * @return true if the last act is later; false if there is none
     */
    default boolean hasActedAfter(Instant moment) {
        Optional<Instant> last = lastActAt();
        return last.isPresent() && last.get().isAfter(moment);
    }

    /**
     * Where it happened.
     *
     * @return the grid, or empty before the first action
     */
    Optional<GridCode> place();

    /**
     * Which level is competent.
     *
     * @return the level, or empty before the first action
     */
    Optional<LevelId> competence();

    /**
     * Who holds it.
     *
     * @return the holder, or empty before the first action
     */
    Optional<Holder> heldBy();

    /**
     * Its clocks, running and stopped.
     *
     * @return the clocks by id
     */
    Map<ClockId, RunningClock> clocks();

    /**
     * The tasks of units, open and over; cases alone have any.
     *
     * @return the tasks by unit, in the order in which they were first assigned
     */
    default Map<OrgUnitId, CaseTask> tasks() {
        return Map.of();
    }

    /**
     * Who handled it.
     *
     * @return the persons
     */
    Set<ActorId> handledBy();

    /**
     * Who took the first action: the first contact (首问).
     *
     * @return the person, or empty before the first action
     */
    default Optional<ActorId> firstContact() {
        return Optional.empty();
    }

    /**
     * What was done with it so far.
     *
     * @return counts, signatures, requests and who sent it back
     */
    ActRecord acts();

    /**
     * What else is known of it.
     *
     * @return the facts, without the meaning of unset ones
     */
    Facts facts();
}
