package org.wangge.testkit.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.GridTree;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.ActionRequest;
import org.wangge.core.procedure.Decision;
import org.wangge.core.procedure.DecisionContext;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.ProcedureId;
import org.wangge.core.procedure.ProcedureRun;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.procedure.RunSweep;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnit;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.staff.PostId;
import org.wangge.core.staff.SystemActor;
import org.wangge.core.staff.Units;
import org.wangge.testkit.fixture.SmallTown;

/** An office that carries a procedure out which is no case, step by step, and keeps the run. */
final class Office {

    private static final RuleBook BOOK = LongLife.read("offices").requireClean();
    private static final TimeBase TIME = new TimeBase(SmallTown.calendar(), BOOK.hours());
    private static final GridTree GRIDS = GridTree.of(
            SmallTown.REGION,
            SmallTown.SINCE,
            BOOK.levels(),
            List.of(Grid.root("t", "town", "示例镇"), Grid.within("v1", "village", "t", "东村")));
    private static final Units UNITS = Units.of(
            List.of(OrgUnit.of("center", "center", "t", "镇网格中心"), OrgUnit.of("personnel", "personnel", "t", "镇组织人事办")));
    private static final Map<String, Appointment.Place> PLACES = Map.of(
            "mayor", new Appointment.PostAt(PostId.of("mayor"), GridCode.of("t")),
            "leader", new Appointment.PostAt(PostId.of("leader"), GridCode.of("v1")),
            "clerk", new Appointment.MemberOf(OrgUnitId.of("center")),
            "officer", new Appointment.MemberOf(OrgUnitId.of("personnel")));

    private final Procedure procedure;
    private ProcedureRun run = ProcedureRun.at(GridCode.of("v1"));

    Office(String procedure) {
        this.procedure = BOOK.findProcedure(ProcedureId.of(procedure)).orElseThrow();
    }

    Procedure procedure() {
        return procedure;
    }

    ProcedureRun run() {
        return run;
    }

    String state() {
        return run.currentState().orElseThrow().value();
    }

    /** The last day of a clock. */
    LocalDate due(String clock) {
        return run.clocks().entrySet().stream()
                .filter(entry -> entry.getKey().value().equals(clock))
                .findFirst()
                .flatMap(entry -> entry.getValue().clock().deadline(TIME))
                .orElseThrow()
                .lastDay();
    }

    Office did(String at, String actor, String action, String... fields) {
        if (decide(at, actor, action, fields) instanceof Decision.Accepted accepted) {
            run = run.apply(accepted.move(), SmallTown.at(at));
            return this;
        }
        throw new AssertionError(action + " was refused: " + decide(at, actor, action, fields));
    }

    List<RefusalCode> refused(String at, String actor, String action, String... fields) {
        ProcedureRun before = run;
        if (decide(at, actor, action, fields) instanceof Decision.Refused refused && run.equals(before)) {
            return refused.reasons().stream().map(reason -> reason.code()).toList();
        }
        throw new AssertionError(action + " was accepted");
    }

    /** What clocks say and trigger up to a moment; the run goes on from there. */
    RunSweep sweep(String at) {
        RunSweep sweep = RunSweep.of(procedure, run, SmallTown.at(at), Office::context);
        run = sweep.run();
        return sweep;
    }

    /** When clocks have to be looked at next. */
    Optional<Instant> wakeAt() {
        return run.wakeAt(procedure, TIME);
    }

    private static DecisionContext context(Instant now) {
        return new DecisionContext(now, SmallTown.ZONE, GRIDS, UNITS, TIME);
    }

    private Decision decide(String at, String actor, String action, String... fields) {
        Instant now = SmallTown.at(at);
        Map<FactId, FactValue> values = new TreeMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            FactId field = FactId.of(fields[i]);
            String text = fields[i + 1];
            values.put(
                    field,
                    procedure
                            .vocabulary()
                            .find(field)
                            .flatMap(fact -> FactValue.read(fact.type(), text))
                            .orElseGet(() -> FactValue.of(text)));
        }
        return procedure.decide(run, new ActionRequest(ActionId.of(action), person(actor), values), context(now));
    }

    private static Actor person(String id) {
        if (id.equals(SystemActor.ID.value())) {
            return SystemActor.ACTOR;
        }
        List<Appointment.Place> places = new ArrayList<>();
        if (PLACES.containsKey(id)) {
            places.add(PLACES.get(id));
        }
        return new Actor(ActorId.of(id), places);
    }
}
