package org.wangge.core.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.fact.Facts;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.procedure.ActRecord;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.procedure.StateId;
import org.wangge.core.procedure.Subject;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Holder;

/** A case before its first event. */
enum BlankCase implements Subject {
    INSTANCE;

    @Override
    public Optional<StateId> currentState() {
        return Optional.empty();
    }

    @Override
    public Optional<Instant> lastActAt() {
        return Optional.empty();
    }

    @Override
    public Optional<GridCode> place() {
        return Optional.empty();
    }

    @Override
    public Optional<LevelId> competence() {
        return Optional.empty();
    }

    @Override
    public Optional<Holder> heldBy() {
        return Optional.empty();
    }

    @Override
    public Map<ClockId, RunningClock> clocks() {
        return Map.of();
    }

    @Override
    public Set<ActorId> handledBy() {
        return Set.of();
    }

    @Override
    public ActRecord acts() {
        return ActRecord.NONE;
    }

    @Override
    public Facts facts() {
        return Facts.NONE;
    }
}
