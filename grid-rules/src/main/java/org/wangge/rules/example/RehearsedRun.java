package org.wangge.rules.example;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.GridTree;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.ActionRequest;
import org.wangge.core.procedure.ClockSignal;
import org.wangge.core.procedure.Decision;
import org.wangge.core.procedure.DecisionContext;
import org.wangge.core.procedure.EvidenceKind;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.ProcedureRun;
import org.wangge.core.procedure.RunSweep;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.SystemActor;
import org.wangge.core.staff.Units;
import org.wangge.core.store.CalendarStore;
import org.wangge.rules.rehearsal.Locality;

/**
 * A run of a procedure that is no case, kept as a host would keep it: decided move by move, and by the system where a
 * clock is due. Not for several threads.
 */
final class RehearsedRun {

    private final Procedure procedure;
    private final Locality locality;
    private final RuleBook book;
    private final GridTree grids;
    private final Units units;
    private final CalendarStore calendars;
    private final Set<String> overdue = new TreeSet<>();
    private final List<String> steps = new ArrayList<>();
    private ProcedureRun run;

    RehearsedRun(Procedure procedure, Locality locality, GridCode place) {
        this.procedure = procedure;
        this.locality = locality;
        this.book = locality.book();
        this.grids = GridTree.of(locality.region(), locality.since(), book.levels(), locality.grids());
        this.units = Units.of(locality.units());
        this.calendars = CalendarStore.of(locality.calendars());
        this.run = ProcedureRun.at(place);
    }

    ProcedureRun run() {
        return run;
    }

    /** Decides, and goes on if the action is legal. */
    Decision act(String action, String actor, Map<String, String> fields, List<String> evidence, Instant now) {
        ActionRequest request = new ActionRequest(
                ActionId.of(action),
                actor(actor),
                values(fields),
                evidence.stream().map(EvidenceKind::of).collect(Collectors.toUnmodifiableSet()));
        Decision decision = procedure.decide(run, request, context(now));
        if (decision instanceof Decision.Accepted accepted) {
            run = run.apply(accepted.move(), now);
        }
        return decision;
    }

    /** What clocks say and trigger up to an instant, in the order of time, each once. */
    void letClocksSpeak(Instant now) {
        RunSweep sweep = RunSweep.of(procedure, run, now, this::context);
        run = sweep.run();
        sweep.signals().stream()
                .filter(ClockSignal.RanOut.class::isInstance)
                .forEach(signal -> overdue.add(signal.clock().value()));
        sweep.acts().forEach(act -> steps.add(act.move().transition().id().value()));
    }

    /** What happened by itself since this was asked last. */
    ByThemselves happened() {
        ByThemselves happened = new ByThemselves(List.copyOf(overdue), List.copyOf(steps));
        steps.clear();
        return happened;
    }

    /** When a clock is due that runs; empty within if its limit is open. */
    Optional<Optional<Deadline>> deadline(String clock, Instant now) {
        return run.clocks().values().stream()
                .filter(running -> running.id().value().equals(clock))
                .filter(RunningClock::isOpen)
                .map(running -> running.clock().deadline(time(now)))
                .findFirst();
    }

    private DecisionContext context(Instant now) {
        return new DecisionContext(now, book.zone(), grids, units, time(now));
    }

    private TimeBase time(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, book.zone());
        return new TimeBase(
                calendars.edition(book.calendar(), day).orElseGet(() -> WorkCalendar.plainWeek(book.calendar())),
                book.hours());
    }

    private Actor actor(String name) {
        ActorId id = ActorId.of(name);
        return id.equals(SystemActor.ID)
                ? SystemActor.ACTOR
                : new Actor(
                        id,
                        locality.appointments().stream()
                                .filter(held -> held.actor().equals(id))
                                .map(Appointment::place)
                                .toList());
    }

    /** A text that is no value of its declared type stays a word, which the procedure then refuses with its rule. */
    private Map<FactId, FactValue> values(Map<String, String> fields) {
        Map<FactId, FactValue> values = new TreeMap<>();
        fields.forEach((name, text) -> {
            FactId id = FactId.of(name);
            values.put(
                    id,
                    procedure
                            .vocabulary()
                            .find(id)
                            .flatMap(fact -> FactValue.read(fact.type(), text))
                            .orElseGet(() -> FactValue.of(text)));
        });
        return values;
    }
}
