package org.wangge.testkit.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wangge.core.casefile.CaseDeadline;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.State;
import org.wangge.core.procedure.soundness.ProcedureGraph;
import org.wangge.rules.rehearsal.GovernedLocality;

/**
 * Drives a case to an end (办结寻路): it takes the steps that the checked graph of the procedure proposes, with whoever may
 * take them and with the fields that they need, and lets time pass where nothing is possible yet. Used by one thread.
 */
public final class Finisher {

    private static final int SWEEP_BATCH = 10;
    private static final int PATIENCE = 3;

    private final GovernedLocality place;
    private final ProcedureGraph graph;
    private final CaseId id;
    private final LegalActions legal;
    private final List<Trace.Step> steps = new ArrayList<>();
    private final Map<ActionId, Integer> taken = new HashMap<>();

    /**
     * A finisher of one case.
     *
     * @param place the locality with its door
     * @param graph the graph of its procedure of cases
     * @param id the case, which exists
     */
    public Finisher(GovernedLocality place, ProcedureGraph graph, CaseId id) {
        this.place = place;
        this.graph = graph;
        this.id = id;
        this.legal = new LegalActions(place.locality());
    }

    /**
     * Drives the case on until it is at an end, or until so many steps were taken.
     *
     * @param most how many commands and sweeps at the most
     * @return what was done
     */
    public Trace drive(int most) {
        int waited = 0;
        while (steps.size() < most && !isAtAnEnd()) {
            if (advance(true) || waited >= PATIENCE && advance(false)) {
                waited = 0;
            } else {
                waited++;
                await();
            }
        }
        return new Trace(steps);
    }

    private CaseFile file() {
        return place.governance().cases().find(id).orElseThrow();
    }

    private boolean isAtAnEnd() {
        Procedure procedure = place.locality().book().caseRules().procedure();
        return procedure.states().stream()
                .filter(State::isFinal)
                .anyMatch(state -> state.id().equals(file().state()));
    }

    /** Takes the first step that is possible: one that leads nearer to the end, or after long waiting any. */
    private boolean advance(boolean nearer) {
        CaseFile file = file();
        Optional<LegalActions.Legal> found = edges(file, nearer)
                .flatMap(edge -> legal.follow(file, edge, place.time().instant(), steps.size()).stream())
                .findFirst();
        found.ifPresent(action -> bring(action, file));
        return found.isPresent();
    }

    private void bring(LegalActions.Legal action, CaseFile before) {
        taken.merge(ActionId.of(action.command().action()), 1, Integer::sum);
        CommandRequest request = CommandRequest.of(
                action.command(), action.actor().value(), "drive-" + id.value() + "-" + before.version());
        steps.add(new Trace.Command(
                place.time().instant(),
                request,
                Optional.of(before),
                place.governance().cases().handle(request)));
    }

    /** Steps that were seldom taken come first, so that a step that does not help is not taken for ever. */
    private Stream<ProcedureGraph.Edge> edges(CaseFile file, boolean nearer) {
        Set<ProcedureGraph.Situation> at = graph.situationsOf(file);
        Comparator<ProcedureGraph.Edge> seldom = Comparator.comparing(edge -> taken.getOrDefault(edge.action(), 0));
        return at.stream()
                .filter(situation -> situation.isClosed() == file.isClosed())
                .flatMap(situation -> graph.edgesFrom(situation).stream())
                .filter(edge -> leadsOn(edge) && (!nearer || leadsNearer(edge)))
                .sorted(seldom.thenComparing(edge -> graph.stepsToEnd(edge.to()).orElseThrow()));
    }

    private boolean leadsOn(ProcedureGraph.Edge edge) {
        return graph.stepsToEnd(edge.to()).isPresent();
    }

    private boolean leadsNearer(ProcedureGraph.Edge edge) {
        return graph.stepsToEnd(edge.from()).isEmpty()
                || graph.stepsToEnd(edge.to()).orElseThrow()
                        < graph.stepsToEnd(edge.from()).orElseThrow();
    }

    /** Lets time pass until the next clock is due, or for a day if none is. */
    private void await() {
        Instant now = place.time().instant();
        Instant next = place.governance().cases().deadlines(id).stream()
                .map(CaseDeadline::deadline)
                .flatMap(Optional::stream)
                .map(Deadline::dueExclusive)
                .filter(due -> due.isAfter(now))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> now.plus(Duration.ofDays(1)));
        place.time().moveTo(next);
        place.governance().clocks().sweep(next, SWEEP_BATCH);
        steps.add(new Trace.Sweep(next));
    }
}
