package org.wangge.examples.benchmarks.procedure;

import jakarta.validation.Validation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseDecider;
import org.wangge.core.casefile.CaseDecision;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CaseRules;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridTree;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.ActionRequest;
import org.wangge.core.procedure.Decision;
import org.wangge.core.procedure.DecisionContext;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnit;
import org.wangge.core.staff.Units;
import org.wangge.rules.PackReader;
import org.wangge.rules.calendar.BuiltInCalendars;
import org.wangge.rules.rehearsal.GovernedLocality;
import org.wangge.rules.rehearsal.Locality;

/** A case of a small place that was reported and sorted, as it comes from a store, and everything a decision needs. */
final class StoredCase {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final RegionId REGION = RegionId.of("benchmark");
    private static final CaseId CASE = CaseId.of("benchmark", "case-1");
    private static final List<Grid> GRIDS = List.of(
            Grid.root("t", "town", "镇"), Grid.within("v", "village", "t", "村"), Grid.within("g", "group", "v", "组"));
    private static final List<OrgUnit> UNITS = List.of(OrgUnit.of("office", "village-office", "v", "村委会"));
    private static final List<Appointment> APPOINTMENTS = List.of(
            Appointment.post("leader", "group-leader", "g", SINCE), Appointment.member("cadre", "office", SINCE));

    private final RuleBook book = PackReader.builtIn("tangshan-town").requireClean();
    private final WorkCalendar calendar = BuiltInCalendars.cn();
    private final Procedure procedure = book.findProcedure(RuleBook.CASE).orElseThrow();
    private final CaseFile file = sorted();
    private final CaseDecider decider =
            new CaseDecider(new CaseRules(book.pack(), procedure, book.catalog(), book.zone()));
    private final DecisionContext context = new DecisionContext(
            at("2026-09-28T10:00"),
            book.zone(),
            GridTree.of(REGION, SINCE, book.levels(), GRIDS),
            Units.of(UNITS),
            new TimeBase(calendar, book.hours()));

    private CaseFile sorted() {
        Locality locality = Locality.builder()
                .book(book)
                .region(REGION)
                .since(SINCE)
                .grids(GRIDS)
                .units(UNITS)
                .appointments(APPOINTMENTS)
                .calendars(List.of(calendar))
                .build();
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            GovernedLocality place = GovernedLocality.open(locality, validation.getValidator(), at("2026-09-28T09:00"));
            handle(place, command("report").with("category", "sanitation").with("location", "g"));
            handle(place, command("sort").with("scope", "community"));
            return place.governance().cases().find(CASE).orElseThrow();
        }
    }

    private static void handle(GovernedLocality place, CaseCommand command) {
        Outcome outcome = place.governance().cases().handle(CommandRequest.of(command, "leader", command.action()));
        if (!(outcome instanceof Outcome.Accepted)) {
            throw new IllegalStateException("The case is not where the benchmark begins: " + outcome);
        }
    }

    private Instant at(String local) {
        return LocalDateTime.parse(local).atZone(book.zone()).toInstant();
    }

    static CaseCommand command(String action) {
        return CaseCommand.of("benchmark", "case-1", action);
    }

    /** Someone with the appointments of the day. */
    static Actor actor(String id) {
        ActorId actor = ActorId.of(id);
        return new Actor(
                actor,
                APPOINTMENTS.stream()
                        .filter(one -> one.actor().equals(actor))
                        .map(Appointment::place)
                        .toList());
    }

    static ActionRequest request(String action, Actor actor) {
        return new ActionRequest(ActionId.of(action), actor, Map.of());
    }

    /** The procedure's answer to a request. */
    Decision decide(ActionRequest request) {
        return procedure.decide(file, request, context);
    }

    /** The answer to a command, with its events. */
    CaseDecision decide(CaseCommand command, Actor actor) {
        return decider.decide(Optional.of(file), command, actor, Optional.empty(), context);
    }
}
