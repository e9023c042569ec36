package org.wangge.core.procedure.soundness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.wangge.core.procedure.StateId;
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
        IntPredicate unmarked = move -> space.by(move).transition().loop().isEmpty();
        Components circles = Components.of(space, unmarked);
        Set<Set<StateId>> reported = new HashSet<>();
        circles.all().stream()
                .map(members -> members.stream().sorted().toList())
                .sorted((one, other) -> Integer.compare(one.get(0), other.get(0)))
                .filter(members -> statesOf(members).size() > 1)
                .filter(members -> reported.add(statesOf(members)))
                .forEach(members -> report(members.get(0), circles, unmarked));
    }

    private Set<StateId> statesOf(List<Integer> members) {
        return members.stream()
                .filter(member -> !space.isBeginning(member))
                .map(member -> space.state(member).id())
                .collect(Collectors.toSet());
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
