package org.wangge.rules.replay;

import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wangge.core.casefile.CaseDeadline;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.rulebook.RuleTimeline;
import org.wangge.core.store.memory.MemoryStores;
import org.wangge.rules.rehearsal.GovernedLocality;
import org.wangge.rules.rehearsal.Locality;

/** All cases of a history, living under one rule book, in the order of time. Used once. */
final class Rehearsal {

    private static final int SWEEP_BATCH = 500;

    private final GovernedLocality place;
    private final List<RecordedStep> steps;
    private final Instant until;
    private final Map<String, List<LivedCase.Moment>> moments = new LinkedHashMap<>();

    Rehearsal(Locality locality, RuleTimeline rules, List<RecordedStep> steps, Instant until, Validator validator) {
        this.place = GovernedLocality.open(locality, RuleBooks.of(rules), new MemoryStores(), validator, Instant.EPOCH);
        this.steps = steps.stream()
                .filter(step -> !step.at().isAfter(until))
                .sorted(Comparator.comparing(RecordedStep::at))
                .toList();
        this.until = until;
    }

    Map<String, LivedCase> cases() {
        int number = 0;
        for (RecordedStep step : steps) {
            number++;
            take(step, "step-" + number);
        }
        moveTo(until);
        Map<String, LivedCase> cases = new LinkedHashMap<>();
        moments.forEach((id, own) -> cases.put(id, new LivedCase(own, ranOut(id))));
        return cases;
    }

    private void take(RecordedStep step, String commandId) {
        moveTo(step.at());
        Outcome outcome =
                place.governance().cases().handle(step.request(place.locality().region(), commandId));
        CaseId id = idOf(step.caseId());
        moments.computeIfAbsent(step.caseId(), unknown -> new ArrayList<>())
                .add(new LivedCase.Moment(
                        step, outcome, place.governance().cases().find(id), open(id)));
    }

    /** What was due before a step has happened by then, as at a host that sweeps all the time. */
    private void moveTo(Instant instant) {
        place.time().moveTo(instant);
        boolean more = true;
        while (more) {
            more = place.governance().clocks().sweep(instant, SWEEP_BATCH).isFull();
        }
    }

    private CaseId idOf(String caseId) {
        return new CaseId(place.locality().region(), caseId);
    }

    private Map<String, CaseDeadline> open(CaseId id) {
        Map<String, CaseDeadline> open = new TreeMap<>();
        place.governance().cases().deadlines(id).stream()
                .filter(deadline -> deadline.clock().isOpen())
                .forEach(deadline -> open.put(deadline.clock().id().value(), deadline));
        return open;
    }

    private SortedSet<String> ranOut(String caseId) {
        return place.governance().cases().history(idOf(caseId)).stream()
                .map(event -> event.event())
                .filter(CaseEvent.ClockRanOut.class::isInstance)
                .map(event -> ((CaseEvent.ClockRanOut) event).clock().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
