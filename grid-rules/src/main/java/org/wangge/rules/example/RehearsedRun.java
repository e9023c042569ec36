package org.wangge.rules.example;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.Decision;
import org.wangge.core.procedure.DecisionContext;
import org.wangge.core.procedure.EvidenceKind;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.ProcedureRun;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.procedure.Transition;
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
    private final Set<Due> lookedAt = new HashSet<>();
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
        return decide(request, now);
    }

    private Decision decide(ActionRequest request, Instant now) {
        Decision decision =
                procedure.decide(run, request, new DecisionContext(now, book.zone(), grids, units, time(now)));
        if (decision instanceof Decision.Accepted accepted) {
            run = run.apply(accepted.move(), now);
        }
        return decision;
    }

    /** What clocks trigger up to an instant, in the order of time, each looked at once. */
    void letClocksSpeak(Instant now) {
        Optional<Due> next = nextDue(now);
        while (next.isPresent()) {
            Due due = next.get();
            lookedAt.add(due);
            if (procedure
                    .findClock(due.clock().rule())
                    .filter(rule -> !rule.isWaitingPeriod())
                    .isPresent()) {
                overdue.add(due.clock().value());
            }
            trigger(due);
            next = nextDue(now);
        }
    }

    private Optional<Due> nextDue(Instant now) {
        TimeBase time = time(now);
        return run.clocks().values().stream()
                .filter(RunningClock::isOpen)
                .flatMap(clock -> clock.clock().deadline(time).stream()
                        .map(deadline -> new Due(clock.id(), deadline.dueExclusive())))
                .filter(due -> !due.at().isAfter(now) && !lookedAt.contains(due))
                .min(Comparator.comparing(Due::at)
                        .thenComparing(due -> due.clock().value()));
    }

    private void trigger(Due due) {
        Instant at = run.lastActAt().filter(due.at()::isBefore).orElse(due.at());
        boolean taken = false;
        for (Transition step : procedure.triggeredBy(due.clock())) {
            if (!taken && decide(requestOfSystem(step, due), at) instanceof Decision.Accepted) {
                taken = true;
                steps.add(step.id().value());
            }
        }
    }

    /** What happened by itself since this was asked last. */
    ByThemselves happened() {
        ByThemselves happened = new ByThemselves(List.copyOf(overdue), List.copyOf(steps));
        steps.clear();
        return happened;
    }

    private static ActionRequest requestOfSystem(Transition step, Due due) {
        FactId reason = CoreFacts.REASON.id();
        boolean asksForReason = step.requires().contains(reason)
                || step.kind().required().stream().anyMatch(fact -> fact.id().equals(reason));
        Map<FactId, FactValue> values =
                asksForReason ? Map.of(reason, FactValue.of(due.clock().value())) : Map.of();
        return new ActionRequest(step.id(), SystemActor.ACTOR, values);
    }

    /** When a clock is due that runs; empty within if its limit is open. */
    Optional<Optional<Deadline>> deadline(String clock, Instant now) {
        return run.clocks().values().stream()
                .filter(running -> running.id().value().equals(clock))
                .filter(RunningClock::isOpen)
                .map(running -> running.clock().deadline(time(now)))
                .findFirst();
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

    private record Due(ClockId clock, Instant at) {}
}
