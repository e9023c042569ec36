package org.wangge.examples.benchmarks.procedure;

import jakarta.validation.Validation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridTree;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.ActionRequest;
import org.wangge.core.procedure.Decision;
import org.wangge.core.procedure.DecisionContext;
import org.wangge.core.procedure.Passage;
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

/** Cases of a small place as they come from a store at each stage, and everything a decision about them needs. */
final class StoredCase {

    /** A case file, and somebody who may take an action on it, which leads to a state. */
    record Look(CaseFile file, ActionRequest request, String to) {}

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final RegionId REGION = RegionId.of("benchmark");
    private static final String COMMUNITY_CASE = "case-1";
    private static final String TOWN_CASE = "case-2";
    private static final List<Grid> GRIDS = List.of(
            Grid.root("t", "town", "镇"), Grid.within("v", "village", "t", "村"), Grid.within("g", "group", "v", "组"));
    private static final List<OrgUnit> UNITS = List.of(OrgUnit.of("office", "village-office", "v", "村委会"));
    private static final List<Appointment> APPOINTMENTS = List.of(
            Appointment.post("leader", "group-leader", "g", SINCE),
            Appointment.post("secretary", "village-leader", "v", SINCE),
            Appointment.member("cadre", "office", SINCE));

    private final RuleBook book = PackReader.builtIn("tangshan-town").requireClean();
    private final WorkCalendar calendar = BuiltInCalendars.cn();
    private final Procedure procedure = book.findProcedure(RuleBook.CASE).orElseThrow();
    private final CaseDecider decider =
            new CaseDecider(new CaseRules(book.pack(), procedure, book.catalog(), book.zone()));
    private final DecisionContext context = new DecisionContext(
            at("2026-09-28T10:00"),
            book.zone(),
            GridTree.of(REGION, SINCE, book.levels(), GRIDS),
            Units.of(UNITS),
            new TimeBase(calendar, book.hours()));
    private final List<Look> looks = new ArrayList<>();
    private final CaseFile file;

    StoredCase() {
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
            this.file = pass(place);
        }
    }

    /** Takes one case through its procedure and another into it, and keeps what it meets on the way. */
    private CaseFile pass(GovernedLocality place) {
        handle(place, "leader", command("report").with("category", "sanitation").with("location", "g"));
        look(place, COMMUNITY_CASE, "leader", "sort", "sorted", Map.of("scope", "community"));
        handle(place, "leader", command("sort").with("scope", "community"));
        CaseFile sorted = find(place, COMMUNITY_CASE);
        look(place, COMMUNITY_CASE, "cadre", "take", "handling", Map.of());
        handle(
                place,
                "leader",
                command(TOWN_CASE, "report").with("category", "roads").with("location", "g"));
        handle(place, "leader", command(TOWN_CASE, "sort").with("scope", "town-department"));
        look(place, TOWN_CASE, "secretary", "forward", "handling", Map.of());
        look(place, COMMUNITY_CASE, "leader", "urge", "sorted", Map.of());
        handle(place, "cadre", command("take"));
        look(place, COMMUNITY_CASE, "leader", "urge", "handling", Map.of());
        look(place, COMMUNITY_CASE, "cadre", "settle", "answered", Map.of("result", "swept"));
        handle(place, "cadre", command("settle").with("result", "swept"));
        handle(place, "leader", command("inform"));
        handle(place, "secretary", command("publish"));
        look(place, COMMUNITY_CASE, "secretary", "close", "closed", Map.of());
        return sorted;
    }

    private void look(
            GovernedLocality place, String id, String actor, String action, String to, Map<String, String> fields) {
        Map<FactId, FactValue> values = fields.entrySet().stream()
                .collect(Collectors.toMap(field -> FactId.of(field.getKey()), field -> FactValue.of(field.getValue())));
        looks.add(new Look(find(place, id), new ActionRequest(ActionId.of(action), actor(actor), values), to));
    }

    private static CaseFile find(GovernedLocality place, String id) {
        return place.governance().cases().find(CaseId.of("benchmark", id)).orElseThrow();
    }

    private static void handle(GovernedLocality place, String actor, CaseCommand command) {
        Outcome outcome = place.governance()
                .cases()
                .handle(CommandRequest.of(command, actor, command.caseId() + command.action()));
        if (!(outcome instanceof Outcome.Accepted)) {
            throw new IllegalStateException("The case is not where the benchmark begins: " + outcome);
        }
    }

    private Instant at(String local) {
        return LocalDateTime.parse(local).atZone(book.zone()).toInstant();
    }

    static CaseCommand command(String action) {
        return command(COMMUNITY_CASE, action);
    }

    private static CaseCommand command(String id, String action) {
        return CaseCommand.of("benchmark", id, action);
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

    /** What may be looked up: an action of each arc of {@link Attempt#ARCS}, from where it leaves. */
    List<Look> looks() {
        return List.copyOf(looks);
    }

    /** The procedure's short answer. */
    Passage look(Look look) {
        return procedure.passage(look.file(), look.request(), context);
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
