package org.wangge.core.procedure.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.StateId;
import org.wangge.core.procedure.Subject;

/**
 * Everything that can happen under a procedure, as the checker sees it (流程状态图): situations, and the steps between them.
 *
 * <p>The field needs it to hold what really happens against what was checked: every history of a case is a path here, and
 * from wherever a case stands the graph knows a way to its end. A situation is one of many that a case can be in at once,
 * since the graph follows only what makes a difference (the {@link Assumption}s say what it leaves out).
 *
 * <pre>{@code
 * ProcedureGraph graph = ProcedureGraph.of(procedure, Setting.of(book));
 * Set<ProcedureGraph.Situation> at = graph.beginning();
 * at = graph.after(at, ActionId.of("report"), values, file);  // empty if no path of the graph goes this way
 * }</pre>
 *
 * <p>It never changes, but works things out as it is asked, so it is used by one thread at a time.
 */
public final class ProcedureGraph {

    /**
     * A situation: what the checker tells apart. Immutable.
     *
     * @param number its number in the graph; 0 is the time before the beginning
     * @param state the state, empty before the beginning
     * @param isClosed whether the case was closed and not reopened
     */
    public record Situation(int number, Optional<StateId> state, boolean isClosed) implements Comparable<Situation> {
        @Override
        public int compareTo(Situation other) {
            return Integer.compare(number, other.number);
        }
    }

    /**
     * A step from one situation to another. Immutable.
     *
     * @param from where it is taken
     * @param action the action
     * @param brought what the command brings, one example value for each fact that makes a difference, unless any
     *     value will do that no rule names
     * @param to where it leads
     */
    public record Edge(Situation from, ActionId action, SortedMap<FactId, FactValue> brought, Situation to) {}

    private final StateSpace space;
    private final Expansion expansion;
    private final Agreement agreement;
    private final int[] distances;

    private ProcedureGraph(StateSpace space) {
        this.space = space;
        this.expansion = new Expansion(space.picture(), new Obstacles(space.picture()));
        this.agreement = new Agreement(space.picture());
        this.distances = space.backwards().distances(space::isFinal, move -> !StateCheck.isAbandoned(space.by(move)));
    }

    /**
     * The graph of a procedure.
     *
     * @param procedure the procedure
     * @param setting the levels, posts, units and categories that there are
     * @return the graph, of as many situations as the checker usually looks at
     */
    public static ProcedureGraph of(Procedure procedure, Setting setting) {
        return new ProcedureGraph(
                StateSpace.of(Picture.fine(Questions.of(procedure), setting), SoundnessChecker.USUAL_CAP));
    }

    /**
     * Whether nothing was left out.
     *
     * @return false if there are more situations than are looked at, or more than can be told apart
     */
    public boolean isComplete() {
        return space.isComplete();
    }

    /**
     * How many situations there are.
     *
     * @return the number, with the one before the beginning
     */
    public int size() {
        return space.size();
    }

    /**
     * Where everything begins.
     *
     * @return the situation before the beginning, alone
     */
    public Set<Situation> beginning() {
        return Set.of(situation(0));
    }

    /**
     * Where something that runs through the procedure can be.
     *
     * @param subject a case file, or whatever else runs through it
     * @return every situation that agrees with what is known of it; none if the graph knows nothing like it
     */
    public Set<Situation> situationsOf(Subject subject) {
        Set<Situation> found = new TreeSet<>();
        IntStream.range(0, space.size())
                .filter(situation -> agreement.holds(space.cells(situation), subject))
                .forEach(situation -> found.add(situation(situation)));
        return found;
    }

    /**
     * Where an action can have led.
     *
     * @param before where the subject could be before it
     * @param action the action that was taken
     * @param brought the values that its command brought
     * @param after the subject as it is now
     * @return every situation that a step of the graph leads to and that agrees with the subject; none if no step does
     */
    public Set<Situation> after(Set<Situation> before, ActionId action, Map<FactId, FactValue> brought, Subject after) {
        Set<Situation> found = new TreeSet<>();
        for (Situation each : before) {
            expansion.expand(space.cells(each.number()), new Expansion.Finder() {
                @Override
                public boolean wants(Step step) {
                    return step.transition().id().equals(action);
                }

                @Override
                public void move(Step step, int offer, int[] cells, Starts begun) {
                    if (expansion.offersOf(step).isOf(offer, brought) && agreement.holds(cells, after)) {
                        space.find(cells).ifPresent(number -> found.add(situation(number)));
                    }
                }

                @Override
                public void uncovered(Step step, int offer, ClockId clock) {
                    // such a step is refused, so that it leads nowhere
                }
            });
        }
        return found;
    }

    /**
     * The steps out of a situation that lead to another one, or at which clocks change.
     *
     * @param from the situation
     * @return the steps, in the order of the pack
     */
    public List<Edge> edgesFrom(Situation from) {
        List<Edge> edges = new ArrayList<>();
        for (int move = space.firstMove(from.number()); move < space.firstMove(from.number() + 1); move++) {
            SortedMap<FactId, FactValue> brought = space.broughtBy(move);
            brought.values().removeIf(FactClasses.ANY_OTHER::equals);
            edges.add(new Edge(from, space.by(move).transition().id(), brought, situation(space.to(move))));
        }
        return edges;
    }

    /**
     * How far the end is.
     *
     * @param from the situation
     * @return the least number of steps to a final state, 0 in one; empty if no way leads there but voiding and merging
     */
    public OptionalInt stepsToEnd(Situation from) {
        int steps = distances[from.number()];
        return steps < 0 ? OptionalInt.empty() : OptionalInt.of(steps);
    }

    private Situation situation(int number) {
        Optional<StateId> state = space.isBeginning(number)
                ? Optional.empty()
                : Optional.of(space.state(number).id());
        return new Situation(number, state, space.isClosed(number));
    }
}
