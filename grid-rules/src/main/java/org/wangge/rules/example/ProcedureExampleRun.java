package org.wangge.rules.example;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wangge.core.explain.Text;
import org.wangge.core.grid.GridCode;
import org.wangge.core.procedure.Decision;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.Refusal;
import org.wangge.core.procedure.State;
import org.wangge.core.procedure.StateId;
import org.wangge.core.staff.Holder;
import org.wangge.rules.lint.Position;
import org.wangge.rules.pack.Example;
import org.wangge.rules.pack.ExampleDue;
import org.wangge.rules.pack.ExampleExpectation;
import org.wangge.rules.pack.ExampleGrid;
import org.wangge.rules.pack.ExampleStep;
import org.wangge.rules.rehearsal.Locality;
import org.wangge.rules.yaml.YamlScalar;

/** One example of a procedure that is no case being carried out, such as a recruitment. It leaves no history. Used once. */
final class ProcedureExampleRun {

    private static final String NONE = "-";

    private final Example example;
    private final Procedure procedure;
    private final Locality locality;
    private final RehearsedRun rehearsal;
    private final List<Mismatch> mismatches = new ArrayList<>();

    ProcedureExampleRun(Example example, Procedure procedure, Locality locality) {
        this.example = example;
        this.procedure = procedure;
        this.locality = locality;
        this.rehearsal = new RehearsedRun(procedure, locality, placeOf(example));
    }

    private static GridCode placeOf(Example example) {
        return GridCode.of(example.place()
                .or(() -> example.grids().stream().map(ExampleGrid::code).findFirst())
                .map(YamlScalar::text)
                .orElse(NONE));
    }

    ExampleResult result() {
        example.steps().forEach(this::take);
        return new ExampleResult(example, mismatches, List.of());
    }

    private void take(ExampleStep step) {
        Instant now = step.time().atZone(locality.book().zone()).toInstant();
        rehearsal.letClocksSpeak(now);
        ByThemselves happened = rehearsal.happened();
        step.by().ifPresent(actor -> compareDecision(step, decide(step, actor.text(), now)));
        step.expect().ifPresent(expected -> {
            compare(expected, step.at(), now);
            mismatches.addAll(happened.compare(expected, step.at()));
        });
    }

    private Decision decide(ExampleStep step, String actor, Instant now) {
        Map<String, String> fields = new TreeMap<>();
        step.fields().forEach((name, value) -> fields.put(name.text(), value.text()));
        List<String> evidence = step.attach().stream().map(YamlScalar::text).toList();
        return rehearsal.act(actionOf(step), actor, fields, evidence, now);
    }

    private static String actionOf(ExampleStep step) {
        return step.action().map(YamlScalar::text).orElse(NONE);
    }

    private void compareDecision(ExampleStep step, Decision decision) {
        Set<String> expected =
                step.refused().stream().map(YamlScalar::text).collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = reasons(decision).stream()
                .map(reason -> reason.code().name())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!expected.equals(found)) {
            Text what = ExampleMessage.ACT.text(
                    "actor", step.by().map(YamlScalar::text).orElse(NONE), "action", actionOf(step));
            Text wanted = expected.isEmpty()
                    ? ExampleMessage.ACCEPTED.text()
                    : ExampleMessage.REFUSED_WITH.text("codes", expected);
            mismatches.add(new Mismatch(step.at(), what, wanted, shown(decision)));
        }
    }

    private static List<Refusal> reasons(Decision decision) {
        return decision instanceof Decision.Refused refused ? refused.reasons() : List.of();
    }

    private Text shown(Decision decision) {
        List<Refusal> reasons = reasons(decision);
        return reasons.isEmpty()
                ? ExampleMessage.ACCEPTED_IN_STATE.text("state", state())
                : ExampleMessage.REFUSED.text("reasons", Reasons.of(reasons));
    }

    private void compare(ExampleExpectation expected, Position step, Instant now) {
        expected.state().ifPresent(state -> same(state.at(), ExampleMessage.STATE.text(), state.text(), state()));
        expected.closed()
                .ifPresent(closed ->
                        same(step, ExampleMessage.CLOSED.text(), closed.toString(), Boolean.toString(isAtItsEnd())));
        expected.holder().ifPresent(this::compareHolder);
        expected.due().forEach(due -> compareDue(due, now));
    }

    private String state() {
        return rehearsal.run().currentState().map(StateId::value).orElse(NONE);
    }

    private boolean isAtItsEnd() {
        return rehearsal.run().currentState().flatMap(procedure::findState).stream()
                .anyMatch(State::isFinal);
    }

    private void compareHolder(YamlScalar expected) {
        Optional<Holder> found = rehearsal.run().heldBy();
        List<String> names =
                found.map(holder -> HolderNames.of(holder, locality)).orElse(List.of(NONE));
        if (!names.contains(expected.text())) {
            mismatches.add(Mismatch.of(expected.at(), ExampleMessage.HOLDER.text(), expected.text(), names.get(0)));
        }
    }

    private void compareDue(ExampleDue expected, Instant now) {
        String clock = expected.clock().text();
        String found = rehearsal
                .deadline(clock, now)
                .map(due -> due.map(each ->
                                expected.inSameForm(each, locality.book().zone()))
                        .orElse(ExampleDue.OPEN))
                .orElse(ExampleDue.NONE);
        same(
                expected.written().at(),
                ExampleMessage.DUE.text("clock", clock),
                expected.written().text(),
                found);
    }

    private void same(Position at, Text what, String expected, String found) {
        if (!expected.equals(found)) {
            mismatches.add(Mismatch.of(at, what, expected, found));
        }
    }
}
