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

    static boolean isIdle(Questions questions, Transition step) {
        return stays(step) && !touchesClocks(step) && !leavesMark(step) && !bringsWhatIsAsked(questions, step);
    }

    static boolean touchesClocks(Transition step) {
        return Stream.of(step.starts(), step.stops(), step.suspends(), step.resumes())
                .anyMatch(clocks -> !clocks.isEmpty());
    }

    /** Whether it matters to some clock where a step is taken: it changes one, is triggered by one, or extends one. */
    static boolean looksAtClocks(Transition step) {
        return touchesClocks(step) || step.whenDue().isPresent() || step.kind().concernsExtension();
    }

    private static boolean bringsWhatIsAsked(Questions questions, Transition step) {
        return questions.procedure().fieldsOf(step).stream()
                .anyMatch(fact -> questions.constraints().containsKey(fact));
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
    static Set<FactId> factsThatMatter(Questions questions) {
        Set<FactId> facts = new TreeSet<>();
        Procedure procedure = questions.procedure();
        procedure.transitions().stream()
                .filter(step -> !isIdle(questions, step))
                .forEach(step -> facts.addAll(step.when().asks()));
        procedure.clocks().forEach(clock -> facts.addAll(questions.askedBy(clock.id())));
        return facts;
    }
}
