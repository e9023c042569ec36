package org.wangge.testkit.walk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseDecider;
import org.wangge.core.casefile.CaseDecision;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.grid.GridTree;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.DecisionContext;
import org.wangge.core.procedure.EvidenceKind;
import org.wangge.core.procedure.Refusal;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.procedure.Transition;
import org.wangge.core.procedure.soundness.ProcedureGraph;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.Units;
import org.wangge.core.store.CalendarStore;
import org.wangge.rules.rehearsal.Locality;

/** Looks for actions that are legal in a locality at a moment, by asking the pure engine; nothing is stored. */
final class LegalActions {

    /** An action that somebody may take. */
    record Legal(ActorId actor, CaseCommand command) {}

    /** How many sets of fields are tried for each person who may act at all. */
    private static final int TRIES = 6;

    /** By how much chance alone can change the order in which actions are tried. */
    private static final int CHANCE = 4;

    private final Locality locality;
    private final FieldChoice fields;
    private final CaseDecider decider;
    private final GridTree grids;
    private final Units units;
    private final CalendarStore calendars;
    private final List<ActorId> people;

    LegalActions(Locality locality) {
        RuleBook book = locality.book();
        this.locality = locality;
        this.fields = new FieldChoice(locality);
        this.decider = new CaseDecider(book.caseRules());
        this.grids = GridTree.of(locality.region(), locality.since(), book.levels(), locality.grids());
        this.units = Units.of(locality.units());
        this.calendars = CalendarStore.of(locality.calendars());
        this.people = locality.people();
    }

    /**
     * One legal action; empty if nobody can do anything. Actions that were seldom taken come first, and those that end a
     * case before its time come late, so that walks get around.
     */
    Optional<Legal> choose(
            CaseId id, Optional<CaseFile> file, Instant now, Walk.Stride stride, Map<ActionId, Integer> taken) {
        DecisionContext context = context(now);
        Digits digits = new Digits(stride.pick());
        Map<ActionId, Integer> order = new HashMap<>();
        List<Transition> transitions =
                locality.book().caseRules().procedure().transitionsFrom(file.map(CaseFile::state));
        transitions.forEach(transition -> order.put(
                transition.id(),
                taken.getOrDefault(transition.id(), 0) + reluctance(transition) + digits.next(CHANCE)));
        return transitions.stream()
                .sorted(Comparator.comparing(transition -> order.getOrDefault(transition.id(), 0)))
                .flatMap(
                        transition -> legal(id, file, transition, new Aim(stride.values(), Map.of()), context).stream())
                .findFirst();
    }

    private static int reluctance(Transition transition) {
        int endsEarly = transition.closes() && transition.kind() != ActionKind.CLOSE ? 2 : 0;
        return transition.to().isPresent() ? endsEarly : 1;
    }

    /** A legal action that follows a step of the graph, with whatever the step brings. */
    Optional<Legal> follow(CaseFile file, ProcedureGraph.Edge edge, Instant now, int chance) {
        Transition transition = locality.book()
                .caseRules()
                .procedure()
                .findTransition(edge.action())
                .orElseThrow();
        Map<String, String> brought = new HashMap<>();
        edge.brought().forEach((fact, value) -> brought.put(fact.value(), value.toString()));
        return legal(file.id(), Optional.of(file), transition, new Aim(chance, brought), context(now));
    }

    /** Where the search for fields and people begins, and the values that are brought in any case. */
    private record Aim(int values, Map<String, String> brought) {}

    private Optional<Legal> legal(
            CaseId id, Optional<CaseFile> file, Transition transition, Aim aim, DecisionContext context) {
        for (int turn = 0; turn < people.size(); turn++) {
            ActorId person = people.get(Math.floorMod(aim.values() + turn, people.size()));
            boolean mayAct = true;
            for (int attempt = 0; attempt < TRIES && mayAct; attempt++) {
                Digits digits = new Digits(aim.values() + (long) attempt * people.size() + turn);
                Legal legal = new Legal(person, command(id, file, transition, digits, aim.brought()));
                List<RefusalCode> reasons = reasonsAgainst(legal, file, context);
                if (reasons.isEmpty()) {
                    return Optional.of(legal);
                }
                // before the first report, whether somebody may act depends on the place that the fields name
                mayAct = file.isEmpty() || !reasons.contains(RefusalCode.NOT_ENTITLED);
            }
        }
        return Optional.empty();
    }

    private CaseCommand command(
            CaseId id, Optional<CaseFile> file, Transition transition, Digits digits, Map<String, String> brought) {
        Map<String, String> all = new TreeMap<>(fields.fieldsFor(transition, file, digits));
        all.putAll(brought);
        CaseCommand command =
                new CaseCommand(id.region().value(), id.value(), transition.id().value(), all);
        for (EvidenceKind kind : fields.evidenceFor(transition, digits)) {
            command = command.attaching(kind.value(), "walk:" + kind);
        }
        return command;
    }

    private List<RefusalCode> reasonsAgainst(Legal legal, Optional<CaseFile> file, DecisionContext context) {
        Actor actor = new Actor(legal.actor(), placesOf(legal.actor(), context.today()));
        CaseDecision decision = decider.decide(file, legal.command(), actor, Optional.of("number"), context);
        return decision instanceof CaseDecision.Refused refused
                ? refused.reasons().stream().map(Refusal::code).toList()
                : List.of();
    }

    private List<Appointment.Place> placesOf(ActorId person, LocalDate day) {
        return locality.appointments().stream()
                .filter(held -> held.actor().equals(person) && held.holdsOn(day))
                .map(Appointment::place)
                .toList();
    }

    private DecisionContext context(Instant now) {
        RuleBook book = locality.book();
        LocalDate day = LocalDate.ofInstant(now, book.zone());
        WorkCalendar calendar =
                calendars.edition(book.calendar(), day).orElseGet(() -> WorkCalendar.plainWeek(book.calendar()));
        return new DecisionContext(now, book.zone(), grids, units, new TimeBase(calendar, book.hours()));
    }
}
