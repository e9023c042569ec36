package org.wangge.core.procedure.soundness;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wangge.core.fact.FactId;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.Transition;

/** Which steps are idle: after them everything that is followed is as before, whatever else they are good for. */
final class Idleness {

    private Idleness() {}

    static boolean isIdle(Procedure procedure, Transition step) {
        return stays(step) && !touchesClocks(step) && !leavesMark(step) && !bringsWhatIsAsked(procedure, step);
    }

    static boolean touchesClocks(Transition step) {
        return Stream.of(step.starts(), step.stops(), step.suspends(), step.resumes())
                .anyMatch(clocks -> !clocks.isEmpty());
    }

    /** Whether it matters to some clock where a step is taken: it changes one, is triggered by one, or extends one. */
    static boolean looksAtClocks(Transition step) {
        return touchesClocks(step) || step.whenDue().isPresent() || step.kind().concernsExtension();
    }

    private static boolean bringsWhatIsAsked(Procedure procedure, Transition step) {
        Set<FactId> asked = Questions.of(procedure).keySet();
        return procedure.fieldsOf(step).stream().anyMatch(asked::contains);
    }

    /** Whether the case is in the same state afterwards. */
    static boolean stays(Transition step) {
        return !step.isInitial()
                && step.to()
                        .map(target -> step.fromStates().equals(Set.of(target)))
                        .orElse(true);
    }

    private static boolean leavesMark(Transition step) {
        ActionKind kind = step.kind();
        boolean holds = kind.movesResponsibility() || kind == ActionKind.ACCEPT || kind == ActionKind.HANDLE;
        boolean ends = kind.closes() || kind == ActionKind.REOPEN;
        boolean counts = kind == ActionKind.INFORM || kind == ActionKind.PUBLISH || kind == ActionKind.GRANT_EXTENSION;
        return holds || ends || counts;
    }

    /** The facts at which steps look that are not idle. */
    static Set<FactId> factsThatMatter(Procedure procedure) {
        Set<FactId> facts = new TreeSet<>();
        procedure.transitions().stream()
                .filter(step -> !isIdle(procedure, step))
                .forEach(step -> facts.addAll(step.when().asks()));
        procedure.clocks().stream()
                .flatMap(clock -> clock.table().rows().stream())
                .forEach(row -> facts.addAll(row.when().asks()));
        return facts;
    }
}
