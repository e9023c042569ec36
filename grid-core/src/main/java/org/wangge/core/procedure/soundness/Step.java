package org.wangge.core.procedure.soundness;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.Facts;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.Transition;

/** A transition within the picture: where it is possible, at which facts it looks, and what it changes in a situation. */
final class Step {

    private final Picture picture;
    private final Transition transition;
    private final int number;
    private final boolean followsHolder;
    private final boolean followsTasks;
    private final Lookup<Boolean> condition;
    private final Lookup<Starts> starts;
    private final List<ClockEffect> effects;
    private final int[] waits;
    private final int[] triggers;
    private final BitSet reads = new BitSet();

    Step(Picture picture, Transition transition, int number, boolean followsHolder, boolean followsTasks) {
        this.picture = picture;
        this.transition = transition;
        this.number = number;
        this.followsHolder = followsHolder;
        this.followsTasks = followsTasks;
        Procedure procedure = picture.procedure();
        this.condition =
                lookup(transition.when().asks(), facts -> transition.when().holds(facts), UnaryOperator.identity());
        this.starts = lookup(factsOfRows(), facts -> Starts.of(procedure, transition, facts), Starts::likely);
        this.effects = picture.awaited().stream()
                .map(clock -> ClockEffect.of(transition, clock))
                .toList();
        this.waits = transition.waitsFor().stream()
                .filter(clock -> !mayBeNone(clock))
                .mapToInt(clock -> picture.awaited().indexOf(clock))
                .toArray();
        this.triggers = trigger(procedure, transition).stream()
                .mapToInt(clock -> picture.awaited().indexOf(clock))
                .toArray();
    }

    /**
     * The clock without which nobody takes a step, because only the system may, when the clock is due; none for an idle
     * step, after which all is as before, clock or not.
     */
    static Optional<ClockId> trigger(Procedure procedure, Transition step) {
        boolean isSystemAlone =
                HolderKind.performers(step.by()).stream().allMatch(Performer.TheSystem.class::isInstance);
        return step.whenDue().filter(clock -> isSystemAlone && !Idleness.isIdle(procedure, step));
    }

    /** Where a row says that no period runs, the step does not wait. */
    private boolean mayBeNone(ClockId clock) {
        return picture.procedure().findClock(clock).orElseThrow().table().rows().stream()
                .anyMatch(row -> !row.result().runs());
    }

    private Set<FactId> factsOfRows() {
        return transition.starts().stream()
                .flatMap(clock -> picture.procedure().findClock(clock).orElseThrow().table().rows().stream())
                .flatMap(row -> row.when().asks().stream())
                .collect(Collectors.toSet());
    }

    private <T> Lookup<T> lookup(Collection<FactId> asked, Function<Facts, T> question, UnaryOperator<Set<T>> kept) {
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
                kept);
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
        return transition.to().map(picture::numberOf).orElse(state);
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
        Stream<FactId> marks = switch (transition.kind()) {
            case INFORM -> Stream.of(CoreFacts.RESIDENT_INFORMED.id());
            case PUBLISH -> Stream.of(CoreFacts.PUBLISHED.id());
            default -> Stream.of();
        };
        return places(marks.toList());
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
        may.and(Idleness.stays(transition) ? must : matter);
        return new Offers(picture, may, must);
    }

    boolean holds(int[] situation) {
        return condition.answers(situation).contains(true);
    }

    /** What may come of its clocks. */
    Collection<Starts> starts(int[] situation) {
        return starts.answers(situation);
    }

    /** Whether the clock runs that lets the system take it; always if people may take it. */
    boolean isTriggered(int[] situation) {
        return IntStream.of(triggers).allMatch(clock -> situation[picture.cellOfClock(clock)] == ClockEffect.RUNNING);
    }

    /** Whether one of the periods for which it waits has a status. */
    boolean awaits(int[] situation, int status) {
        for (int clock : waits) {
            if (situation[picture.cellOfClock(clock)] == status) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person who would take it is the one who handled the case. */
    boolean isBarredBySeparation(int[] situation) {
        return situation[Picture.HOLDER] == HolderKind.HANDLER && HolderKind.matters(transition);
    }

    Collection<Integer> holdersAfter(int before) {
        return followsHolder ? HolderKind.after(transition, before) : List.of(HolderKind.UNIT);
    }

    Collection<Integer> tasksAfter(int before) {
        return followsTasks ? TaskProgress.after(transition, before) : List.of(TaskProgress.NONE);
    }

    /** Whether it was taken as often as it may be. */
    boolean isExhausted(int[] situation) {
        return picture.cellOfCount(transition)
                .filter(cell -> situation[cell] >= transition.atMost().getAsInt())
                .isPresent();
    }

    /** Changes a situation as the step does; what the command brings stands in it already. */
    void apply(int[] situation, Starts begun) {
        situation[Picture.STATE] = target(situation[Picture.STATE]);
        ActionKind kind = transition.kind();
        situation[Picture.CLOSED] = kind.closes() ? 1 : kind == ActionKind.REOPEN ? 0 : situation[Picture.CLOSED];
        switch (kind) {
            case INFORM -> mark(situation, CoreFacts.RESIDENT_INFORMED.id());
            case PUBLISH -> mark(situation, CoreFacts.PUBLISHED.id());
            case VERIFY_FAIL -> count(situation, CoreFacts.REWORKS.id());
            case SEND_BACK -> count(situation, CoreFacts.RETURNS.id());
            case GRANT_EXTENSION -> count(situation, CoreFacts.EXTENSIONS.id());
            default -> {
                // the other kinds leave no mark of their own
            }
        }
        for (int i = 0; i < effects.size(); i++) {
            int cell = picture.cellOfClock(i);
            situation[cell] = effects.get(i).after(situation[cell], begun);
        }
        picture.cellOfCount(transition).ifPresent(cell -> situation[cell]++);
        picture.forget(situation);
    }

    private void mark(int[] situation, FactId flag) {
        picture.cellOf(flag)
                .ifPresent(cell ->
                        situation[cell] = picture.classesOf(flag).classOf(org.wangge.core.fact.FactValue.of(true)));
    }

    private void count(int[] situation, FactId counter) {
        picture.cellOf(counter)
                .ifPresent(cell -> situation[cell] = picture.classesOf(counter).next(situation[cell]));
    }
}
