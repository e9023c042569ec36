package org.wangge.core;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.casefile.ActionActors;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseRules;
import org.wangge.core.procedure.DecisionContext;
import org.wangge.core.procedure.Entitled;
import org.wangge.core.procedure.Transition;
import org.wangge.core.staff.ActorDirectory;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;

/** Looks for whoever can take the actions of the present state of a case. */
final class ActorSearch {

    private final CaseRules rules;
    private final CaseFile file;
    private final ActorDirectory directory;

    ActorSearch(CaseRules rules, CaseFile file, ActorDirectory directory) {
        this.rules = rules;
        this.file = file;
        this.directory = directory;
    }

    List<ActionActors> all(DecisionContext context) {
        return rules.procedure().transitionsFrom(Optional.of(file.state())).stream()
                .map(transition -> actors(transition, context))
                .toList();
    }

    private ActionActors actors(Transition transition, DecisionContext context) {
        Entitled entitled = Entitled.to(transition, file, context);
        Optional<List<ActorId>> actors = candidates(entitled, context)
                .map(people -> people.stream()
                        .filter(person -> canTake(transition, person, context))
                        .toList());
        return new ActionActors(transition, entitled, actors);
    }

    /** Everybody in the places, empty if the directory cannot list them. */
    private Optional<Set<ActorId>> candidates(Entitled entitled, DecisionContext context) {
        Set<ActorId> people = new LinkedHashSet<>(entitled.persons());
        for (Appointment.Place place : entitled.places()) {
            Optional<List<ActorId>> listed = directory.list(file.id().region(), place, context.today());
            if (listed.isEmpty()) {
                return Optional.empty();
            }
            people.addAll(listed.get());
        }
        return Optional.of(people);
    }

    private boolean canTake(Transition transition, ActorId person, DecisionContext context) {
        return directory
                .find(file.id().region(), person, context.today())
                .filter(actor -> new ActionSearch(rules, file, actor).isOpen(transition, context))
                .isPresent();
    }
}
