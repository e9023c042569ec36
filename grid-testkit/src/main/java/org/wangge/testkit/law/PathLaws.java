package org.wangge.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.procedure.State;
import org.wangge.core.procedure.soundness.ProcedureGraph;
import org.wangge.core.procedure.soundness.Setting;
import org.wangge.testkit.walk.Finisher;
import org.wangge.testkit.walk.Trace;
import org.wangge.testkit.walk.Walk;

/**
 * The laws of the checked graph (流程图规律): what the soundness checker says of a rule book holds of the cases that live by
 * it.
 *
 * <p>Whoever changes the engine and forgets the checker, or the other way round, breaks one of them.
 */
public abstract class PathLaws extends WalkLaws {

    private static final int TRIES_OF_ENDS = 15;
    private static final int MOST_STEPS = 300;

    private Optional<ProcedureGraph> graph = Optional.empty();

    /** For subclasses. */
    protected PathLaws() {}

    /**
     * The graph of the procedure of cases.
     *
     * @return what the checker makes of the rule book unless overridden; the same every time
     */
    protected ProcedureGraph graph() {
        graph = graph.or(() ->
                Optional.of(ProcedureGraph.of(procedure(), Setting.of(locality().book()))));
        return graph.get();
    }

    /** An action with the events of its command, up to which the history is looked at. */
    private record Act(CaseEvent.ActionTaken taken, int end) {}

    /** The actions that were taken, by whomever; one command takes one action at the most. */
    private static List<Act> acts(List<CaseEventEnvelope> history) {
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).event() instanceof CaseEvent.ActionTaken taken) {
                acts.add(new Act(taken, endOfCommand(history, i)));
            }
        }
        return acts;
    }

    private static int endOfCommand(List<CaseEventEnvelope> history, int first) {
        int end = first + 1;
        while (end < history.size()
                && history.get(end).commandId().equals(history.get(first).commandId())
                && !(history.get(end).event() instanceof CaseEvent.ActionTaken)) {
            end++;
        }
        return end;
    }

    /**
     * Every accepted event sequence is a path of the checked graph: each action leads over a step that the checker knows
     * to a situation that agrees with the case.
     *
     * @param walk the walk
     */
    @Property(tries = TRIES)
    public void everyHistoryIsAPathOfTheCheckedGraph(@ForAll("walks") Walk walk) {
        Walked walked = walked(walk);
        List<CaseEventEnvelope> history = walked.history();
        Set<ProcedureGraph.Situation> at = graph().beginning();
        for (Act act : acts(history)) {
            CaseFile after = CaseFile.fold(history.subList(0, act.end()));
            Set<ProcedureGraph.Situation> next = step(at, act, after);
            assertThat(next)
                    .as("%s out of %s to %s, after %s", act.taken(), at, after.state(), walked.trace())
                    .isNotEmpty();
            at = next;
        }
    }

    private Set<ProcedureGraph.Situation> step(Set<ProcedureGraph.Situation> at, Act act, CaseFile after) {
        return graph().after(at, act.taken().action(), act.taken().values(), after).stream()
                .filter(each -> each.isClosed() == after.isClosed())
                .collect(Collectors.toSet());
    }

    /**
     * Every case of a sound procedure can be driven to an end: from wherever a walk leaves it, somebody can take the steps
     * that the graph proposes, in time, until a final state is reached.
     *
     * @param walk the walk
     */
    @Property(tries = TRIES_OF_ENDS)
    public void everyCaseCanBeDrivenToAnEnd(@ForAll("walks") Walk walk) {
        Walked walked = walked(walk);
        if (walked.file().isEmpty()) {
            return;
        }
        Trace more = new Finisher(walked.place(), graph(), walked.id()).drive(MOST_STEPS);
        assertThat(isAtAnEnd(walked))
                .as("at an end after %s and then %s", walked.trace(), more)
                .isTrue();
    }

    private boolean isAtAnEnd(Walked walked) {
        Map<?, State> states =
                procedure().states().stream().collect(Collectors.toMap(State::id, state -> state, (one, other) -> one));
        return walked.file()
                .map(CaseFile::state)
                .map(states::get)
                .filter(State::isFinal)
                .isPresent();
    }
}
