package org.wangge.core.procedure.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wangge.core.procedure.Transition;

/** Is every circle of states bounded by a counter, or meant. */
final class LoopCheck {

    private final StateSpace space;
    private final Report report;

    LoopCheck(StateSpace space, Report report) {
        this.space = space;
        this.report = report;
    }

    void check() {
        BitSet marked = new BitSet();
        space.picture().steps().stream()
                .filter(step -> step.transition().loop().isPresent())
                .forEach(step -> marked.set(step.number()));
        IntPredicate unmarked = move -> !marked.get(space.by(move).number());
        Components circles = Components.of(space, unmarked);
        Set<BitSet> reported = new HashSet<>();
        circles.circles().stream()
                .sorted(Comparator.comparingInt(members -> members[0]))
                .filter(members -> statesOf(members).cardinality() > 1)
                .filter(members -> reported.add(statesOf(members)))
                .forEach(members -> report(members[0], circles, unmarked));
    }

    private BitSet statesOf(int[] members) {
        BitSet states = new BitSet();
        IntStream.of(members)
                .filter(member -> !space.isBeginning(member))
                .forEach(member -> states.set(space.stateNumber(member)));
        return states;
    }

    private void report(int start, Components circles, IntPredicate unmarked) {
        List<Integer> circle = shortest(start, circles, unmarked);
        Transition last = space.by(circle.get(circle.size() - 1)).transition();
        List<PathStep> path = new ArrayList<>(space.pathTo(start));
        circle.forEach(move -> path.add(space.shown(move)));
        String states = circle.stream()
                .map(move -> space.state(space.from(move)).id().value())
                .distinct()
                .collect(Collectors.joining(" → "));
        report.add(
                SoundnessCode.UNBOUNDED_LOOP,
                last.rule(),
                path,
                "action",
                last.id(),
                "circle",
                states + " → " + space.state(start).id());
    }

    /** The shortest way from a situation through another state of its circle and back to it. */
    private List<Integer> shortest(int start, Components circles, IntPredicate unmarked) {
        Map<Place, Place> before = new HashMap<>();
        Map<Place, Integer> reachedBy = new HashMap<>();
        Place first = new Place(start, false);
        List<Place> open = new ArrayList<>(List.of(first));
        for (int next = 0; next < open.size(); next++) {
            Place place = open.get(next);
            for (int move = space.firstMove(place.situation()); move < space.firstMove(place.situation() + 1); move++) {
                int target = space.to(move);
                boolean away = place.away() || space.stateNumber(target) != space.stateNumber(start);
                Place after = new Place(target, away);
                if (unmarked.test(move) && circles.of(target) == circles.of(start) && !reachedBy.containsKey(after)) {
                    reachedBy.put(after, move);
                    before.put(after, place);
                    open.add(after);
                }
            }
        }
        return back(new Place(start, true), before, reachedBy);
    }

    private static List<Integer> back(Place end, Map<Place, Place> before, Map<Place, Integer> reachedBy) {
        List<Integer> circle = new ArrayList<>();
        Place first = new Place(end.situation(), false);
        for (Place at = end; !at.equals(first); at = Objects.requireNonNull(before.get(at))) {
            circle.add(0, Objects.requireNonNull(reachedBy.get(at)));
        }
        return circle;
    }

    /** A situation on the walk round the circle, and whether the walk has been in another state. */
    private record Place(int situation, boolean away) {}
}
