package org.wangge.rules.example;

import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.explain.Text;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.staff.SystemActor;
import org.wangge.core.store.memory.MemoryStores;
import org.wangge.rules.pack.Example;
import org.wangge.rules.pack.ExampleStep;
import org.wangge.rules.rehearsal.GovernedLocality;
import org.wangge.rules.rehearsal.Locality;
import org.wangge.rules.yaml.YamlScalar;

/** One example being carried out. Used once. */
final class ExampleRun {

    private static final int SWEEP_BATCH = 100;

    private final Example example;
    private final GovernedLocality place;
    private final CaseId id;
    private final List<Mismatch> mismatches = new ArrayList<>();
    private int eventsSeen;

    ExampleRun(Example example, Locality locality, RuleBooks books, Validator validator) {
        this.example = example;
        this.place = GovernedLocality.open(locality, books, new MemoryStores(), validator, Instant.EPOCH);
        this.id = new CaseId(locality.region(), "example");
    }

    ExampleResult result() {
        int number = 0;
        for (ExampleStep step : example.steps()) {
            number++;
            take(step, "step-" + number);
        }
        return new ExampleResult(example, mismatches, place.governance().cases().history(id));
    }

    private void take(ExampleStep step, String commandId) {
        place.time().moveTo(step.time().atZone(place.locality().book().zone()).toInstant());
        letClocksSpeak();
        step.by().ifPresent(actor -> {
            CommandRequest request = CommandRequest.of(command(step), actor.text(), commandId);
            compareOutcome(step, place.governance().cases().handle(request));
        });
        step.expect()
                .ifPresent(expected ->
                        mismatches.addAll(new CaseComparison(place, id, step.at(), happened()).compare(expected)));
        eventsSeen = place.governance().cases().history(id).size();
    }

    /** Whoever took the step itself is a person, so that every act of the system lies between this step and the last. */
    private ByThemselves happened() {
        List<CaseEventEnvelope> history = place.governance().cases().history(id);
        List<String> overdue = history.stream()
                .map(CaseEventEnvelope::event)
                .filter(CaseEvent.ClockRanOut.class::isInstance)
                .map(event -> ((CaseEvent.ClockRanOut) event).clock().value())
                .toList();
        List<String> steps = history.stream()
                .skip(eventsSeen)
                .filter(event -> event.entitlement().actor().equals(SystemActor.ID))
                .map(CaseEventEnvelope::event)
                .filter(CaseEvent.ActionTaken.class::isInstance)
                .map(event -> ((CaseEvent.ActionTaken) event).action().value())
                .toList();
        return new ByThemselves(overdue, steps);
    }

    /** As a host does that sweeps all the time: what was due before a step has happened by then. */
    private void letClocksSpeak() {
        boolean more = true;
        while (more) {
            more = place.governance()
                    .clocks()
                    .sweep(place.time().instant(), SWEEP_BATCH)
                    .isFull();
        }
    }

    private CaseCommand command(ExampleStep step) {
        Map<String, String> fields = new TreeMap<>();
        step.fields().forEach((name, value) -> fields.put(name.text(), value.text()));
        CaseCommand command = new CaseCommand(id.region().value(), id.value(), actionOf(step), fields);
        for (YamlScalar kind : step.attach()) {
            command = command.attaching(kind.text(), "example:" + kind.text());
        }
        return command;
    }

    private static String actionOf(ExampleStep step) {
        return step.action().map(YamlScalar::text).orElse("-");
    }

    private void compareOutcome(ExampleStep step, Outcome outcome) {
        Text what =
                ExampleMessage.ACT.text("actor", step.by().map(YamlScalar::text).orElse("-"), "action", actionOf(step));
        if (step.refused().isEmpty()) {
            if (!outcome.isAccepted()) {
                mismatches.add(new Mismatch(step.at(), what, ExampleMessage.ACCEPTED.text(), shown(outcome)));
            }
            return;
        }
        TreeSet<String> expected =
                step.refused().stream().map(YamlScalar::text).collect(Collectors.toCollection(TreeSet::new));
        if (!codesOf(outcome).equals(expected)) {
            Text wanted = ExampleMessage.REFUSED_WITH.text("codes", expected);
            mismatches.add(new Mismatch(step.refused().get(0).at(), what, wanted, shown(outcome)));
        }
    }

    private static Set<String> codesOf(Outcome outcome) {
        TreeSet<String> codes = new TreeSet<>();
        if (outcome instanceof Outcome.Refused refused) {
            refused.reasons().stream().map(reason -> reason.code().name()).forEach(codes::add);
        }
        return codes;
    }

    private static Text shown(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            return ExampleMessage.ACCEPTED_IN_STATE.text(
                    "state", accepted.file().state());
        }
        return outcome instanceof Outcome.Refused refused
                ? ExampleMessage.REFUSED.text("reasons", Reasons.of(refused.reasons()))
                : ExampleMessage.INVALID.text("violations", Reasons.ofForm(((Outcome.Invalid) outcome).violations()));
    }
}
