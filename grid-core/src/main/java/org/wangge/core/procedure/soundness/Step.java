package org.wangge.core.procedure.soundness;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.Facts;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.Transition;

/** A transition within the picture: where it is possible, at which facts it looks, and what it changes in a situation. */
final class Step {

    private static final int NOWHERE = -1;

    private final Picture picture;
    private final Transition transition;
    private final int number;
    private final Lookup<Boolean, Boolean> condition;
    private final Lookup<Starts, List<Starts>> starts;
    private final List<ClockEffect> effects;
    private final int[] waits;
    private final int[] triggers;
    private final int count;
    private final int most;
    private final boolean mattersWhoHandled;
    private final int[][] holders;
    private final int[][] tasks;
    private final Mark mark;
    private final int target;
    private final boolean isIdle;
    private final boolean looksAtClocks;
    private final BitSet reads = new BitSet();

    Step(Picture picture, Transition transition, int number, boolean followsHolder, boolean followsTasks) {
        this.picture = picture;
        this.transition = transition;
        this.number = number;
        Procedure procedure = picture.procedure();
        this.condition = lookup(
                transition.when().asks(), facts -> transition.when().holds(facts), answers -> answers.contains(true));
        this.starts = lookup(factsOfRows(), facts -> Starts.of(procedure, transition, facts), Starts::likely);
        this.effects = picture.awaited().stream()
                .map(clock -> ClockEffect.of(transition, clock))
                .toList();
        this.waits = transition.waitsFor().stream()
                .filter(clock -> !mayBeNone(clock))
                .mapToInt(clock -> picture.cellOfClock(picture.awaited().indexOf(clock)))
                .toArray();
        this.triggers = trigger(picture.questions(), transition).stream()
                .mapToInt(clock -> picture.cellOfClock(picture.awaited().indexOf(clock)))
                .toArray();
        this.count = picture.cellOfCount(transition).orElse(NOWHERE);
        this.most = transition.atMost().orElse(Integer.MAX_VALUE);
        this.mattersWhoHandled = HolderKind.matters(transition);
        this.holders = table(
                HolderKind.KINDS,
                before -> followsHolder ? HolderKind.after(transition, before) : Set.of(HolderKind.UNIT));
        TaskProgress progress = TaskProgress.of(procedure);
        this.tasks = table(
                TaskProgress.SIZE,
                before -> followsTasks ? progress.after(transition, before) : Set.of(TaskProgress.NONE));
        this.target = transition.to().map(picture::numberOf).orElse(NOWHERE);
        this.isIdle = Idleness.isIdle(picture.questions(), transition);
        this.looksAtClocks = Idleness.looksAtClocks(transition);
        this.mark = Mark.of(picture, transition);
    }

    /**
     * The clock without which nobody takes a step, because only the system may, when the clock is due; none for an idle
     * step, after which all is as before, clock or not.
     */
    static Optional<ClockId> trigger(Questions questions, Transition step) {
        boolean isSystemAlone =
                HolderKind.performers(step.by()).stream().allMatch(Performer.TheSystem.class::isInstance);
        return step.whenDue().filter(clock -> isSystemAlone && !Idleness.isIdle(questions, step));
    }

