package org.wangge.core.procedure;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.wangge.core.GridStyle;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Facts;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Holder;

/**
 * One run of a procedure that is no case (流程办理): the review of a record, the adjustment of a grid, a recruitment, the
 * renewal of a contract. It has what the engine looks at, and nothing of a case file.
 *
 * <p>A host keeps the run beside the thing that it is about, and takes it on move by move:
 *
 * <pre>{@code
 * ProcedureRun run = ProcedureRun.at(GridCode.of("g1"));
 * Decision decision = procedure.decide(run, request, context);
 * if (decision instanceof Decision.Accepted accepted) {
 *     run = run.apply(accepted.move(), context.now());
 * }
 * }</pre>
 *
 * <p>At {@link #wakeAt} a clock has something to say; {@link RunSweep} then tells what it says, and what the system does
 * because it is due. A run has no tasks of several units, which belong to cases. Immutable
 * and safe for any number of threads.
 */
@Value.Immutable
@GridStyle
public interface ProcedureRun extends Subject {

    @Override
    Optional<StateId> currentState();

    @Override
    Optional<Instant> lastActAt();

    @Override
    Optional<GridCode> place();

    @Override
    Optional<LevelId> competence();

    @Override
    Optional<Holder> heldBy();

    @Override
    Map<ClockId, RunningClock> clocks();

    @Override
    Set<ActorId> handledBy();

    @Override
    Optional<ActorId> firstContact();

    @Override
    @Value.Default
    default ActRecord acts() {
        return ActRecord.NONE;
    }

    /**
     * What commands told and the run keeps.
     *
     * @return values by fact, without those that concern one act alone
     */
    Map<FactId, FactValue> values();

    /**
     * How often actions of each kind were taken.
     *
     * @return the number of times; kinds never taken are absent
     */
    Map<ActionKind, Integer> kinds();

    /**
     * How often a clock was extended.
     *
     * @return the number of extensions of all clocks together
     */
    @Value.Default
    default int extensions() {
        return 0;
    }

    @Override
    default Facts facts() {
        return new ProcedureRunFacts(this);
    }

    /**
     * The run after a move.
     *
     * @param move what the engine decided about this very run
     * @param now when the act took place
     * @return the next run
     */
    default ProcedureRun apply(Move move, Instant now) {
        return new ProcedureRunFold(this, move, now).next();
    }

    /**
     * When its clocks have to be looked at next.
     *
     * @param procedure the procedure of the run
     * @param time the calendar and the hours to compute with
     * @return the first instant at which {@link RunSweep} has something to tell, unless somebody acts before; empty if no
     *     clock has anything to say any more
     */
    default Optional<Instant> wakeAt(Procedure procedure, TimeBase time) {
        return upcoming(procedure, time).map(ClockSignal::at).min(Instant::compareTo);
    }

    /**
     * What its clocks have still to say, if nobody acts.
     *
     * @param procedure the procedure of the run
     * @param time the calendar and the hours to compute with
     * @return the signals that are not recorded yet, clock by clock
     */
    default Stream<ClockSignal> upcoming(Procedure procedure, TimeBase time) {
        return clocks().values().stream().flatMap(clock -> ClockSignal.upcoming(clock, procedure, time).stream());
    }

    /**
     * The run once a signal of one of its clocks is recorded, so that it is not said again.
     *
     * @param signal what the clock said
     * @return the next run
     * @throws IllegalArgumentException if the run has no such clock
     */
    default ProcedureRun recording(ClockSignal signal) {
        RunningClock clock = clocks().get(signal.clock());
        if (clock == null) {
            throw new IllegalArgumentException(
                    "The run has no clock '" + signal.clock() + "' that could speak; it has " + clocks().keySet());
        }
        Map<ClockId, RunningClock> next = new LinkedHashMap<>(clocks());
        next.put(signal.clock(), signal.recordedOn(clock));
        return builder().from(this).clocks(next).build();
    }

    /**
     * A run to which nothing happened yet.
     *
     * @param place the grid that it is about; posts and units are entitled by it
     * @return the blank run
     */
    static ProcedureRun at(GridCode place) {
        return builder().place(place).build();
    }

    /**
     * Begins a run, for a host that reads one from where it keeps it.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a run. */
    class Builder extends ImmutableProcedureRun.Builder {
        Builder() {}
    }
}
