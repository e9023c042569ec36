package org.wangge.core.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactSource;

/** The references of a procedure, checked when it is built; every fault is named at once. */
final class ProcedureCheck {

    private final Procedure procedure;
    private final List<String> faults = new ArrayList<>();

    private ProcedureCheck(Procedure procedure) {
        this.procedure = procedure;
    }

    static void check(Procedure procedure) {
        ProcedureCheck check = new ProcedureCheck(procedure);
        check.checkIds("state", procedure.states(), State::id);
        check.checkIds("action", procedure.transitions(), Transition::id);
        check.checkIds("clock", procedure.clocks(), ClockRule::id);
        check.checkBeginning();
        procedure.transitions().forEach(check::checkTransition);
        procedure.clocks().forEach(check::checkClock);
        if (!check.faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "Procedure '" + procedure.id() + "' does not hold together: " + String.join("; ", check.faults));
        }
    }

    private void checkBeginning() {
        if (procedure.transitions().stream().noneMatch(Transition::isInitial)) {
            faults.add("no transition begins it");
        }
    }

    private void checkTransition(Transition transition) {
        Stream.concat(transition.fromStates().stream(), transition.to().stream())
                .filter(state -> procedure.findState(state).isEmpty())
                .forEach(state -> faults.add(transition.id() + " names state " + state + ", which there is not"));
        clocksOf(transition)
                .filter(clock -> !procedure.clocksById().containsKey(clock))
                .forEach(clock -> faults.add(transition.id() + " names clock " + clock + ", which there is not"));
        transition.tasks().stream()
                .filter(role -> !isAssigned(role))
                .forEach(role -> faults.add(transition.id() + " is a step of a task of role " + role.written()
                        + ", which no action assigns"));
        checkSystem(transition);
        transition.requires().forEach(field -> checkField(transition.id() + " requires fact " + field, field));
        transition.when().asks().forEach(fact -> checkFact(transition.id() + " looks at fact " + fact, fact));
    }

    private boolean isAssigned(TaskRole role) {
        return procedure.transitions().stream()
                .anyMatch(
                        step -> step.kind() == ActionKind.ASSIGN && step.tasks().contains(role));
    }

    /** What the system does by itself is limited to some kinds, and a clock brings no field but a reason. */
    private void checkSystem(Transition transition) {
        boolean bySystem = transition.by().includesSystem();
        if (bySystem && !transition.kind().isOpenToSystem()) {
            faults.add(
                    transition.id() + " lets the system " + transition.kind().written() + ", which is for people only");
        }
        if (transition.whenDue().isPresent()) {
            if (!bySystem || transition.isInitial()) {
                faults.add(transition.id() + " is triggered by clock "
                        + transition.whenDue().get() + ", so it must be by the system and have a state to come from");
            }
            transition
                    .evidence()
                    .forEach(kind -> faults.add(
                            transition.id() + " is triggered by a clock, which cannot attach evidence " + kind));
            transition
                    .fieldsBesideReason()
                    .forEach(field -> faults.add(
                            transition.id() + " is triggered by a clock, which cannot bring field " + field));
        }
    }

    private void checkClock(ClockRule clock) {
        clock.table().rows().stream()
                .flatMap(row -> row.when().asks().stream())
                .distinct()
                .forEach(fact -> checkFact("clock " + clock.id() + " looks at fact " + fact, fact));
        clock.extension().map(ExtensionPolicy::requires).stream()
                .flatMap(List::stream)
                .forEach(
                        field -> checkField("the extension of clock " + clock.id() + " requires fact " + field, field));
    }

    private void checkFact(String use, FactId fact) {
        if (procedure.vocabulary().find(fact).isEmpty()) {
            faults.add(use + ", which nobody declares");
        }
    }

    private void checkField(String use, FactId field) {
        checkFact(use, field);
        procedure
                .vocabulary()
                .find(field)
                .filter(fact -> fact.source() != FactSource.COMMAND)
                .ifPresent(fact -> faults.add(use + ", which no command brings"));
    }

    private <T, K> void checkIds(String what, List<T> parts, Function<T, K> id) {
        Set<K> seen = new HashSet<>();
        parts.stream()
                .map(id)
                .filter(one -> !seen.add(one))
                .forEach(one -> faults.add(what + " " + one + " occurs twice"));
    }

    private static Stream<ClockId> clocksOf(Transition transition) {
        return Stream.of(
                        transition.starts(),
                        transition.stops(),
                        transition.suspends(),
                        transition.resumes(),
                        transition.waitsFor(),
                        transition.whenDue().map(List::of).orElse(List.of()))
                .flatMap(List::stream);
    }
}