    private static int[][] table(int size, IntFunction<Set<Integer>> after) {
        return IntStream.range(0, size)
                .mapToObj(before ->
                        after.apply(before).stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Where a row says that no period runs, the step does not wait. */
    private boolean mayBeNone(ClockId clock) {
        return picture.procedure().findClock(clock).orElseThrow().table().rows().stream()
                .anyMatch(row -> !row.result().runs());
    }

    private Set<FactId> factsOfRows() {
        return transition.starts().stream()
                .flatMap(clock -> picture.questions().askedBy(clock).stream())
                .collect(Collectors.toSet());
    }

    private <T, A> Lookup<T, A> lookup(
            Collection<FactId> asked, Function<Facts, T> question, Function<Set<T>, A> made) {
        List<FactId> sorted = List.copyOf(new TreeSet<>(asked));
        List<FactId> followed =
                sorted.stream().filter(fact -> picture.cellOf(fact).isPresent()).toList();
        int[] cells = followed.stream()
                .mapToInt(fact -> picture.cellOf(fact).orElseThrow())
                .toArray();
        Arrays.stream(cells).forEach(cell -> reads.set(cell - picture.cellOf(0)));
        return new Lookup<>(
                cells,
                classes(followed.stream()),
                classes(sorted.stream().filter(fact -> !followed.contains(fact))),
                question,
                made);
    }

    private List<FactClasses> classes(Stream<FactId> facts) {
        return facts.map(picture::classesOf).toList();
    }

    Transition transition() {
        return transition;
    }

    int number() {
        return number;
    }

    boolean isPossibleIn(int state) {
        return state == picture.beginning()
                ? transition.isInitial()
                : transition.fromStates().contains(picture.state(state).id());
    }

    int target(int state) {
        return target == NOWHERE ? state : target;
    }

    /** The followed facts at which its condition and the rows of its clocks look. */
    BitSet reads() {
        return reads;
    }

    /** The followed facts that every command for it brings. */
    BitSet alwaysBrings() {
        return places(required());
    }

    private Set<FactId> required() {
        Set<FactId> required = new TreeSet<>(transition.requires());
        transition.kind().required().forEach(fact -> required.add(fact.id()));
        return required;
    }

    /** The followed facts that it always sets by itself, after its condition was looked at. */
    BitSet marks() {
        return places(Mark.flagOf(transition.kind()).stream().toList());
    }

    private BitSet places(Collection<FactId> facts) {
        BitSet places = new BitSet();
        facts.forEach(fact -> picture.cellOf(fact).ifPresent(cell -> places.set(cell - picture.cellOf(0))));
        return places;
    }

    /** What commands for it can bring, as far as it matters here or later. */
    Offers offers() {
        BitSet matter = (BitSet) reads.clone();
        IntStream.rangeClosed(0, picture.beginning())
                .filter(this::isPossibleIn)
                .forEach(state -> matter.or(picture.liveness().of(target(state))));
        BitSet must = alwaysBrings();
        must.and(matter);
        BitSet may = places(picture.procedure().vocabulary().fieldsOf(transition));
        may.and(matter);
        return new Offers(picture, may, must);
    }

    /** Whether everything that is followed is as before, whatever else it is good for. */
    boolean isIdle() {
        return isIdle && !looksAtClocks;
    }

    /** Whether it matters to some clock where it is taken. */
    boolean looksAtClocks() {
        return looksAtClocks;
    }

    boolean holds(int[] situation) {
        return condition.answer(situation);
    }

    /** What may come of its clocks. */
    List<Starts> starts(int[] situation) {
        return starts.answer(situation);
    }

    /** Whether the clock runs that lets the system take it; always if people may take it. */
    boolean isTriggered(int[] situation) {
        for (int clock : triggers) {
            if (situation[clock] != ClockEffect.RUNNING) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of the periods for which it waits has a status. */
    boolean awaits(int[] situation, int status) {
        for (int clock : waits) {
            if (situation[clock] == status) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person who would take it is the one who handled the case. */
    boolean isBarredBySeparation(int[] situation) {
        return mattersWhoHandled && situation[Picture.HOLDER] == HolderKind.HANDLER;
    }

    /** The kinds of holder that the case may have afterwards. */
    int[] holdersAfter(int before) {
        return holders[before];
    }

    /** How far its tasks may be afterwards. */
    int[] tasksAfter(int before) {
        return tasks[before];
    }

    /** Whether it was taken as often as it may be. */
    boolean isExhausted(int[] situation) {
        return count != NOWHERE && situation[count] >= most;
    }

    /** Whether it may leave a clock as it is on which steps wait, since other units have such a clock too. */
    boolean concernsOneOfSeveral() {
        return transition.isTaskStep() && Idleness.touchesClocks(transition) && !effects.isEmpty();
    }

    /**
     * Changes a situation as the step does; what the command brings stands in it already. Clocks on which steps wait are
     * those of the unit whose step it is, or those of the others.
     */
    void apply(int[] situation, Starts begun, boolean ofOthers) {
        situation[Picture.STATE] = target(situation[Picture.STATE]);
        ActionKind kind = transition.kind();
        situation[Picture.CLOSED] = transition.closes() ? 1 : kind == ActionKind.REOPEN ? 0 : situation[Picture.CLOSED];
        mark.set(situation);
        for (int i = 0; i < effects.size(); i++) {
            int cell = picture.cellOfClock(i);
            if (!ofOthers || situation[cell] == ClockEffect.NEVER) {
                situation[cell] = effects.get(i).after(situation[cell], begun);
            }
        }
        if (count != NOWHERE) {
            situation[count]++;
        }
        picture.forget(situation);
    }
}
