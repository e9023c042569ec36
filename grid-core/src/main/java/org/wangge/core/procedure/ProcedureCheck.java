package org.wangge.core.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wangge.core.fact.FactId;

/** The references of a procedure, checked when it is built; every fault is named at once. */
final class ProcedureCheck {

    private final Procedure procedure;
    private final List<String> faults = new ArrayList<>();

    private ProcedureCheck(Procedure procedure) {
        this.procedure = procedure;
    }

    static void check(Procedure procedure) {
        ProcedureCheck check = new ProcedureCheck(procedure);
        check.checkBeginning();
        procedure.transitions().forEach(check::checkTransition);
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
                .filter(clock -> procedure.findClock(clock).isEmpty())
                .forEach(clock -> faults.add(transition.id() + " names clock " + clock + ", which there is not"));
        for (FactId field : transition.requires()) {
            if (procedure.vocabulary().find(field).isEmpty()) {
                faults.add(transition.id() + " requires fact " + field + ", which nobody declares");
            }
        }
    }

    private static Stream<ClockId> clocksOf(Transition transition) {
        return Stream.of(
                        transition.starts(),
                        transition.stops(),
                        transition.suspends(),
                        transition.resumes(),
                        transition.waitsFor())
                .flatMap(List::stream);
    }
}
