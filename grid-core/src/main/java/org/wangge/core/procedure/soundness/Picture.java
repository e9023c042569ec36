package org.wangge.core.procedure.soundness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wangge.core.fact.Constraint;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactSource;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.State;
import org.wangge.core.procedure.StateId;
import org.wangge.core.procedure.Transition;

/**
 * The finite picture of a procedure: which parts of a case are followed, and in which cell of a situation each stands.
 *
 * <p>Cell 0 is the state, cell 1 says whether the case is closed, cell 2 what kind of holder it has, cell 3 how far its
 * tasks are; then come the facts that conditions can tell apart, the clocks for which steps wait, and how often steps were
 * taken that may be taken a number of times. A coarse picture follows no facts at all: whatever
 * can happen can happen in it too.
 */
final class Picture {

    static final int STATE = 0;
    static final int CLOSED = 1;
    static final int HOLDER = 2;
    static final int TASKS = 3;
    private static final int FIRST_FACT = 4;

    private static final Set<Fact> COUNTERS = Set.of(CoreFacts.REWORKS, CoreFacts.RETURNS, CoreFacts.EXTENSIONS);
    private static final Set<Fact> MARKS = Set.of(CoreFacts.RESIDENT_INFORMED, CoreFacts.PUBLISHED);

    /** Fields that concern one act alone. */
    private static final Set<Fact> PASSING =
            Set.of(CoreFacts.REASON, CoreFacts.NOTE, CoreFacts.TO_UNIT, CoreFacts.TO_PERSON, CoreFacts.CLOCK);

    private final Procedure procedure;
    private final Questions questions;
    private final Setting setting;
    private final List<FactClasses> followed = new ArrayList<>();
    private final Map<FactId, Integer> cells = new HashMap<>();
    private final SortedMap<FactId, FactClasses> classes = new TreeMap<>();
    private final List<ClockId> awaited;
    private final List<Transition> counted;
    private final int[] countedSteps;
    private final List<Step> steps;
    private final List<List<Step>> stepsOf = new ArrayList<>();
    private final Map<StateId, Integer> numbers = new HashMap<>();
    private final Liveness liveness;
    private final List<Forgotten> forgotten = new ArrayList<>();
    private final int beginning;

    private Picture(Questions questions, Setting setting, Predicate<FactId> follows) {
        this.questions = questions;
        this.procedure = questions.procedure();
        this.setting = setting;
        procedure.states().forEach(state -> numbers.put(state.id(), numbers.size()));
        this.beginning = numbers.size();
        questions.constraints().forEach((id, asked) -> follow(id, asked, follows.test(id)));
        this.awaited = procedure.transitions().stream()
                .flatMap(step -> Stream.concat(step.waitsFor().stream(), Step.trigger(questions, step).stream()))
                .distinct()
                .toList();
        List<Transition> transitions = procedure.transitions();
        this.countedSteps = IntStream.range(0, transitions.size())
                .filter(step -> transitions.get(step).atMost().isPresent()
                        && !Idleness.isIdle(questions, transitions.get(step)))
                .toArray();
        this.counted = IntStream.of(countedSteps).mapToObj(transitions::get).toList();
        boolean followsTasks = TaskProgress.matters(procedure);
        boolean followsHolder = procedure.transitions().stream().anyMatch(HolderKind::matters);
        List<Step> all = new ArrayList<>();
        procedure
                .transitions()
                .forEach(transition -> all.add(new Step(this, transition, all.size(), followsHolder, followsTasks)));
        this.steps = List.copyOf(all);
        for (int state = 0; state <= beginning; state++) {
            int from = state;
            stepsOf.add(all.stream().filter(step -> step.isPossibleIn(from)).toList());
        }
        this.liveness = new Liveness(this);
        for (int state = 0; state <= beginning; state++) {
            forgotten.add(Forgotten.in(this, state));
        }
    }

    /** A picture that follows every fact on which more depends than whether an idle step is possible. */
    static Picture fine(Questions questions, Setting setting) {
        return new Picture(questions, setting, Idleness.factsThatMatter(questions)::contains);
    }

    /** A picture that follows the facts at which one step looks. */
    static Picture of(Questions questions, Setting setting, Transition step) {
        return new Picture(questions, setting, step.when().asks()::contains);
    }

    /** A picture that follows no facts. */
    static Picture coarse(Questions questions, Setting setting) {
        return new Picture(questions, setting, fact -> false);
    }

    private void follow(FactId id, Collection<Constraint> asked, boolean follows) {
        Fact fact = procedure.vocabulary().find(id).orElseThrow();
        boolean counts = COUNTERS.contains(fact);
        FactClasses found = counts ? FactClasses.counter(fact, asked) : FactClasses.of(fact, asked, setting);
        classes.put(id, found);
        if (follows && (counts || isKept(fact))) {
            cells.put(id, FIRST_FACT + followed.size());
            followed.add(found);
        }
    }

    private boolean isKept(Fact fact) {
        boolean isBrought = fact.source() == FactSource.COMMAND && !PASSING.contains(fact);
        boolean isCompetence = fact.equals(CoreFacts.COMPETENT_LEVEL) && setting.isKnown();
        return isBrought || isCompetence || MARKS.contains(fact);
    }

    Procedure procedure() {
        return procedure;
    }

    Questions questions() {
        return questions;
    }

    Setting setting() {
        return setting;
    }

    List<Step> steps() {
        return steps;
    }

    List<Step> stepsIn(int state) {
        return stepsOf.get(state);
    }

    Liveness liveness() {
        return liveness;
    }

    /** The number that stands for the time before the beginning. */
    int beginning() {
        return beginning;
    }

    State state(int number) {
        return procedure.states().get(number);
    }

    int numberOf(StateId state) {
        return Objects.requireNonNull(numbers.get(state));
    }

    List<FactClasses> followed() {
        return followed;
    }

    int cellOf(int fact) {
        return FIRST_FACT + fact;
    }

    /** The cell of a fact, or empty if it is not followed. */
    Optional<Integer> cellOf(FactId fact) {
        return Optional.ofNullable(cells.get(fact));
    }

    /** The classes of a fact at which some condition looks. */
    FactClasses classesOf(FactId fact) {
        FactClasses found = classes.get(fact);
        if (found == null) {
            throw new IllegalArgumentException("No condition looks at fact '" + fact + "'");
        }
        return found;
    }

    List<ClockId> awaited() {
        return awaited;
    }

    int cellOfClock(int clock) {
        return FIRST_FACT + followed.size() + clock;
    }

    /** The cell in which a step is counted, or empty if it is not. */
    Optional<Integer> cellOfCount(Transition step) {
        int place = counted.indexOf(step);
        return place < 0 ? Optional.empty() : Optional.of(cellOfCount(place));
    }

    /** The situation before the beginning. */
    int[] blank() {
        int[] blank = new int[cellOfClock(awaited.size()) + counted.size()];
        blank[STATE] = beginning();
        for (int i = 0; i < followed.size(); i++) {
            blank[cellOf(i)] = followed.get(i).unset();
        }
        return blank;
    }

    /** Forgets the facts at which nothing can look any more before they are set again. */
    void forget(int[] situation) {
        forgotten.get(situation[STATE]).clear(situation);
    }

    int cellOfCount(int place) {
        return cellOfClock(awaited.size()) + place;
    }

    /** The number of a step that is counted. */
    int stepOfCount(int place) {
        return countedSteps[place];
    }

    List<Transition> counted() {
        return counted;
    }
}
