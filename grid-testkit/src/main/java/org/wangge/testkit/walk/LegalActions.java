package org.wangge.testkit.walk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseDecider;
import org.wangge.core.casefile.CaseDecision;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.grid.GridTree;
import org.wangge.core.procedure.DecisionContext;
import org.wangge.core.procedure.Transition;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.Units;
import org.wangge.core.store.CalendarStore;
import org.wangge.testkit.fixture.Locality;

/** Looks for actions that are legal in a locality at a moment, by asking the pure engine; nothing is stored. */
final class LegalActions {

    /** An action that somebody may take. */
    record Legal(ActorId actor, CaseCommand command) {}

    /** How many sets of fields are tried for each person and action. */
    private static final int TRIES = 3;

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

    /** One legal action, chosen by a number; empty if nobody can do anything. */
    Optional<Legal> choose(CaseId id, Optional<CaseFile> file, Instant now, Walk.Stride stride) {
        List<Transition> transitions =
                locality.book().caseRules().procedure().transitionsFrom(file.map(CaseFile::state));
        int ways = transitions.size() * people.size() * TRIES;
        DecisionContext context = context(now);
        return IntStream.range(0, ways)
                .map(way -> Math.floorMod(stride.pick() + way, ways))
                .mapToObj(way -> attempt(id, file, transitions, way, stride.values()))
                .filter(legal -> isLegal(legal, file, context))
                .findFirst();
    }

    private Legal attempt(CaseId id, Optional<CaseFile> file, List<Transition> transitions, int way, int values) {
        Transition transition = transitions.get(way % transitions.size());
        int rest = way / transitions.size();
        ActorId person = people.get(rest % people.size());
        Digits digits = new Digits(values + (long) rest);
        return new Legal(person, command(id, file, transition, digits));
    }

    private CaseCommand command(CaseId id, Optional<CaseFile> file, Transition transition, Digits digits) {
        return new CaseCommand(
                id.region().value(), id.value(), transition.id().value(), fields.fieldsFor(transition, file, digits));
    }

    private boolean isLegal(Legal legal, Optional<CaseFile> file, DecisionContext context) {
        Actor actor = new Actor(legal.actor(), placesOf(legal.actor(), context.today()));
        return decider.decide(file, legal.command(), actor, Optional.of("number"), context)
                instanceof CaseDecision.Accepted;
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
