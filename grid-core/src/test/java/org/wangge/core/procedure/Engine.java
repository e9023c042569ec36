package org.wangge.core.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.Facts;
import org.wangge.core.fixture.Town;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;

/** Asks a procedure for decisions, in few words. */
final class Engine {

    /** A subject before its first action. */
    static final Subject BLANK = new Blank();

    private Engine() {}

    static Decision decide(
            Procedure procedure, Subject subject, String at, Actor actor, String action, Object... fields) {
        return procedure.decide(
                subject, new ActionRequest(ActionId.of(action), actor, Town.values(fields)), Town.context(at));
    }

    static Move accepted(
            Procedure procedure, Subject subject, String at, Actor actor, String action, Object... fields) {
        Decision decision = decide(procedure, subject, at, actor, action, fields);
        if (decision instanceof Decision.Accepted accepted) {
            return accepted.move();
        }
        throw new AssertionError(action + " was refused: " + decision);
    }

    static List<Refusal> refused(
            Procedure procedure, Subject subject, String at, Actor actor, String action, Object... fields) {
        Decision decision = decide(procedure, subject, at, actor, action, fields);
        if (decision instanceof Decision.Refused refused) {
            return refused.reasons();
        }
        throw new AssertionError(action + " was accepted: " + decision);
    }

    /** The same, each reason as text. */
    static List<String> reasons(
            Procedure procedure, Subject subject, String at, Actor actor, String action, Object... fields) {
        return refused(procedure, subject, at, actor, action, fields).stream()
                .map(Engine::shown)
                .toList();
    }

    /** Code and attributes of a reason, as text. */
    static String shown(Refusal refusal) {
        return refusal.code() + " " + refusal.message().attributes();
    }

    static Holder unit(String id) {
        return new Holder.HeldByUnit(OrgUnitId.of(id));
    }

    static Holder person(String id) {
        return new Holder.HeldByPerson(ActorId.of(id));
    }

    static Optional<LevelId> level(String id) {
        return Optional.of(LevelId.of(id));
    }

    private record Blank() implements Subject {
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

    static FactId fact(String id) {
        return FactId.of(id);
    }
}
